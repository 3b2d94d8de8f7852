package throughline.statistics.scrutiny;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.TDistribution;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * The smallest true effect, in standard deviations of the outcome, that a design would find with the stated power
 * (Bloom 1995, Evaluation Review 19:547; by cluster Bloom, Richburg-Hayes and Black 2007, Educ. Eval. Policy Anal.
 * 29:30): (t₁₋α/₂ + t_power) √V, with V = (1 − R²)/(P(1 − P)n) for people and
 * ρ(1 − R²_between)/(P(1 − P)J) + (1 − ρ)(1 − R²_within)/(P(1 − P)Jm) for J clusters of m, on n − 2 and J − 2 degrees of
 * freedom. Reference: PowerUpR's mdes.cra2.
 *
 * <p>{@code MinimumDetectableEffect.ofClusters(40, 25, 0.10).explaining(0.5).inStandardDeviations()}
 */
public final class MinimumDetectableEffect {
    private static final int MOST = 1 << 24;

    private final int units;
    private final double unitSize;
    private final double likeness;
    private final double treatedShare;
    private final double explainedBetween;
    private final double explainedWithin;
    private final double power;
    private final double significance;

    private MinimumDetectableEffect(
            int units,
            double unitSize,
            double likeness,
            double treatedShare,
            double explainedBetween,
            double explainedWithin,
            double power,
            double significance) {
        this.units = units;
        this.unitSize = unitSize;
        this.likeness = likeness;
        this.treatedShare = treatedShare;
        this.explainedBetween = explainedBetween;
        this.explainedWithin = explainedWithin;
        this.power = power;
        this.significance = significance;
    }

    /** A design of independent people, half of them treated, power 0.80, two-sided significance 0.05, no covariates. */
    public static MinimumDetectableEffect ofPeople(int people) {
        return new MinimumDetectableEffect(people, 1, 0, 0.5, 0, 0, 0.8, 0.05);
    }

    /**
     * A design in which whole clusters are treated or not, half of them treated.
     *
     * @param clusters how many in all
     * @param size people a cluster (their harmonic mean where sizes differ), at least 1
     * @param likeness intra-cluster correlation, from 0 to 1
     */
    public static MinimumDetectableEffect ofClusters(int clusters, double size, double likeness) {
        return new MinimumDetectableEffect(
                clusters, within(size, 1, 1e9), within(likeness, 0, 1), 0.5, 0, 0, 0.8, 0.05);
    }

    /** Share of people, or of clusters, that are treated, strictly between 0 and 1. */
    public MinimumDetectableEffect treatedShare(double share) {
        double inside = within(share, 1e-9, 1 - 1e-9);
        return with(units, inside, explainedBetween, explainedWithin, power, significance);
    }

    /** Share of the outcome's variance that covariates explain, the same between and within clusters. */
    public MinimumDetectableEffect explaining(double share) {
        return explaining(share, share);
    }

    /** Share of the variance between clusters, and of that within, that covariates explain. */
    public MinimumDetectableEffect explaining(double between, double within) {
        return with(units, treatedShare, within(between, 0, 1), within(within, 0, 1), power, significance);
    }

    /** The chance wanted of finding the effect, such as 0.80. */
    public MinimumDetectableEffect power(double power) {
        return with(units, treatedShare, explainedBetween, explainedWithin, within(power, 0.5, 0.9999), significance);
    }

    /** Two-sided significance level, such as 0.05. */
    public MinimumDetectableEffect significance(double level) {
        return with(units, treatedShare, explainedBetween, explainedWithin, power, within(level, 1e-9, 0.5));
    }

    /** The smallest effect found with that power, or that there are fewer than three people or clusters. */
    public Result<Double> inStandardDeviations() {
        if (units < 3) {
            return Result.notEstimable(
                    Shortfall.TOO_FEW_DATA, "At least 3 people, or clusters, are needed; there are " + units);
        }
        return Result.of(effect());
    }

    /**
     * The smallest number of people, or of clusters of the same size, that would find an effect.
     *
     * @param effect in standard deviations, other than zero
     * @return empty if no practicable number would
     */
    public OptionalInt needed(double effect) {
        double wanted = Math.abs(effect);
        if (!(withUnits(MOST).effect() <= wanted)) {
            return OptionalInt.empty();
        }
        int below = 2;
        int enough = MOST;
        while (enough - below > 1) {
            int middle = (below + enough) >>> 1;
            if (withUnits(middle).effect() <= wanted) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    private double effect() {
        TDistribution t = TDistribution.of(units - 2);
        double multiplier = t.inverseSurvivalProbability(significance / 2) + t.inverseCumulativeProbability(power);
        double between = likeness * (1 - explainedBetween);
        double within = (1 - likeness) * (1 - explainedWithin) / unitSize;
        return multiplier * Math.sqrt((between + within) / (treatedShare * (1 - treatedShare) * units));
    }

    private MinimumDetectableEffect withUnits(int number) {
        return with(number, treatedShare, explainedBetween, explainedWithin, power, significance);
    }

    private MinimumDetectableEffect with(
            int number, double share, double between, double within, double chance, double level) {
        return new MinimumDetectableEffect(number, unitSize, likeness, share, between, within, chance, level);
    }

    private static double within(double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
        return value;
    }
}
