package throughline.web;

/** Whether this installation shows made data, which its pages then say. */
public final class Demonstration {
    private Demonstration() {}

    public static boolean isOn() {
        String told = System.getProperty("THROUGHLINE_DEMONSTRATION", System.getenv("THROUGHLINE_DEMONSTRATION"));
        return Boolean.parseBoolean(told);
    }
}
