package throughline.statistics.synthesis;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import throughline.statistics.Interval;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * The mean effect of several studies whose true effects differ (random effects). Reference: metafor 3.8-1's rma.
 *
 * @param by how τ² was estimated
 * @param estimate mean effect, weighted by 1 / (v + τ²)
 * @param standardError 1 / √Σw
 * @param interval normal, from that
 * @param hartungKnappStandardError √(Σ w (y − μ)² / ((k − 1) Σw)) (Hartung and Knapp 2001, Stat. Med. 20:3875)
 * @param hartungKnapp interval by Student's t with k − 1 degrees of freedom
 * @param pValue two-sided, of no mean effect, by Hartung and Knapp; 1 where effects are all zero
 * @param tauSquared variance of true effects
 * @param iSquared share, in per cent, of the variation that is not chance: τ² over τ² + typical variance (Higgins and Thompson 2002, Stat. Med. 21:1539)
 * @param q Cochran's Q about the fixed-effect mean
 * @param qPValue of it, by χ² with k − 1 degrees of freedom
 * @param prediction where the effect of a new study would lie, by t with k − 1 degrees of freedom and the Hartung–Knapp
 *     error as metafor has it; empty with fewer than three studies
 * @param studies used
 * @param dropped studies without a finite effect or a variance above zero
 */
public record MetaAnalysis(
        Heterogeneity by,
        double estimate,
        double standardError,
        Interval interval,
        double hartungKnappStandardError,
        Interval hartungKnapp,
        double pValue,
        double tauSquared,
        double iSquared,
        double q,
        double qPValue,
        Optional<Interval> prediction,
        int studies,
        int dropped) {
    private static final double LEVEL = 0.95;

    /**
     * Pools studies.
     *
     * @param effects one a study
     * @param variances their sampling variances, in the same order
     * @return the pooled effect, or that there are fewer than two studies
     */
    public static Result<MetaAnalysis> of(double[] effects, double[] variances, Heterogeneity by) {
        if (effects.length != variances.length) {
            throw new IllegalArgumentException(effects.length + " effects and " + variances.length + " variances");
        }
        int[] used = IntStream.range(0, effects.length)
                .filter(i -> Double.isFinite(effects[i]) && variances[i] > 0 && Double.isFinite(variances[i]))
                .toArray();
        if (used.length < 2) {
            return Result.notEstimable(
                    Shortfall.TOO_FEW_DATA,
                    "At least 2 studies with an effect and its variance are needed; there are " + used.length);
        }
        Studies studies = new Studies(
                IntStream.of(used).mapToDouble(i -> effects[i]).toArray(),
                IntStream.of(used).mapToDouble(i -> variances[i]).toArray());
        if (!Double.isFinite(studies.q(0)) || !Double.isFinite(studies.spread())) {
            return Result.notEstimable(Shortfall.DID_NOT_CONVERGE, "The effects or variances are too large or small");
        }
        return Result.of(pool(studies, by, effects.length - used.length));
    }

    private static MetaAnalysis pool(Studies studies, Heterogeneity by, int dropped) {
        int freedom = studies.freedom();
        double tau2 = by.tauSquared(studies);
        double total = studies.totalWeight(tau2);
        double mean = studies.mean(tau2);
        double error = 1 / Math.sqrt(total);
        double knapp = Math.sqrt(studies.q(tau2) / (freedom * total));
        TDistribution t = TDistribution.of(freedom);
        double critical = t.inverseSurvivalProbability((1 - LEVEL) / 2);
        double typical = freedom / studies.scale();
        return new MetaAnalysis(
                by,
                mean,
                error,
                around(mean, NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - LEVEL) / 2) * error),
                knapp,
                around(mean, critical * knapp),
                mean == 0 ? 1 : 2 * t.survivalProbability(Math.abs(mean) / knapp),
                tau2,
                100 * tau2 / (tau2 + typical),
                studies.q(0),
                ChiSquaredDistribution.of(freedom).survivalProbability(studies.q(0)),
                studies.count() < 3
                        ? Optional.empty()
                        : Optional.of(around(mean, critical * Math.sqrt(tau2 + knapp * knapp))),
                studies.count(),
                dropped);
    }

    private static Interval around(double mean, double half) {
        return new Interval(mean - half, mean + half, LEVEL);
    }

    /**
     * The wider of the two intervals: Hartung and Knapp's can come out narrower than the normal one where studies agree
     * by chance (Jackson, Law, Rücker and Schwarzer 2017, Stat. Med. 36:3923).
     */
    public Interval saferInterval() {
        return hartungKnappIsNarrower() ? interval : hartungKnapp;
    }

    /** Whether that has happened here. */
    public boolean hartungKnappIsNarrower() {
        return hartungKnapp.high() - hartungKnapp.low() < interval.high() - interval.low();
    }
}
