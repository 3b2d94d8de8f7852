package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import throughline.statistics.Estimand;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.StandardErrorKind;
import throughline.statistics.areas.CallawaySantanna.Cell;

/**
 * All effects of groups in periods, and the averages that are made of them (Callaway and Sant'Anna 2021, section 3).
 * Errors are analytic, from each area's influence, the weights' own included.
 */
public final class GroupTimes {
    private final Panel panel;
    private final int[] areas;
    private final List<Cell> cells;

    GroupTimes(Panel panel, int[] areas, List<Cell> cells) {
        this.panel = panel;
        this.areas = areas;
        this.cells = cells;
    }

    /** Every effect, before treatment as well. */
    public List<GroupTime> effects() {
        return cells.stream()
                .map(cell -> new GroupTime(
                        panel.period(cell.group()),
                        panel.period(cell.t()),
                        panel.period(cell.base()),
                        cell.value(),
                        errorOf(cell.influence())))
                .toList();
    }

    /** The average over all groups and periods after treatment, groups weighing as many areas as they have. */
    public Result<AreaEstimate> simple() {
        return attempt(() -> estimate("all group-time effects", average(after(), true)));
    }

    /** Each group's average over its periods, then over groups by their size: the average effect of taking part. */
    public Result<AreaEstimate> byGroup() {
        return attempt(() ->
                estimate("groups", overGroups(distinct(after(), Cell::group).toArray())));
    }

    /**
     * {@link #byGroup} with the standard error that did 2.1.2 prints: its weights' influence takes the groups of the first
     * cells in place of those of the groups. Only to be compared with that package; the estimate is the same.
     */
    public Result<AreaEstimate> byGroupAsDidErrs() {
        return attempt(() -> {
            int groups = (int) distinct(after(), Cell::group).count();
            return estimate(
                    "groups, error as did 2.1.2",
                    overGroups(
                            cells.stream().limit(groups).mapToInt(Cell::group).toArray()));
        });
    }

    /** The average over lengths of exposure, each weighing the same. */
    public Result<AreaEstimate> dynamic() {
        return attempt(() -> {
            List<Mean> means = distinct(after(), GroupTimes::exposure)
                    .mapToObj(e -> average(where(after(), cell -> exposure(cell) == e), true))
                    .toList();
            return estimate("lengths of exposure", evenly(means));
        });
    }

    /** The average over periods of time, each weighing the same. */
    public Result<AreaEstimate> byPeriod() {
        return attempt(() -> {
            List<Mean> means = distinct(after(), Cell::t)
                    .mapToObj(t -> average(where(after(), cell -> cell.t() == t), true))
                    .toList();
            return estimate("periods", evenly(means));
        });
    }

    /** The effect at each length of exposure, below zero before treatment. */
    public List<AtExposure> eventStudy() {
        return distinct(cells, GroupTimes::exposure)
                .mapToObj(e -> {
                    Mean mean = average(where(cells, cell -> exposure(cell) == e), true);
                    return new AtExposure(e, mean.value, errorOf(mean.influence));
                })
                .toList();
    }

    /**
     * An average at one length of exposure.
     *
     * @param exposure periods since treatment began, 0 in its first
     * @param value in the outcome's units
     * @param standardError analytic
     */
    public record AtExposure(int exposure, double value, double standardError) {}

    /** Whether groups and their comparison moved alike before treatment. */
    public Result<PreTest> preTest() {
        return attempt(() -> {
            List<Cell> before = where(cells, cell -> !cell.isAfter());
            unless(!before.isEmpty(), Shortfall.TOO_FEW_DATA, "There is no period before treatment to test");
            return PreTest.of(before, areas.length);
        });
    }

    private AreaEstimate estimate(String over, Mean mean) {
        return AreaEstimate.of(
                Estimand.EFFECT_ON_TREATED_AREAS,
                "Callaway and Sant'Anna, average over " + over,
                mean.value,
                errorOf(mean.influence),
                StandardErrorKind.INFLUENCE,
                Double.POSITIVE_INFINITY,
                new Units(
                        areas.length,
                        (int) Arrays.stream(areas)
                                .filter(i -> panel.from(i) != Panel.NEVER)
                                .count(),
                        panel.length(),
                        areas.length == panel.size()
                                ? Map.of()
                                : Map.of("treated from the first period on", panel.size() - areas.length)),
                Map.of());
    }

    /** @param weighted the groups whose areas the weights' influence is taken from */
    private Mean overGroups(int[] weighted) {
        int[] groups = distinct(after(), Cell::group).toArray();
        Mean[] means = new Mean[groups.length];
        double[] sizes = new double[groups.length];
        for (int g = 0; g < groups.length; g++) {
            int group = groups[g];
            means[g] = evenly(where(after(), cell -> cell.group() == group).stream()
                    .map(cell -> new Mean(cell.value(), cell.influence()))
                    .toList());
            sizes[g] = share(group);
        }
        return weighted(means, sizes, weighted, true);
    }

    private Mean average(List<Cell> over, boolean weightsVary) {
        Mean[] means = over.stream()
                .map(cell -> new Mean(cell.value(), cell.influence()))
                .toArray(Mean[]::new);
        int[] groups = over.stream().mapToInt(Cell::group).toArray();
        return weighted(means, Arrays.stream(groups).mapToDouble(this::share).toArray(), groups, weightsVary);
    }

    private Mean evenly(List<Mean> means) {
        double[] same = new double[means.size()];
        Arrays.fill(same, 1);
        return weighted(means.toArray(Mean[]::new), same, new int[means.size()], false);
    }

    /** The weights are shares of areas in a group, which are estimated as well: their influence is added. */
    private Mean weighted(Mean[] means, double[] sizes, int[] groups, boolean weightsVary) {
        double all = Arrays.stream(sizes).sum();
        double value = 0;
        for (int k = 0; k < means.length; k++) {
            value += sizes[k] / all * means[k].value;
        }
        double[] influence = new double[areas.length];
        for (int k = 0; k < means.length; k++) {
            double weight = sizes[k] / all;
            for (int i = 0; i < influence.length; i++) {
                influence[i] += weight * means[k].influence[i];
                if (weightsVary) {
                    double more = (panel.from(areas[i]) == groups[k] ? 1 : 0) - sizes[k];
                    influence[i] += more / all * (means[k].value - value);
                }
            }
        }
        return new Mean(value, influence);
    }

    private double share(int group) {
        return Arrays.stream(areas).filter(i -> panel.from(i) == group).count() / (double) areas.length;
    }

    private static double errorOf(double[] influence) {
        double squares = 0;
        for (double i : influence) {
            squares += i * i;
        }
        return Math.sqrt(squares) / influence.length;
    }

    private List<Cell> after() {
        return where(cells, Cell::isAfter);
    }

    private static int exposure(Cell cell) {
        return cell.t() - cell.group();
    }

    private static List<Cell> where(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).toList();
    }

    private static IntStream distinct(List<Cell> cells, ToIntFunction<Cell> of) {
        return cells.stream().mapToInt(of).distinct().sorted();
    }

    /** An average with each area's influence on it. */
    private record Mean(double value, double[] influence) {}
}
