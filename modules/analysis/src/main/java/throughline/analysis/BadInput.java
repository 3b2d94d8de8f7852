package throughline.analysis;

/** What an analyst gave cannot be used; the message is the one line that they read. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
