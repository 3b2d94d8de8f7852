package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Map;

/**
 * A difference in standard deviations, so that different outcomes can be set side by side: over the pooled standard
 * deviation, by the exact small-sample factor J(n₁ + n₂ − 2) (Hedges 1981, J. Educ. Stat. 6:107).
 */
public final class HedgesG {
    private HedgesG() {}

    /**
     * The plain difference in means, standardised. Where people are independent the variance is 1/n₁ + 1/n₂ +
     * g²/(2(n₁ + n₂)) and the interval normal, as metafor 3.8-1's SMD; where clusters are named, {@link #of(Estimate,
     * Comparison)} of the cluster-robust difference.
     */
    public static Result<Estimate> of(Comparison people) {
        if (people.isClustered()) {
            return DifferenceInMeans.of(people).then(difference -> of(difference, people));
        }
        return attempt(() -> {
            Ruler ruler = Ruler.of(people);
            double g = ruler.difference() * ruler.factor();
            double n = ruler.treated.n() + ruler.others.n();
            double variance = 1.0 / ruler.treated.n() + 1.0 / ruler.others.n() + g * g / (2 * n);
            return Estimate.of(
                    Estimand.STANDARDISED_DIFFERENCE,
                    "Hedges' g",
                    Inference.normal(g, Math.sqrt(variance), StandardErrorKind.MODEL, 0.95),
                    ruler.sample,
                    Map.of("pooled standard deviation", ruler.pooledSd()));
        });
    }

    /**
     * A difference that is already estimated, such as an adjusted one, over the pooled standard deviation of the
     * unadjusted outcomes (What Works Clearinghouse, Procedures Handbook 4.1, appendix E). Interval, degrees of freedom
     * and p-value stay those of the difference; the ruler counts as known.
     *
     * @param difference in the outcome's units
     * @param people whom it was estimated from
     */
    public static Result<Estimate> of(Estimate difference, Comparison people) {
        return attempt(() -> {
            Ruler ruler = Ruler.of(people);
            return Estimate.of(
                    Estimand.STANDARDISED_DIFFERENCE,
                    "Hedges' g of: " + difference.method(),
                    new Inference(
                            difference.value() * ruler.factor(),
                            difference.standardError() * ruler.factor(),
                            difference.standardErrorKind(),
                            difference.degreesOfFreedom(),
                            difference.reference(),
                            difference.interval().level()),
                    difference.sample(),
                    Map.of("pooled standard deviation", ruler.pooledSd()));
        });
    }

    private record Ruler(Moments treated, Moments others, Sample sample) {

        static Ruler of(Comparison people) {
            CompleteCases cases = people.complete().needing(2);
            Ruler ruler =
                    new Ruler(Moments.of(cases.outcomes(true)), Moments.of(cases.outcomes(false)), cases.sample());
            unless(
                    !ruler.treated.isConstant() || !ruler.others.isConstant(),
                    Shortfall.NO_VARIATION,
                    "Outcomes do not vary within either group");
            return ruler;
        }

        int freedom() {
            return treated.n() + others.n() - 2;
        }

        double pooledSd() {
            return Math.sqrt(
                    ((treated.n() - 1) * treated.variance() + (others.n() - 1) * others.variance()) / freedom());
        }

        double factor() {
            return Moments.hedgesFactor(freedom()) / pooledSd();
        }

        double difference() {
            return treated.mean() - others.mean();
        }
    }
}
