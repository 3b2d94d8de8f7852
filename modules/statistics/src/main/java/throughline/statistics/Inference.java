package throughline.statistics;

import static throughline.statistics.Unestimable.finite;
import static throughline.statistics.Unestimable.unless;

/**
 * A number with its standard error, and what follows from the two.
 *
 * @param degreesOfFreedom of Student's t, infinite for the normal
 */
record Inference(
        double estimate,
        double standardError,
        StandardErrorKind kind,
        double degreesOfFreedom,
        Reference reference,
        double level) {

    Inference {
        finite(estimate, "estimate");
        finite(standardError, "standard error");
        unless(standardError > 0, Shortfall.NO_VARIATION, "Nothing varies that the estimate could be judged by");
        unless(
                degreesOfFreedom > 0,
                Shortfall.TOO_FEW_DATA,
                "There are too few people or clusters to judge the estimate by");
    }

    static Inference normal(double estimate, double standardError, StandardErrorKind kind, double level) {
        return new Inference(estimate, standardError, kind, Double.POSITIVE_INFINITY, Reference.NORMAL, level);
    }

    double statistic() {
        return estimate / standardError;
    }

    double pValue() {
        return Tails.twoSided(statistic(), degreesOfFreedom);
    }

    Interval interval() {
        double half = Tails.critical(level, degreesOfFreedom) * standardError;
        return new Interval(finite(estimate - half, "interval"), finite(estimate + half, "interval"), level);
    }
}
