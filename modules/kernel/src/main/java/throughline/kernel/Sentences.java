package throughline.kernel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words for fault codes. A code {@code module.field.problem} is looked up as {@code field.problem} in the bundle
 * {@code throughline.<module>.faults} on the class path of the running application.
 */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentence for a fault, with what it quotes filled in.
     *
     * @throws MissingResourceException when nobody wrote the sentence: a mistake of ours, which a test must catch
     */
    public static String of(Fault fault) {
        int dot = fault.code().indexOf('.');
        String module = fault.code().substring(0, dot);
        ResourceBundle bundle = ResourceBundle.getBundle(
                "throughline." + module + ".faults",
                Locale.UK,
                Thread.currentThread().getContextClassLoader());
        String pattern = bundle.getString(fault.code().substring(dot + 1));
        return new MessageFormat(pattern, Locale.UK).format(fault.arguments().toArray());
    }
}
