package throughline.evaluation.analysis;

import java.util.List;
import throughline.statistics.Estimate;
import throughline.statistics.scrutiny.EValue;
import throughline.statistics.scrutiny.LeaveOneOut;

/**
 * Whether the effect hangs on one site or on something unmeasured.
 *
 * @param withoutEachSite the estimate again with each site left out
 * @param keepsItsSign whether all of these have the same sign; null where there is only one site or no estimate
 * @param eValue how strongly something unmeasured would have to go with both taking part and the outcome, as a risk
 *     ratio, to explain the estimate away (VanderWeele and Ding 2017); null where nothing was estimated
 * @param eValueOfInterval the same for the end of the interval nearer to no effect
 */
public record Robustness(List<Effect> withoutEachSite, Boolean keepsItsSign, Double eValue, Double eValueOfInterval) {
    public Robustness {
        withoutEachSite = List.copyOf(withoutEachSite);
    }

    static Robustness of(Cohort cohort, throughline.statistics.Result<Estimate> standardised) {
        var eValue = standardised.then(EValue::ofStandardisedDifference).found();
        var left = cohort.sites().size() > 1 && cohort.smallerSide() > 0
                ? LeaveOneOut.of(cohort.adjusted(), Estimates::ancova).found()
                : java.util.Optional.<LeaveOneOut>empty();
        return new Robustness(
                left.map(Robustness::effects).orElse(List.of()),
                left.map(LeaveOneOut::keepsItsSign).orElse(null),
                eValue.map(EValue::forEstimate).orElse(null),
                eValue.map(EValue::forInterval).orElse(null));
    }

    private static List<Effect> effects(LeaveOneOut left) {
        return left.without().stream()
                .map(w -> Effect.of("Without " + w.cluster(), Estimates.LINEAR, w.result()))
                .toList();
    }

    static Robustness none() {
        return new Robustness(List.of(), null, null, null);
    }
}
