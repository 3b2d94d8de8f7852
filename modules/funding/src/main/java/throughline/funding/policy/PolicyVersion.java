package throughline.funding.policy;

/**
 * The thresholds of one version of the policy. Stored as data: a change makes another version and rewrites no flag.
 *
 * @param version 1 for the first
 * @param minimumLevel of the Maryland scale
 * @param significance two-sided
 * @param imbalanceUnadjusted standardised difference below which nothing need be adjusted for
 * @param imbalanceAdjusted largest that may be adjusted for
 * @param attritionBoundary CAUTIOUS or OPTIMISTIC, of the What Works Clearinghouse
 * @param agreeingAssumptions different assumptions that must agree in sign
 * @param benefitCost smallest estimate of benefit over cost
 * @param benefitCostLow smallest lower bound of it
 * @param replicatingSites sites that must show the benefit where twelve months do not
 * @param replicatingShare smallest share of the sites looked at that must
 * @param doseRecorded smallest share of participants with attendance recorded
 * @param stated smallest share of participants whose answer is known, for each characteristic
 * @param dropOutRatio relative rate from which a group's leaving early must be answered
 */
public record PolicyVersion(
        int version,
        int minimumLevel,
        double significance,
        double imbalanceUnadjusted,
        double imbalanceAdjusted,
        String attritionBoundary,
        int agreeingAssumptions,
        double benefitCost,
        double benefitCostLow,
        int replicatingSites,
        double replicatingShare,
        double doseRecorded,
        double stated,
        double dropOutRatio) {

    double attritionLimit(Evidence evidence) {
        return attritionBoundary.equals("OPTIMISTIC") ? evidence.optimisticLimit() : evidence.cautiousLimit();
    }
}
