package throughline.kernel;

/** A value as a message may quote it: short, and on one line. */
public final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
