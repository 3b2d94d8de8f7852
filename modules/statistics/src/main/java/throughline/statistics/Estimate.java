package throughline.statistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A number with all that is needed to judge it. Every number in it is finite, but for the degrees of freedom of a
 * normal reference.
 *
 * @param estimand what is estimated
 * @param method how, in words, with the paper's name
 * @param value the estimate, in the outcome's units unless the estimand says otherwise
 * @param standardError its standard error, above zero
 * @param standardErrorKind how that was come by
 * @param degreesOfFreedom of Student's t; positive infinity where the reference is normal
 * @param interval two-sided confidence interval
 * @param pValue two-sided, of no effect
 * @param reference the distribution that interval and p-value come from
 * @param sample who was used and who was left out
 * @param diagnostics named numbers that say how far to trust it, such as "effective comparison group"
 * @param sentence the estimate in plain words
 */
public record Estimate(
        Estimand estimand,
        String method,
        double value,
        double standardError,
        StandardErrorKind standardErrorKind,
        double degreesOfFreedom,
        Interval interval,
        double pValue,
        Reference reference,
        Sample sample,
        Map<String, Double> diagnostics,
        String sentence) {

    public Estimate {
        diagnostics = Collections.unmodifiableMap(new LinkedHashMap<>(diagnostics));
    }

    static Estimate of(
            Estimand estimand, String method, Inference found, Sample sample, Map<String, Double> diagnostics) {
        return new Estimate(
                estimand,
                method,
                found.estimate(),
                found.standardError(),
                found.kind(),
                found.degreesOfFreedom(),
                found.interval(),
                found.pValue(),
                found.reference(),
                sample,
                diagnostics,
                sentence(estimand, found.estimate(), found.interval(), found.pValue(), sample));
    }

    /** The estimate over its standard error. */
    public double statistic() {
        return value / standardError;
    }

    static String sentence(Estimand estimand, double value, Interval interval, double pValue, Sample sample) {
        String who = sample.comparison() == 0
                ? String.format(Locale.UK, "%,d people", sample.used())
                : String.format(
                        Locale.UK,
                        "%,d treated and %,d in the comparison group",
                        sample.treated(),
                        sample.comparison());
        String where = sample.clusters() == 0 ? "" : String.format(Locale.UK, ", in %,d clusters", sample.clusters());
        return String.format(
                Locale.UK,
                "The %s is %s (%s%% interval %s to %s, %s), from %s%s.",
                estimand.inWords(),
                number(value),
                number(interval.level() * 100),
                number(interval.low()),
                number(interval.high()),
                pValue < 0.001 ? "p < 0.001" : String.format(Locale.UK, "p = %.3f", pValue),
                who,
                where);
    }

    /** Two decimals, or three significant figures where two decimals would say nothing. */
    private static String number(double value) {
        double size = Math.abs(value);
        boolean whole = value == Math.rint(value) && size < 1e6;
        String pattern = whole ? "%.0f" : size < 0.1 || size >= 1e6 ? "%.3g" : "%.2f";
        return String.format(Locale.UK, pattern, value).replace('-', '\u2212');
    }
}
