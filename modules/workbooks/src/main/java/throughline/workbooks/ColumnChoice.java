package throughline.workbooks;

/**
 * One entry of a drop-down.
 *
 * @param value what the command reads, for example {@code WHITE_BRITISH}
 * @param label what the person chooses, for example "White British"
 */
public record ColumnChoice(String value, String label) {

    /** A choice that is called what it is. */
    public static ColumnChoice of(String label) {
        return new ColumnChoice(label, label);
    }
}
