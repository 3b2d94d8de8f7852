package throughline.evaluation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader of a result must bear in mind, read off the result itself. */
final class Limits {
    private static final double FEW_DEGREES_OF_FREEDOM = 4;

    private Limits() {}

    static Result addedTo(Result r) {
        return new Result(
                r.engine(),
                r.seed(),
                r.outcome(),
                r.design(),
                r.estimand(),
                r.participants(),
                r.compared(),
                r.changes(),
                r.balance(),
                r.primary(),
                r.standardised(),
                r.sensitivity(),
                r.robustness(),
                r.loss(),
                r.power(),
                r.reach(),
                r.subgroups(),
                r.delivery(),
                r.durability(),
                r.cost(),
                r.areas(),
                of(r));
    }

    private static List<String> of(Result r) {
        List<String> limits = new ArrayList<>();
        limits.add("This design cannot show: " + lowerFirst(r.design().cannotShow()));
        if (r.design().comparative()) {
            ofComparison(r, limits);
        }
        if (r.loss().overall() != null && r.loss().overall() > 0.2) {
            limits.add(String.format(
                    Locale.UK,
                    "%.0f%% of children have no score at the start or at follow-up and are not in the analysis. What"
                            + " became of them is not known.",
                    100 * r.loss().overall()));
        }
        limits.add("Scores are as recorded by those who deliver the programme.");
        return limits;
    }

    private static void ofComparison(Result r, List<String> limits) {
        limits.add(
                "The estimate assumes that nothing but what was measured before (score, age, sex, special educational"
                        + " needs, experience of care) both decided who took part and moved the outcome.");
        if (!r.primary().isEstimated()) {
            return;
        }
        if (r.primary().clusters() == 0) {
            limits.add("All children were at one site. How results differ from place to place cannot be seen, and the"
                    + " interval does not allow for it.");
        }
        Double freedom = r.primary().degreesOfFreedom();
        if (freedom != null && freedom < FEW_DEGREES_OF_FREEDOM) {
            limits.add("There are so few sites that the interval itself is uncertain (fewer than 4 degrees of freedom;"
                    + " Tipton 2015).");
        }
        Double imbalance = r.largestImbalance();
        if (imbalance != null && imbalance >= 0.1) {
            limits.add(String.format(
                    Locale.UK,
                    "The groups differed before the programme by up to %.2f standard deviations; the estimate adjusts for"
                            + " it.",
                    imbalance));
        }
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
    }
}
