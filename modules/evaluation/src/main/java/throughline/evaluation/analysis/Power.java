package throughline.evaluation.analysis;

import throughline.statistics.scrutiny.MinimumDetectableEffect;

/**
 * What the study could have seen.
 *
 * @param detectable smallest true effect that it would have found four times in five, in the outcome's unit; null where
 *     nothing was estimated
 * @param analysed children in the analysis
 * @param needed children needed in the analysis to find the minimum worthwhile effect, likewise; null where the study had
 *     enough or no number can be given
 */
public record Power(Double detectable, int analysed, Integer needed) {

    static Power of(Effect primary, double minimumWorthwhile) {
        if (!primary.isEstimated()) {
            return new Power(null, 0, null);
        }
        int analysed = primary.participants() + primary.compared();
        double detectable = multiplier(primary.degreesOfFreedom()) * primary.standardError();
        return new Power(detectable, analysed, needed(analysed, detectable / minimumWorthwhile));
    }

    /**
     * (t₀.₉₇₅ + t₀.₈₀) at the estimate's own degrees of freedom (Bloom 1995, Evaluation Review 19:547), read off the effect
     * detectable by n = df + 2 independent people, which is that multiplier times √(4/n).
     */
    private static double multiplier(Double degreesOfFreedom) {
        double freedom = degreesOfFreedom == null ? 1e6 : degreesOfFreedom;
        int people = (int) Math.max(3, Math.min(Math.floor(freedom), 1e6) + 2);
        return MinimumDetectableEffect.ofPeople(people)
                        .inStandardDeviations()
                        .found()
                        .orElseThrow()
                * Math.sqrt(people)
                / 2;
    }

    /** The detectable effect falls with the square root of the number of children, sites growing alike. */
    private static Integer needed(int analysed, double shortBy) {
        double needed = analysed * shortBy * shortBy;
        return shortBy <= 1 || needed > 1e6 ? null : (int) (Math.ceil(needed / 10) * 10);
    }
}
