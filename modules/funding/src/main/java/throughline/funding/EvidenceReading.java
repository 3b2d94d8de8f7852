package throughline.funding;

import java.util.ArrayList;
import java.util.List;
import throughline.evaluation.PlanStanding;
import throughline.evaluation.PlanView;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.GroupReach;
import throughline.evaluation.analysis.Loss;
import throughline.evaluation.analysis.Outcome;
import throughline.evaluation.analysis.Result;

/** Reads the policy's evidence out of an evaluation's result. */
final class EvidenceReading {
    private final PlanView plan;
    private final Result result;
    private final Outcome outcome;

    private EvidenceReading(PlanView plan, Result result) {
        this.plan = plan;
        this.result = result;
        this.outcome = result.outcome();
    }

    static Evidence of(PlanView plan, Result result) {
        return new EvidenceReading(plan, result).evidence();
    }

    private Evidence evidence() {
        Effect headline = result.headline();
        return new Evidence(
                result.design().comparative(),
                result.design().marylandLevel(),
                plan.standing() == PlanStanding.REGISTERED,
                benefit(headline),
                headline.whyNot(),
                outcome.minimumWorthwhile() * scale(),
                outcome.unit(),
                result.largestImbalance(),
                attrition(result.loss()),
                checks(),
                result.robustness().keepsItsSign(),
                result.robustness().eValue(),
                new Evidence.Value(result.cost().benefitCost(), result.cost().benefitCostLow(), plan.notCosted()),
                harmedGroups(),
                benefit(result.durability().twelveMonths()),
                sitesThatShowIt(),
                result.delivery().recordedShare(),
                (int) result.reach().stream().filter(GroupReach::stated).count(),
                result.reach().stream()
                        .filter(GroupReach::dropsOutMore)
                        .map(r -> r.characteristic() + ": " + r.group())
                        .toList(),
                new Evidence.Power(
                        result.power().analysed(),
                        scaled(result.power().detectable()),
                        result.power().needed()));
    }

    private Evidence.Benefit benefit(Effect effect) {
        return effect == null || !effect.isEstimated()
                ? null
                : new Evidence.Benefit(
                        scale() * outcome.benefit(effect.estimate()),
                        scale() * outcome.leastBenefit(effect.low(), effect.high()),
                        scale() * outcome.mostBenefit(effect.low(), effect.high()));
    }

    /** Shares are told in percentage points. */
    private double scale() {
        return outcome.yesOrNo() ? 100 : 1;
    }

    private Double scaled(Double value) {
        return value == null ? null : scale() * value;
    }

    private static Evidence.Attrition attrition(Loss loss) {
        return loss == null || loss.differential() == null
                ? null
                : new Evidence.Attrition(loss.overall(), loss.differential(), loss.cautiousLimit());
    }

    private List<Evidence.Check> checks() {
        List<Evidence.Check> checks = new ArrayList<>();
        for (Effect effect : result.sensitivity()) {
            if (effect.isEstimated()
                    && !effect.assumption().equals(result.primary().assumption())) {
                checks.add(new Evidence.Check(effect.assumption(), outcome.benefit(effect.estimate())));
            }
        }
        return checks;
    }

    private List<String> harmedGroups() {
        return result.subgroups().stream()
                .filter(Effect::isEstimated)
                .filter(e -> benefit(e).isHarm())
                .map(Effect::name)
                .toList();
    }

    private int sitesThatShowIt() {
        return (int) result.durability().sites().stream()
                .filter(Effect::isEstimated)
                .filter(e -> benefit(e).excludesZero())
                .count();
    }
}
