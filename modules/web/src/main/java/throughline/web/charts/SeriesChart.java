package throughline.web.charts;

import gg.jte.Content;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.web.Part;

/**
 * Monthly values as a line, zero included. A month without a value breaks the line: missing is not zero. Its page shows
 * the same figures in a table.
 */
public final class SeriesChart {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;
    private static final int LEFT = 64;
    private static final int TOP = 28;
    private static final int BOTTOM = HEIGHT - 44;

    private final String title;
    private final String unit;
    private final TreeMap<YearMonth, Double> values = new TreeMap<>();
    private YearMonth shadedFrom;
    private YearMonth shadedTo;
    private String shadedLabel = "";
    private String source = "";

    private SeriesChart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /**
     * @param title a sentence that says what the chart shows
     * @param unit of the vertical axis, for example "Offences a month"
     */
    public static SeriesChart of(String title, String unit) {
        return new SeriesChart(title, unit);
    }

    /** @param value null where there is none */
    public SeriesChart point(YearMonth month, Double value) {
        values.put(month, value);
        return this;
    }

    /** Shades a span of months, for example that of a programme. */
    public SeriesChart shade(YearMonth from, YearMonth to, String label) {
        shadedFrom = from;
        shadedTo = to;
        shadedLabel = label;
        return this;
    }

    public SeriesChart source(String source) {
        this.source = source;
        return this;
    }

    /** The figure with its caption; nothing but a sentence where there is no value at all. */
    public Content figure() {
        return Part.of("web/charts/series", Map.of("chart", this));
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(v -> v == null);
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    public String source() {
        return source;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int bottom() {
        return BOTTOM;
    }

    public List<Scale.Tick> valueTicks() {
        return vertical().ticks();
    }

    /** Januaries, thinned until their labels have room. */
    public List<Scale.Tick> yearTicks() {
        int years = values.lastKey().getYear() - values.firstKey().getYear() + 1;
        int every = (years + 11) / 12;
        List<Scale.Tick> ticks = new ArrayList<>();
        for (int year = values.firstKey().getYear(); year <= values.lastKey().getYear(); year++) {
            YearMonth january = YearMonth.of(year, 1);
            if (!january.isBefore(values.firstKey()) && year % every == 0) {
                ticks.add(new Scale.Tick(across(january), Integer.toString(year)));
            }
        }
        return ticks;
    }

    /** Unbroken stretches as the points of polylines; a lone month as two equal points. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Scale vertical = vertical();
        for (Map.Entry<YearMonth, Double> point : values.entrySet()) {
            if (point.getValue() == null) {
                close(line, lines);
                continue;
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(across(point.getKey()))
                    .append(',')
                    .append(vertical.at(point.getValue()));
        }
        close(line, lines);
        return lines;
    }

    public boolean isShaded() {
        return shadedFrom != null && !shadedTo.isBefore(values.firstKey()) && !shadedFrom.isAfter(values.lastKey());
    }

    public String shadeLeft() {
        return across(shadedFrom.isBefore(values.firstKey()) ? values.firstKey() : shadedFrom);
    }

    public String shadeWidth() {
        YearMonth end = shadedTo.isAfter(values.lastKey()) ? values.lastKey() : shadedTo;
        double width = Double.parseDouble(across(end)) - Double.parseDouble(shadeLeft());
        return Scale.place(Math.max(2, width));
    }

    public String shadeLabel() {
        return shadedLabel;
    }

    private static void close(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            String points = line.toString();
            lines.add(points.contains(" ") ? points : points + " " + points);
            line.setLength(0);
        }
    }

    private Scale vertical() {
        double most = values.values().stream()
                .filter(v -> v != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new Scale(0, most, BOTTOM, TOP, 5);
    }

    private String across(YearMonth month) {
        double span = Math.max(1, index(values.lastKey()) - index(values.firstKey()));
        return Scale.place(LEFT + (index(month) - index(values.firstKey())) / span * (WIDTH - LEFT - 16));
    }

    private static double index(YearMonth month) {
        return month.getYear() * 12.0 + month.getMonthValue();
    }
}
