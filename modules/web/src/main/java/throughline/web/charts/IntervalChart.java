package throughline.web.charts;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import throughline.web.Part;

/**
 * Estimates with their intervals, one a row, against the line of no effect: a forest plot. Its page shows the same
 * figures in a table.
 */
public final class IntervalChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 46;
    private static final int ROW = 36;

    /** A row, with its places in the drawing. */
    public record Row(String label, boolean main, String y, String estimate, String low, String high) {}

    private record Estimate(String label, boolean main, double estimate, double low, double high) {}

    private record Line(double value, String label) {}

    private final String title;
    private final String unit;
    private final List<Estimate> estimates = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String leftward = "";
    private String rightward = "";

    private IntervalChart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /**
     * @param title a sentence that says what the chart shows
     * @param unit of the horizontal axis, for example "Difference in SDQ points"
     */
    public static IntervalChart of(String title, String unit) {
        return new IntervalChart(title, unit);
    }

    /** The estimate that the verdict rests on. */
    public IntervalChart main(String label, double estimate, double low, double high) {
        estimates.add(new Estimate(label, true, estimate, low, high));
        return this;
    }

    /** Any other estimate. */
    public IntervalChart row(String label, double estimate, double low, double high) {
        estimates.add(new Estimate(label, false, estimate, low, high));
        return this;
    }

    /** A value that estimates are held against beside zero, for example the minimum worthwhile effect. */
    public IntervalChart line(double value, String label) {
        lines.add(new Line(value, label));
        return this;
    }

    /** What lies on either side of zero, for example "Better" and "Worse". */
    public IntervalChart sides(String leftward, String rightward) {
        this.leftward = leftward;
        this.rightward = rightward;
        return this;
    }

    public Content figure() {
        return Part.of("web/charts/interval", Map.of("chart", this));
    }

    public boolean isEmpty() {
        return estimates.isEmpty();
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public String leftward() {
        return leftward;
    }

    public String rightward() {
        return rightward;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return bottom() + 62;
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
        return TOP + ROW * estimates.size();
    }

    public List<Row> rows() {
        Scale across = across();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < estimates.size(); i++) {
            Estimate e = estimates.get(i);
            rows.add(new Row(
                    e.label(),
                    e.main(),
                    Scale.place(TOP + ROW * (i + 0.5)),
                    across.at(e.estimate()),
                    across.at(e.low()),
                    across.at(e.high())));
        }
        return rows;
    }

    public List<Scale.Tick> ticks() {
        return across().ticks();
    }

    public String zero() {
        return across().at(0);
    }

    public List<Scale.Tick> lines() {
        return lines.stream()
                .map(l -> new Scale.Tick(across().at(l.value()), l.label()))
                .toList();
    }

    private Scale across() {
        double least = 0;
        double most = 0;
        for (Estimate e : estimates) {
            least = Math.min(least, e.low());
            most = Math.max(most, e.high());
        }
        for (Line line : lines) {
            least = Math.min(least, line.value());
            most = Math.max(most, line.value());
        }
        return new Scale(least, most, LEFT, RIGHT, 6);
    }
}
