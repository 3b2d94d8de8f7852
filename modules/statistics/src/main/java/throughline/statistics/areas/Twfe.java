package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Map;
import throughline.statistics.Estimand;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.StandardErrorKind;

/**
 * Two-way fixed effects: the outcome less what is usual for its area and its period, on treatment likewise. Area and
 * period effects are taken out of a balanced panel exactly by subtracting means, never by dummies. Standard error CR1S by
 * area (Liang and Zeger 1986), t with areas − 1 degrees of freedom.
 *
 * <p>With areas treated at different times and effects that grow it can even have the wrong sign (Goodman-Bacon 2021):
 * {@link CallawaySantanna} is meant for those. One or two treated areas are refused, because a clustered error then says
 * p ≈ 10⁻⁶ of programmes that never were (Conley and Taber 2011): {@link PlacebosInSpace} judges those.
 * Reference: lm with dummies and vcovCL of R 4.2.2 and sandwich 3.0.2.
 */
public final class Twfe {
    static final int FEWEST_TREATED = 3;
    private static final double ROUNDING = 1e-12;

    private Twfe() {}

    /** The coefficient of treatment, or why areas cannot judge it. */
    public static Result<AreaEstimate> of(Panel panel) {
        return attempt(() -> {
            int treated = panel.treatedAreas();
            unless(
                    treated >= FEWEST_TREATED,
                    Shortfall.TOO_FEW_CLUSTERS,
                    "Only " + treated
                            + " treated areas: their errors cannot be told from chance by clustering; use placebos");
            unless(
                    panel.size() - treated >= 2,
                    Shortfall.TOO_FEW_CLUSTERS,
                    "At least two areas that were never treated are needed");
            double[][] treatment = within(indicators(panel));
            double[][] outcome = within(panel.values());
            unless(
                    largest(outcome) > ROUNDING * largest(panel.values()),
                    Shortfall.NO_VARIATION,
                    "The outcome is what is usual for its area and its period everywhere");
            double squares = 0;
            double products = 0;
            for (int i = 0; i < treatment.length; i++) {
                for (int t = 0; t < treatment[i].length; t++) {
                    squares += treatment[i][t] * treatment[i][t];
                    products += treatment[i][t] * outcome[i][t];
                }
            }
            unless(
                    squares > 1e-9,
                    Shortfall.COLLINEAR,
                    "Treatment is determined by area and period, so nothing is left to compare");
            double estimate = products / squares;
            return AreaEstimate.of(
                    Estimand.EFFECT_ON_TREATED_AREAS,
                    "Two-way fixed effects, errors clustered by area",
                    estimate,
                    clusteredError(treatment, outcome, estimate, squares),
                    StandardErrorKind.CR1S,
                    panel.size() - 1.0,
                    panel.units(),
                    Map.of());
        });
    }

    private static double largest(double[][] values) {
        return Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static double clusteredError(double[][] treatment, double[][] outcome, double estimate, double squares) {
        int areas = treatment.length;
        int periods = treatment[0].length;
        double meat = 0;
        for (int i = 0; i < areas; i++) {
            double score = 0;
            for (int t = 0; t < periods; t++) {
                score += treatment[i][t] * (outcome[i][t] - estimate * treatment[i][t]);
            }
            meat += score * score;
        }
        double rows = (double) areas * periods;
        double small = areas / (areas - 1.0) * (rows - 1) / (rows - (areas + periods));
        return Math.sqrt(small * meat) / squares;
    }

    static double[][] indicators(Panel panel) {
        double[][] treated = new double[panel.size()][panel.length()];
        for (int i = 0; i < treated.length; i++) {
            for (int t = 0; t < treated[i].length; t++) {
                treated[i][t] = t >= panel.from(i) ? 1 : 0;
            }
        }
        return treated;
    }

    /** Less the mean of its area and of its period, plus the mean of all. */
    private static double[][] within(double[][] values) {
        int areas = values.length;
        int periods = values[0].length;
        double[] ofArea = new double[areas];
        double[] ofPeriod = new double[periods];
        double all = 0;
        for (int i = 0; i < areas; i++) {
            for (int t = 0; t < periods; t++) {
                ofArea[i] += values[i][t] / periods;
                ofPeriod[t] += values[i][t] / areas;
            }
            all += ofArea[i] / areas;
        }
        double[][] within = new double[areas][periods];
        for (int i = 0; i < areas; i++) {
            for (int t = 0; t < periods; t++) {
                within[i][t] = values[i][t] - ofArea[i] - ofPeriod[t] + all;
            }
        }
        return within;
    }
}
