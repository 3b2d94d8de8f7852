package throughline.funding;

import java.util.List;

/**
 * What the policy judges: values only, turned so that a positive benefit is good.
 *
 * @param comparative whether there was a comparison group; without one the benefit is change, not effect
 * @param level of the Maryland scale
 * @param registered whether the plan was registered before outcomes were opened
 * @param benefit estimate with its 95 % interval, or null where nothing could be estimated
 * @param whyNoBenefit why nothing could be estimated, or null
 * @param worthwhile smallest benefit worth paying for, above zero
 * @param unit of the benefit, in the plural
 * @param imbalance largest standardised difference before, or null where unknown
 * @param attrition who was lost, or null where unknown
 * @param checks benefits by other methods
 * @param keepsItsSign whether the estimate keeps its sign without each site; null with one site
 * @param eValue strength of unmeasured confounding that would explain the effect away, or null
 * @param value for money
 * @param harmedGroups groups for whom it is credibly worse
 * @param twelveMonths benefit at twelve months, or null
 * @param sitesThatShowIt sites at which the effect shows on its own
 * @param deliveryRecorded share of participants whose attendance is recorded
 * @param groupsExamined number of groups whose reach and drop-out were looked at
 * @param groupsThatDropOut groups that drop out more than chance would have it
 * @param power what the study could have seen
 */
public record Evidence(
        boolean comparative,
        int level,
        boolean registered,
        Benefit benefit,
        String whyNoBenefit,
        double worthwhile,
        String unit,
        Double imbalance,
        Attrition attrition,
        List<Check> checks,
        Boolean keepsItsSign,
        Double eValue,
        Value value,
        List<String> harmedGroups,
        Benefit twelveMonths,
        int sitesThatShowIt,
        double deliveryRecorded,
        int groupsExamined,
        List<String> groupsThatDropOut,
        Power power) {

    public Evidence {
        checks = List.copyOf(checks);
        harmedGroups = List.copyOf(harmedGroups);
        groupsThatDropOut = List.copyOf(groupsThatDropOut);
    }

    /** A benefit with the ends of its 95 % interval; {@code low} is the less favourable end. */
    public record Benefit(double estimate, double low, double high) {
        boolean excludesZero() {
            return low > 0;
        }

        boolean isHarm() {
            return high < 0;
        }
    }

    /** @param limit largest difference that the boundary allows at this overall loss; below zero where none */
    public record Attrition(double overall, double differential, double limit) {
        boolean isWithin() {
            return differential <= limit;
        }
    }

    /** A benefit by another method; methods with the same assumption do not corroborate each other. */
    public record Check(String assumption, double benefit) {}

    /**
     * @param ratio benefit over cost, or null where not costed
     * @param low its lower 80 % bound, or null
     * @param notCosted why not costed, or null
     */
    public record Value(Double ratio, Double low, String notCosted) {}

    /**
     * @param analysed children in the analysis
     * @param detectable smallest benefit that would have been found four times in five, or null
     * @param needed children needed to find the worthwhile one, or null where there were enough
     */
    public record Power(int analysed, Double detectable, Integer needed) {}
}
