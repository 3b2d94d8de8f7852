package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * Difference in differences for areas that were first treated at different times (Callaway and Sant'Anna 2021): each
 * group's change against areas not yet treated, so that areas treated earlier never serve as comparison.
 *
 * <p>{@code CallawaySantanna.on(panel).against(NOT_YET_TREATED).fit()}. Change is counted from the period before
 * treatment; before treatment, from the period before each (varying base, the default) or from the one before treatment
 * (universal): the two differ. No covariates. Reference: did 2.1.2 of R 4.2.2, analytic errors.
 */
public final class CallawaySantanna {
    /** With whom the treated are compared. */
    public enum Against {
        /** Areas that were never treated. */
        NEVER_TREATED,
        /** Areas not treated by then, the never treated among them. */
        NOT_YET_TREATED
    }

    private final Panel panel;
    private final Against against;
    private final boolean universalBase;

    private CallawaySantanna(Panel panel, Against against, boolean universalBase) {
        this.panel = panel;
        this.against = against;
        this.universalBase = universalBase;
    }

    public static CallawaySantanna on(Panel panel) {
        return new CallawaySantanna(panel, Against.NEVER_TREATED, false);
    }

    public CallawaySantanna against(Against whom) {
        return new CallawaySantanna(panel, whom, universalBase);
    }

    /** Counts every change from the last period before treatment, those before treatment too. */
    public CallawaySantanna universalBase() {
        return new CallawaySantanna(panel, against, true);
    }

    /** All group-time effects, ready to be brought together. */
    public Result<GroupTimes> fit() {
        return attempt(() -> {
            int[] areas = IntStream.range(0, panel.size())
                    .filter(i -> panel.from(i) > 0)
                    .toArray();
            TreeSet<Integer> groups = new TreeSet<>();
            int never = 0;
            for (int i : areas) {
                if (panel.from(i) == Panel.NEVER) {
                    never++;
                } else {
                    groups.add(panel.from(i));
                }
            }
            unless(!groups.isEmpty(), Shortfall.TOO_FEW_CLUSTERS, "No area was treated after the first period");
            unless(
                    against == Against.NOT_YET_TREATED || never > 0,
                    Shortfall.TOO_FEW_CLUSTERS,
                    "No area was never treated: compare with those not yet treated");
            List<Cell> cells = new ArrayList<>();
            for (int group : groups) {
                for (int t = universalBase ? 0 : 1; t < panel.length(); t++) {
                    if (!universalBase || t != group - 1) {
                        cell(areas, group, t).ifPresentAdd(cells);
                    }
                }
            }
            unless(!cells.isEmpty(), Shortfall.TOO_FEW_CLUSTERS, "No group has areas that it could be compared with");
            return new GroupTimes(panel, areas, cells);
        });
    }

    private int base(int group, int t) {
        return t >= group || universalBase ? group - 1 : t - 1;
    }

    private boolean compares(int area, int group, int until) {
        int from = panel.from(area);
        return from == Panel.NEVER || against == Against.NOT_YET_TREATED && from > until && from != group;
    }

    private Cell cell(int[] areas, int group, int t) {
        int base = base(group, t);
        int until = Math.max(t, base);
        double[] change = new double[areas.length];
        double treated = 0;
        double others = 0;
        int treatedAreas = 0;
        int otherAreas = 0;
        for (int k = 0; k < areas.length; k++) {
            change[k] = panel.value(areas[k], t) - panel.value(areas[k], base);
            if (panel.from(areas[k]) == group) {
                treated += change[k];
                treatedAreas++;
            } else if (compares(areas[k], group, until)) {
                others += change[k];
                otherAreas++;
            }
        }
        if (otherAreas == 0) {
            return new Cell(group, t, base, Double.NaN, new double[0]);
        }
        treated /= treatedAreas;
        others /= otherAreas;
        double[] influence = new double[areas.length];
        for (int k = 0; k < areas.length; k++) {
            if (panel.from(areas[k]) == group) {
                influence[k] = (change[k] - treated) * areas.length / treatedAreas;
            } else if (compares(areas[k], group, until)) {
                influence[k] = -(change[k] - others) * areas.length / otherAreas;
            }
        }
        return new Cell(group, t, base, treated - others, influence);
    }

    /** One ATT(g, t) by places in the panel, with each area's influence on it, n times as large as its derivative. */
    record Cell(int group, int t, int base, double value, double[] influence) {
        void ifPresentAdd(List<Cell> cells) {
            if (influence.length > 0) {
                cells.add(this);
            }
        }

        boolean isAfter() {
            return t >= group;
        }
    }
}
