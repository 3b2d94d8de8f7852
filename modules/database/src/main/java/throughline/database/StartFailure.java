package throughline.database;

/**
 * Throughline cannot start, for a reason that the person starting it can do something about.
 *
 * <p>The message is one whole sentence or two, on one line, fit to be shown as it is: what is wrong and what to do.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do, on one line */
    public StartFailure(String sentence) {
        super(onOneLine(sentence));
    }

    /**
     * @param sentence what is wrong and what to do, on one line
     * @param cause what was thrown, for the log
     */
    public StartFailure(String sentence, Throwable cause) {
        super(onOneLine(sentence), cause);
    }

    private static String onOneLine(String sentence) {
        return sentence.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
