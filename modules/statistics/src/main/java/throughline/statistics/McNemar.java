package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether a yes/no outcome became more or less common in one group (McNemar 1947, Psychometrika 12:153). Only those
 * who changed say anything.
 *
 * @param started people with no before and yes after
 * @param stopped people with yes before and no after
 * @param chiSquared (started − stopped)² / (started + stopped), 1 degree of freedom
 * @param pValue of that
 * @param chiSquaredCorrected (|started − stopped| − 1)² / (started + stopped) (Edwards 1948, Psychometrika 13:185)
 * @param pCorrected of that
 * @param pExact two-sided binomial of the smaller count in all who changed, one half each
 */
public record McNemar(
        int started,
        int stopped,
        double chiSquared,
        double pValue,
        double chiSquaredCorrected,
        double pCorrected,
        double pExact) {

    /**
     * Compares two readings of the same people.
     *
     * @param before whether the outcome was there before, one a person
     * @param after the same people in the same order
     * @return the tests, or that nobody changed
     */
    public static Result<McNemar> of(boolean[] before, boolean[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(before.length + " readings before and " + after.length + " after");
        }
        int started = 0;
        int stopped = 0;
        for (int i = 0; i < before.length; i++) {
            started += !before[i] && after[i] ? 1 : 0;
            stopped += before[i] && !after[i] ? 1 : 0;
        }
        return ofCounts(started, stopped);
    }

    /** The same from the two counts of those who changed. */
    public static Result<McNemar> ofCounts(int started, int stopped) {
        return attempt(() -> {
            int changed = started + stopped;
            unless(changed > 0, Shortfall.NO_VARIATION, "Nobody changed, so there is nothing to compare");
            double gap = Math.abs(started - stopped);
            double plain = gap * gap / changed;
            double corrected = Math.max(0, gap - 1) * Math.max(0, gap - 1) / changed;
            ChiSquaredDistribution chiSquared = ChiSquaredDistribution.of(1);
            double smaller = BinomialDistribution.of(changed, 0.5).cumulativeProbability(Math.min(started, stopped));
            return new McNemar(
                    started,
                    stopped,
                    plain,
                    chiSquared.survivalProbability(plain),
                    corrected,
                    chiSquared.survivalProbability(corrected),
                    Math.min(1, 2 * smaller));
        });
    }
}
