package throughline.kernel;

/**
 * A count of people as it may be shown to somebody who may not see records: counts under {@value #SMALLEST} and
 * zero alike become {@code [c]}, the Analysis Function's mark for "confidential" (policy LT5; secondary suppression is
 * the table's business).
 */
public final class PublishedCount {
    /** The smallest count that is published. */
    public static final int SMALLEST = 5;

    private PublishedCount() {}

    public static boolean isSmall(long count) {
        return count < SMALLEST;
    }

    public static String of(long count) {
        return isSmall(count) ? "[c]" : String.format(java.util.Locale.UK, "%,d", count);
    }
}
