package throughline.kernel;

import java.util.List;

/**
 * One thing that is wrong with one field of some input.
 *
 * @param field the field as the command calls it; empty when no field is to blame
 * @param code module, field and problem, for example {@code commissioning.title.blank}; {@link Sentences} has its words
 * @param arguments what the sentence quotes, in the order of its placeholders
 */
public record Fault(String field, String code, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }

    /** The sentence that tells the user what to do. */
    public String sentence() {
        return Sentences.of(this);
    }
}
