package throughline.web.charts;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import throughline.web.Part;

/**
 * Two values a row as dots on one axis, for example imbalance before and after weighting, or means at start and end by
 * group. Told apart by shape as well as colour. Its page shows the same figures in a table.
 */
public final class DotChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 46;
    private static final int ROW = 36;

    /** A row, with its places in the drawing; {@code second} is null where there is one value only. */
    public record Row(String label, String y, String first, String second) {}

    private record Pair(String label, double first, Double second) {}

    private final String title;
    private final String unit;
    private final String firstName;
    private final String secondName;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Double> lines = new ArrayList<>();

    private DotChart(String title, String unit, String firstName, String secondName) {
        this.title = title;
        this.unit = unit;
        this.firstName = firstName;
        this.secondName = secondName;
    }

    /**
     * @param title a sentence that says what the chart shows
     * @param unit of the horizontal axis
     * @param firstName what circles are
     * @param secondName what squares are
     */
    public static DotChart of(String title, String unit, String firstName, String secondName) {
        return new DotChart(title, unit, firstName, secondName);
    }

    /** @param second null where there is none */
    public DotChart row(String label, double first, Double second) {
        pairs.add(new Pair(label, first, second));
        return this;
    }

    /** A limit that dots are held against. */
    public DotChart line(double value) {
        lines.add(value);
        return this;
    }

    public Content figure() {
        return Part.of("web/charts/dot", Map.of("chart", this));
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public String firstName() {
        return firstName;
    }

    public String secondName() {
        return secondName;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return bottom() + 54;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return TOP + ROW * pairs.size();
    }

    public List<Row> rows() {
        Scale across = across();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            rows.add(new Row(
                    pair.label(),
                    Scale.place(TOP + ROW * (i + 0.5)),
                    across.at(pair.first()),
                    pair.second() == null ? null : across.at(pair.second())));
        }
        return rows;
    }

    public List<Scale.Tick> ticks() {
        return across().ticks();
    }

    public List<String> lines() {
        return lines.stream().map(across()::at).toList();
    }

    /** Where a square of side 10 begins whose middle is at a place. */
    public String corner(String place) {
        return Scale.place(Double.parseDouble(place) - 5);
    }

    private Scale across() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Pair pair : pairs) {
            double second = pair.second() == null ? pair.first() : pair.second();
            least = Math.min(least, Math.min(pair.first(), second));
            most = Math.max(most, Math.max(pair.first(), second));
        }
        for (double line : lines) {
            least = Math.min(least, line);
            most = Math.max(most, line);
        }
        return new Scale(least, most, LEFT, RIGHT, 6);
    }
}
