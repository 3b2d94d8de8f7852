package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * How one group changed from before to after. Change is not effect: people chosen for high scores come down untreated
 * (regression to the mean), and everybody grows older.
 *
 * @param change mean of after − before with a paired t test (Student 1908, Biometrika 6:1)
 * @param before mean and spread before
 * @param after mean and spread after
 * @param correlation of before and after
 * @param dAv mean change over the root mean of the two variances (Cumming 2012, Understanding the New Statistics, ch. 11)
 * @param gAv the same by Hedges' exact J(n − 1) for small samples (Hedges 1981; Cumming 2012)
 * @param smcr mean change over the standard deviation before, by J(n − 1) (Becker 1988, Br. J. Math. Stat. Psychol. 41:257)
 * @param smcrVariance 2(1 − r)/n + SMCR²/(2n), as metafor 3.8-1 has it
 */
public record PairedChange(
        Estimate change,
        Spread before,
        Spread after,
        double correlation,
        double dAv,
        double gAv,
        double smcr,
        double smcrVariance) {

    /** Mean and standard deviation of one wave. */
    public record Spread(double mean, double sd) {}

    /**
     * Compares two readings of the same people.
     *
     * @param before one number a person, NaN where missing
     * @param after the same people in the same order
     * @return the change, or that there are fewer than three pairs, or nothing varies
     */
    public static Result<PairedChange> of(double[] before, double[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(before.length + " readings before and " + after.length + " after");
        }
        int[] rows = IntStream.range(0, before.length)
                .filter(i -> Double.isFinite(before[i]) && Double.isFinite(after[i]))
                .toArray();
        return attempt(() ->
                between(Comparison.pick(before, rows), Comparison.pick(after, rows), before.length - rows.length));
    }

    private static PairedChange between(double[] before, double[] after, int dropped) {
        int n = before.length;
        unless(
                n >= 3,
                Shortfall.TOO_FEW_DATA,
                "At least 3 people with a reading before and after are needed; there are " + n);
        Moments first = Moments.of(before);
        Moments second = Moments.of(after);
        Moments change = Moments.of(
                IntStream.range(0, n).mapToDouble(i -> after[i] - before[i]).toArray());
        unless(
                !first.isConstant() && !second.isConstant() && !change.isConstant(),
                Shortfall.NO_VARIATION,
                "All " + n + " people have the same reading before, the same after, or the same change");
        Inference found = new Inference(
                change.mean(), change.sd() / Math.sqrt(n), StandardErrorKind.PAIRED, n - 1, Reference.STUDENT_T, 0.95);
        double r = (first.variance() + second.variance() - change.variance()) / (2 * first.sd() * second.sd());
        double factor = Moments.hedgesFactor(n - 1);
        double dAv = change.mean() / Math.sqrt((first.variance() + second.variance()) / 2);
        double smcr = factor * change.mean() / first.sd();
        Estimate estimate = Estimate.of(
                Estimand.MEAN_CHANGE,
                "Paired t test (Student 1908)",
                found,
                Sample.ofOneGroup(n, dropped),
                Map.of("correlation of before and after", r));
        return new PairedChange(
                estimate,
                new Spread(first.mean(), first.sd()),
                new Spread(second.mean(), second.sd()),
                r,
                dAv,
                factor * dAv,
                smcr,
                2 * (1 - r) / n + smcr * smcr / (2 * n));
    }
}
