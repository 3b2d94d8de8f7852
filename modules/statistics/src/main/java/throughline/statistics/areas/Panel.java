package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/** The outcome of each area in each period, and since when each area has been treated. */
public final class Panel {
    /** In place of the first treated period where there is none. */
    public static final int NEVER = Integer.MAX_VALUE;

    /**
     * One area in one period.
     *
     * @param value of the outcome
     * @param treated whether the area was being treated then
     */
    public record Row(String area, int period, double value, boolean treated) {}

    private final List<String> areas;
    private final int[] periods;
    private final double[][] values;
    private final int[] treatedFrom;

    private Panel(List<String> areas, int[] periods, double[][] values, int[] treatedFrom) {
        this.areas = areas;
        this.periods = periods;
        this.values = values;
        this.treatedFrom = treatedFrom;
    }

    /**
     * Puts rows together, in any order.
     *
     * @return the panel, or which area lacks which period, has one twice, or stopped being treated
     */
    public static Result<Panel> of(List<Row> rows) {
        return attempt(() -> {
            Map<String, TreeMap<Integer, Row>> byArea = new LinkedHashMap<>();
            TreeSet<Integer> periods = new TreeSet<>();
            for (Row row : rows) {
                unless(
                        Double.isFinite(row.value),
                        Shortfall.TOO_FEW_DATA,
                        "Area " + row.area + " has no value for period " + row.period);
                Row twice = byArea.computeIfAbsent(row.area, area -> new TreeMap<>())
                        .put(row.period, row);
                unless(
                        twice == null,
                        Shortfall.WRONG_KIND_OF_OUTCOME,
                        "Area " + row.area + " has period " + row.period + " twice");
                periods.add(row.period);
            }
            return arranged(byArea, periods.stream().mapToInt(Integer::intValue).toArray());
        });
    }

    private static Panel arranged(Map<String, TreeMap<Integer, Row>> byArea, int[] periods) {
        List<String> areas = List.copyOf(byArea.keySet());
        double[][] values = new double[areas.size()][periods.length];
        int[] from = new int[areas.size()];
        Arrays.fill(from, NEVER);
        for (int i = 0; i < values.length; i++) {
            for (int t = 0; t < periods.length; t++) {
                Row row = byArea.get(areas.get(i)).get(periods[t]);
                unless(
                        row != null,
                        Shortfall.TOO_FEW_DATA,
                        "Area " + areas.get(i) + " has no value for period " + periods[t]);
                values[i][t] = row.value;
                from[i] = row.treated ? Math.min(from[i], t) : from[i];
                unless(
                        row.treated || from[i] == NEVER,
                        Shortfall.WRONG_KIND_OF_OUTCOME,
                        "Area " + areas.get(i) + " stopped being treated: these methods need areas that go on");
            }
        }
        return new Panel(areas, periods, values, from);
    }

    public List<String> areas() {
        return areas;
    }

    /** The periods in order. */
    public int[] periods() {
        return periods.clone();
    }

    /** Areas × periods. */
    public double[][] values() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** For each area the place of its first treated period among {@link #periods}, or {@link #NEVER}. */
    public int[] treatedFrom() {
        return treatedFrom.clone();
    }

    double value(int area, int period) {
        return values[area][period];
    }

    int from(int area) {
        return treatedFrom[area];
    }

    int size() {
        return areas.size();
    }

    int length() {
        return periods.length;
    }

    int period(int t) {
        return periods[t];
    }

    int treatedAreas() {
        return (int) Arrays.stream(treatedFrom).filter(t -> t != NEVER).count();
    }

    Units units() {
        return new Units(size(), treatedAreas(), length(), Map.of());
    }
}
