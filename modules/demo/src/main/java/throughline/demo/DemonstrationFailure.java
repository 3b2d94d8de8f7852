package throughline.demo;

/** The demonstration cannot go on; its message says why in a line. */
final class DemonstrationFailure extends RuntimeException {
    DemonstrationFailure(String message) {
        super(message);
    }
}
