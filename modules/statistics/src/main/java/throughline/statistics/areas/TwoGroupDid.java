package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * Difference in differences of two groups and two spans of time: how the mean of the treated areas changed, less how that
 * of the others did. It rests on both having changed alike without treatment. Judged by {@link PlacebosInSpace}.
 */
public final class TwoGroupDid {
    private TwoGroupDid() {}

    /**
     * The estimate alone.
     *
     * @return the difference in the outcome's units, or that areas were treated at different times
     */
    public static Result<Double> of(Panel panel) {
        return attempt(() -> {
            int from = onlyStart(panel);
            double[][] values = panel.values();
            double treated = 0;
            double others = 0;
            for (int i = 0; i < panel.size(); i++) {
                double change = change(values[i], from);
                treated += panel.from(i) == Panel.NEVER ? 0 : change / panel.treatedAreas();
                others += panel.from(i) == Panel.NEVER ? change / (panel.size() - panel.treatedAreas()) : 0;
            }
            return treated - others;
        });
    }

    static int onlyStart(Panel panel) {
        int from = Panel.NEVER;
        for (int i = 0; i < panel.size(); i++) {
            if (panel.from(i) != Panel.NEVER) {
                unless(
                        from == Panel.NEVER || from == panel.from(i),
                        Shortfall.WRONG_KIND_OF_OUTCOME,
                        "Areas were treated from different periods on: use Callaway and Sant'Anna's method");
                from = panel.from(i);
            }
        }
        unless(from != Panel.NEVER, Shortfall.TOO_FEW_CLUSTERS, "No area was treated");
        unless(from > 0, Shortfall.TOO_FEW_DATA, "There is no period before treatment");
        unless(panel.treatedAreas() < panel.size(), Shortfall.TOO_FEW_CLUSTERS, "Every area was treated");
        return from;
    }

    static double change(double[] values, int from) {
        return mean(values, from, values.length) - mean(values, 0, from);
    }

    private static double mean(double[] values, int start, int end) {
        double sum = 0;
        for (int t = start; t < end; t++) {
            sum += values[t];
        }
        return sum / (end - start);
    }
}
