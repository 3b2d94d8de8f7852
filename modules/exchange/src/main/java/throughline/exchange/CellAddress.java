package throughline.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell as Excel calls it. Ordered down each column, column Z before AA. */
record CellAddress(String column, int row) implements Comparable<CellAddress> {
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final Comparator<CellAddress> ORDER = Comparator.comparing((CellAddress c) -> c.column.length())
            .thenComparing(CellAddress::column)
            .thenComparing(CellAddress::row);

    static Optional<CellAddress> read(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new CellAddress(shape.group(1), Integer.parseInt(shape.group(2))))
                : Optional.empty();
    }

    /** Cells in few words: "C5, C7 to C9". */
    static String inWords(List<CellAddress> cells) {
        List<CellAddress> sorted = cells.stream().distinct().sorted().toList();
        List<String> runs = new ArrayList<>();
        int first = 0;
        while (first < sorted.size()) {
            int last = first;
            while (last + 1 < sorted.size() && sorted.get(last).isAbove(sorted.get(last + 1))) {
                last++;
            }
            runs.add(first == last ? sorted.get(first).toString() : sorted.get(first) + " to " + sorted.get(last));
            first = last + 1;
        }
        return String.join(", ", runs);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return column + row;
    }

    private boolean isAbove(CellAddress other) {
        return column.equals(other.column) && row + 1 == other.row;
    }
}
