package throughline.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * A made programme: what is registered of it, and what is true of it.
 *
 * @param key short name, from which its random numbers are derived
 * @param title as registered
 * @param unit 0 or 1: which of the two VRUs commissions it
 * @param provider name of one of {@link Region#PROVIDERS}
 * @param approach code of the recognised approach
 * @param tier of prevention
 * @param setting where it happens
 * @param areas ONS codes of the boroughs it serves
 * @param eligibility as registered
 * @param budget in pounds
 * @param measure primary outcome
 * @param truth what is true of it
 * @param perGroup children a group; the comparison is empty for {@link Truth#CHANGE_ONLY}
 * @param sites over which they are spread
 * @param effect true effect in standard deviations, positive for benefit
 * @param minimumWorthwhileEffect as the plan registers it, in the measure's units
 */
record Programme(
        String key,
        String title,
        int unit,
        String provider,
        String approach,
        String tier,
        String setting,
        List<String> areas,
        String eligibility,
        BigDecimal budget,
        String measure,
        Truth truth,
        int perGroup,
        int sites,
        double effect,
        BigDecimal minimumWorthwhileEffect) {

    boolean hasComparison() {
        return truth != Truth.CHANGE_ONLY;
    }

    boolean followsUpAtTwelveMonths() {
        return truth == Truth.EFFECTIVE;
    }

    boolean planComesLate() {
        return truth == Truth.EFFECTIVE_LATE_PLAN;
    }

    int sessions() {
        return 10;
    }
}
