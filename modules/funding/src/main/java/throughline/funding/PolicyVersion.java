package throughline.funding;

/**
 * The thresholds of one version of the policy. A new version never rewrites the flags of an old one.
 *
 * @param version 1 for the first
 * @param leastLevel of the Maryland Scientific Methods Scale, 1 to 5
 * @param balanced largest standardised mean difference that needs no adjustment (Stuart 2010)
 * @param adjustable largest that adjustment is trusted with (What Works Clearinghouse: 0.25)
 * @param leastAssumptions number of estimators with different assumptions that must agree in sign
 * @param leastBenefitCost benefit–cost ratio
 * @param leastBenefitCostLow lower 80 % bound of the ratio
 * @param leastDeliveryRecorded share of participants whose attendance is recorded
 * @param leastSites sites at which the effect must show on its own, where there is no twelve-month follow-up
 */
public record PolicyVersion(
        int version,
        int leastLevel,
        double balanced,
        double adjustable,
        int leastAssumptions,
        double leastBenefitCost,
        double leastBenefitCostLow,
        double leastDeliveryRecorded,
        int leastSites) {}
