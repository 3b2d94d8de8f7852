package throughline.funding.policy;

import java.util.List;

/**
 * What the policy judges: values only. Benefits are in the outcome's unit, turned so that a positive number is good.
 *
 * @param unit in the plural, for example "points"
 * @param share whether benefits are shares, to be written as percentage points
 * @param marylandLevel of the design, 1 to 5
 * @param comparative whether the design can tell effect from change at all
 * @param registered whether the plan was there before its outcomes
 * @param benefit estimate; null where there is none, as are its interval and p-value
 * @param benefitLow less favourable end of the 95 % interval
 * @param benefitHigh more favourable end
 * @param adjustedP p-value after Holm over the primary outcomes
 * @param minimumWorthwhile smallest benefit worth paying for, above zero
 * @param imbalance largest standardised difference between the groups before; null where it cannot be had
 * @param balanceAdjustedFor whether the estimate adjusts for all that imbalance is looked for in
 * @param lost share of all children lost before the analysis; null where there is no comparison, as are the next three
 * @param lostMoreFromOne difference between the groups in that share
 * @param cautiousLimit largest such difference within the cautious boundary; below zero where none is
 * @param optimisticLimit the same of the optimistic boundary
 * @param agreeingAssumptions different assumptions under which the estimate has the registered one's sign, its own
 *     included
 * @param contradicted whether any other method's interval lies wholly on the other side
 * @param holdsWithoutEachSite whether the sign holds whichever site is left out; null where that cannot be looked at
 * @param eValue of the estimate; null where there is none
 * @param benefitCost benefit over cost; null where not costed
 * @param benefitCostLow the same at the less favourable end of the 80 % interval
 * @param notCosted declared reason for not costing; null where costed
 * @param harmedGroups groups of children for whom the interval lies wholly on the wrong side
 * @param lasts whether the interval at twelve months excludes no benefit; null where it was not measured
 * @param sitesAgreeing sites whose own estimate is on the good side
 * @param sitesSeen sites with enough children for an estimate of their own
 * @param enrolled children reached
 * @param plannedPlaces children to be reached
 * @param doseRecorded share of participants with attendance recorded
 * @param stated smallest share of participants whose answer is known, of the characteristics looked at
 * @param groupsLeavingMore groups that drop out more often than chance would have it, with their relative rates
 * @param analysed children in the analysis
 * @param needed children that would be needed to find the smallest worthwhile benefit; null where there were enough
 * @param detectable smallest true benefit that would have been found four times in five; null where unknown
 */
public record Evidence(
        String unit,
        boolean share,
        int marylandLevel,
        boolean comparative,
        boolean registered,
        Double benefit,
        Double benefitLow,
        Double benefitHigh,
        Double adjustedP,
        double minimumWorthwhile,
        Double imbalance,
        boolean balanceAdjustedFor,
        Double lost,
        Double lostMoreFromOne,
        Double cautiousLimit,
        Double optimisticLimit,
        int agreeingAssumptions,
        boolean contradicted,
        Boolean holdsWithoutEachSite,
        Double eValue,
        Double benefitCost,
        Double benefitCostLow,
        String notCosted,
        List<String> harmedGroups,
        Boolean lasts,
        int sitesAgreeing,
        int sitesSeen,
        int enrolled,
        int plannedPlaces,
        double doseRecorded,
        double stated,
        List<Leaving> groupsLeavingMore,
        Integer analysed,
        Integer needed,
        Double detectable) {

    /** A group that leaves early more often, and how many times as often. */
    public record Leaving(String group, double relativeRate) {}

    public Evidence {
        harmedGroups = List.copyOf(harmedGroups);
        groupsLeavingMore = List.copyOf(groupsLeavingMore);
    }

    boolean isEstimated() {
        return benefit != null;
    }

    /** The interval lies wholly on the wrong side. */
    boolean isHarm() {
        return isEstimated() && comparative && benefitHigh < 0;
    }

    /** The interval excludes whatever would be worth paying for. */
    boolean excludesWorthwhile() {
        return isEstimated() && comparative && benefitHigh < minimumWorthwhile;
    }

    boolean reachesWorthwhile() {
        return isEstimated() && benefit >= minimumWorthwhile;
    }
}
