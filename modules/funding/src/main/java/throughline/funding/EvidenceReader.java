package throughline.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import throughline.evaluation.PlanStanding;
import throughline.evaluation.PlanView;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.GroupReach;
import throughline.evaluation.analysis.Outcome;
import throughline.evaluation.analysis.Result;
import throughline.funding.policy.Evidence;

/** Reads out of a result what the policy judges. */
public final class EvidenceReader {
    /** Evaluation's registered estimate adjusts for every covariate whose balance it judges. */
    private static final boolean ADJUSTED = true;

    private EvidenceReader() {}

    /** @param plan that the result carried out */
    public static Evidence read(PlanView plan, Result result) {
        return read(plan.standing() == PlanStanding.REGISTERED, plan.notCosted(), result);
    }

    /**
     * The same from the two facts of a plan that matter.
     *
     * @param registered whether it was there before its outcomes
     * @param notCosted declared reason, or null
     */
    public static Evidence read(boolean registered, String notCosted, Result result) {
        Outcome outcome = result.outcome();
        Effect headline = result.headline();
        boolean known = headline.isEstimated();
        var loss = result.loss();
        return new Evidence(
                outcome.unit(),
                outcome.yesOrNo(),
                result.design().marylandLevel(),
                result.design().comparative(),
                registered,
                known ? outcome.benefit(headline.estimate()) : null,
                known ? outcome.leastBenefit(headline.low(), headline.high()) : null,
                known ? outcome.mostBenefit(headline.low(), headline.high()) : null,
                headline.pValue(),
                outcome.minimumWorthwhile(),
                result.largestImbalance(),
                ADJUSTED,
                loss.differential() == null ? null : loss.overall(),
                loss.differential(),
                loss.cautiousLimit(),
                loss.optimisticLimit(),
                agreeing(result),
                isContradicted(result),
                result.robustness().keepsItsSign(),
                result.robustness().eValue(),
                result.cost().benefitCost(),
                result.cost().benefitCostLow(),
                notCosted,
                harmed(result),
                lasts(result),
                (int) result.durability().sites().stream()
                        .filter(e -> outcome.benefit(e.estimate()) > 0)
                        .count(),
                result.durability().sites().size(),
                result.delivery().enrolled(),
                result.delivery().plannedPlaces(),
                result.delivery().recordedShare(),
                stated(result.reach()),
                result.reach().stream()
                        .filter(GroupReach::dropsOutMore)
                        .map(r -> new Evidence.Leaving(r.characteristic() + ": " + r.group(), r.relativeRate()))
                        .toList(),
                known && result.design().comparative() ? result.power().analysed() : null,
                result.power().needed(),
                result.power().detectable());
    }

    /** Methods that rest on the same assumption count once. */
    private static int agreeing(Result result) {
        if (!result.primary().isEstimated()) {
            return 0;
        }
        double sign = Math.signum(result.primary().estimate());
        return 1
                + (int) result.sensitivity().stream()
                        .filter(e -> e.isEstimated() && Math.signum(e.estimate()) == sign)
                        .map(Effect::assumption)
                        .distinct()
                        .count();
    }

    private static boolean isContradicted(Result result) {
        if (!result.primary().isEstimated()) {
            return false;
        }
        double sign = Math.signum(result.primary().estimate());
        return result.sensitivity().stream()
                .filter(Effect::isEstimated)
                .anyMatch(e -> sign > 0 ? e.high() < 0 : e.low() > 0);
    }

    /** What helps at the end and harms a year on has harmed. */
    private static List<String> harmed(Result result) {
        Effect later = result.durability().twelveMonths();
        return Stream.concat(
                        result.subgroups().stream()
                                .filter(e -> isHarm(result, e))
                                .map(Effect::name),
                        isHarm(result, later) ? Stream.of("All children, at twelve months") : Stream.empty())
                .toList();
    }

    private static boolean isHarm(Result result, Effect effect) {
        return effect.isEstimated() && result.outcome().mostBenefit(effect.low(), effect.high()) < 0;
    }

    private static Boolean lasts(Result result) {
        Effect later = result.durability().twelveMonths();
        return later.isEstimated() ? result.outcome().leastBenefit(later.low(), later.high()) > 0 : null;
    }

    private static double stated(List<GroupReach> reach) {
        Map<String, Double> byCharacteristic = new LinkedHashMap<>();
        reach.forEach(r -> byCharacteristic.merge(r.characteristic(), r.stated() ? r.share() : 0, Double::sum));
        return byCharacteristic.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
    }
}
