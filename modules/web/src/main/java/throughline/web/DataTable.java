package throughline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A real table: a caption, one row of headings, rows whose first cell names them. */
public final class DataTable {

    /**
     * What stands in one place.
     *
     * @param text as shown
     * @param href where it leads, or null
     * @param tag colour of a GOV.UK tag around it, or null
     * @param note said below it in grey, or null
     */
    public record Cell(String text, String href, String tag, String note) {

        /** The same with a grey line below. */
        public Cell noting(String below) {
            return new Cell(text, href, tag, below);
        }
    }

    private final String caption;
    private final List<String> headings;
    private final Set<Integer> numeric = new TreeSet<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean compact;
    private boolean stacked;

    private DataTable(String caption, List<String> headings) {
        this.caption = caption;
        this.headings = headings;
    }

    public static DataTable of(String caption, String... headings) {
        return new DataTable(caption, List.of(headings));
    }

    /** Columns, counted from 0, whose figures stand right. */
    public DataTable numbersIn(int... columns) {
        for (int column : columns) {
            numeric.add(column);
        }
        return this;
    }

    /** Smaller text, for long tables of figures. */
    public DataTable smaller() {
        compact = true;
        return this;
    }

    /** On a phone each row becomes a list of its own, every figure below its heading: for rows that are read one by one. */
    public DataTable stackedOnAPhone() {
        stacked = true;
        return this;
    }

    /** Adds a row of texts or {@link Cell}s. */
    public DataTable row(Object... cells) {
        List<Cell> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Cell made ? made : text(String.valueOf(cell)));
        }
        if (row.size() != headings.size()) {
            throw new IllegalArgumentException("A row of " + row.size() + " under " + headings.size() + " headings");
        }
        rows.add(List.copyOf(row));
        return this;
    }

    public static Cell text(String text) {
        return new Cell(text, null, null, null);
    }

    public static Cell link(String text, String href) {
        return new Cell(text, href, null, null);
    }

    /** @param colour of the GOV.UK tag component, for example "green" */
    public static Cell tag(String text, String colour) {
        return new Cell(text, null, colour, null);
    }

    public String caption() {
        return caption;
    }

    public List<String> headings() {
        return headings;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public boolean numeric(int column) {
        return numeric.contains(column);
    }

    public boolean compact() {
        return compact;
    }

    public boolean stacked() {
        return stacked;
    }
}
