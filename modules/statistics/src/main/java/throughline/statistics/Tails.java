package throughline.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tails of Student's t, with the normal as the case of infinite degrees of freedom. */
public final class Tails {
    private static final ContinuousDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tails() {}

    /** Probability of a value at least as far from zero. */
    public static double twoSided(double statistic, double degreesOfFreedom) {
        return Math.min(1, 2 * of(degreesOfFreedom).survivalProbability(Math.abs(statistic)));
    }

    /** The value exceeded in size with probability 1 − level. */
    public static double critical(double level, double degreesOfFreedom) {
        return of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }

    private static ContinuousDistribution of(double degreesOfFreedom) {
        return Double.isInfinite(degreesOfFreedom) ? NORMAL : TDistribution.of(degreesOfFreedom);
    }
}
