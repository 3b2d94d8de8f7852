package throughline.workbooks;

/**
 * How much of a file the reader will look at.
 *
 * @param fileBytes largest file
 * @param unpackedBytes most that all its parts together may unpack to
 * @param entries most parts
 * @param rows most rows of one table
 */
public record FileLimits(long fileBytes, long unpackedBytes, int entries, int rows) {

    /** 20 MB, unpacking to at most 200 MB in at most 1,000 parts, 50,000 rows a table. */
    public static final FileLimits STANDARD = new FileLimits(20L << 20, 200L << 20, 1_000, 50_000);
}
