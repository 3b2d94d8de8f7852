package throughline.statistics.synthetic;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.stream.IntStream;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.areas.Panel;

/**
 * One treated area and its donors: areas that were never treated.
 *
 * @param name of the treated area
 * @param outcome of the treated area in each period
 * @param donors outcome of each donor in each period
 * @param before periods before treatment
 */
record TreatedArea(String name, double[] outcome, double[][] donors, int before) {
    private static final int FEWEST_DONORS = 4;
    private static final int FEWEST_BEFORE = 4;

    /** The treated area of a panel, or why there is no such thing in it. */
    static Result<TreatedArea> in(Panel panel) {
        return attempt(() -> {
            int[] from = panel.treatedFrom();
            int[] treated = IntStream.range(0, from.length)
                    .filter(i -> from[i] != Panel.NEVER)
                    .toArray();
            unless(
                    treated.length == 1,
                    Shortfall.WRONG_KIND_OF_OUTCOME,
                    "One treated area is needed; " + treated.length + " were treated");
            double[][] values = panel.values();
            double[][] donors = IntStream.range(0, from.length)
                    .filter(i -> i != treated[0])
                    .mapToObj(i -> values[i])
                    .toArray(double[][]::new);
            unless(
                    donors.length >= FEWEST_DONORS,
                    Shortfall.TOO_FEW_CLUSTERS,
                    "There are " + donors.length + " areas to compare with; at least " + FEWEST_DONORS + " are needed");
            int before = from[treated[0]];
            unless(
                    before >= FEWEST_BEFORE,
                    Shortfall.TOO_FEW_DATA,
                    "There are " + before + " periods before treatment; at least " + FEWEST_BEFORE + " are needed");
            unless(
                    Arrays.stream(donors).anyMatch(d -> !isConstant(d)),
                    Shortfall.NO_VARIATION,
                    "No area's outcome ever changes");
            return new TreatedArea(panel.areas().get(treated[0]), values[treated[0]], donors, before);
        });
    }

    /** A donor in the treated area's place, among the other donors. */
    TreatedArea placebo(int donor) {
        double[][] others = IntStream.range(0, donors.length)
                .filter(i -> i != donor)
                .mapToObj(i -> donors[i])
                .toArray(double[][]::new);
        return new TreatedArea("donor " + donor, donors[donor], others, before);
    }

    int periods() {
        return outcome.length;
    }

    int after() {
        return outcome.length - before;
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(v -> v == values[0]);
    }
}
