package throughline.statistics.areas;

import static throughline.statistics.Unestimable.finite;
import static throughline.statistics.Unestimable.unless;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import throughline.statistics.Estimand;
import throughline.statistics.Interval;
import throughline.statistics.Reference;
import throughline.statistics.Shortfall;
import throughline.statistics.StandardErrorKind;
import throughline.statistics.Tails;

/**
 * A number about areas with all that is needed to judge it.
 *
 * @param estimand what is estimated
 * @param method how, in words
 * @param value in the outcome's units, or a logarithm of a ratio where the estimand says so
 * @param standardError above zero
 * @param standardErrorKind how that was come by
 * @param degreesOfFreedom of Student's t; infinite where the reference is normal
 * @param interval two-sided 95 %
 * @param pValue two-sided, of no effect
 * @param reference the distribution that interval and p-value come from
 * @param units areas and periods
 * @param diagnostics named numbers that say how far to trust it
 * @param sentence the estimate in plain words
 */
public record AreaEstimate(
        Estimand estimand,
        String method,
        double value,
        double standardError,
        StandardErrorKind standardErrorKind,
        double degreesOfFreedom,
        Interval interval,
        double pValue,
        Reference reference,
        Units units,
        Map<String, Double> diagnostics,
        String sentence) {
    private static final double LEVEL = 0.95;

    public AreaEstimate {
        diagnostics = Collections.unmodifiableMap(new LinkedHashMap<>(diagnostics));
    }

    static AreaEstimate of(
            Estimand estimand,
            String method,
            double value,
            double standardError,
            StandardErrorKind kind,
            double degreesOfFreedom,
            Units units,
            Map<String, Double> diagnostics) {
        finite(value, "estimate");
        unless(
                finite(standardError, "standard error") > 0,
                Shortfall.NO_VARIATION,
                "Nothing varies that the estimate could be judged by");
        double half = Tails.critical(LEVEL, degreesOfFreedom) * standardError;
        Interval interval = new Interval(value - half, value + half, LEVEL);
        double pValue = Tails.twoSided(value / standardError, degreesOfFreedom);
        return new AreaEstimate(
                estimand,
                method,
                value,
                standardError,
                kind,
                degreesOfFreedom,
                interval,
                pValue,
                Double.isInfinite(degreesOfFreedom)
                        ? Reference.NORMAL
                        : kind.needsClusters() ? Reference.CLUSTERS_T : Reference.STUDENT_T,
                units,
                diagnostics,
                String.format(
                                Locale.UK,
                                "The %s is %.3g (95%% interval %.3g to %.3g, p %s), from %s.",
                                estimand.inWords(),
                                value,
                                interval.low(),
                                interval.high(),
                                pValue < 0.001 ? "< 0.001" : String.format(Locale.UK, "= %.3f", pValue),
                                units.inWords())
                        .replace("-", "\u2212"));
    }
}
