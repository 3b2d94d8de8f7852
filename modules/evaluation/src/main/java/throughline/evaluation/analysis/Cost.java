package throughline.evaluation.analysis;

import throughline.statistics.Ancova;
import throughline.statistics.Interval;

/**
 * What it cost, and what that bought. Pounds.
 *
 * @param budget for the whole period
 * @param perStart budget over children enrolled; null where there is none
 * @param perCompletion budget over children who ended as planned; null where there is none
 * @param perUnit cost per start over the benefit, in the outcome's unit (one whole child for yes or no); null where the
 *     benefit is not above zero
 * @param benefitCost benefit per start in pounds over cost per start; null where not costed or nothing was estimated
 * @param benefitCostLow the same at the less favourable end of the effect's 80 % interval
 */
public record Cost(
        double budget,
        Double perStart,
        Double perCompletion,
        Double perUnit,
        Double benefitCost,
        Double benefitCostLow) {

    static Cost of(Study study, Flow participants, Effect primary, Outcome outcome, Cohort cohort) {
        Double perStart = over(study.programme().budget(), participants.enrolled());
        Double perCompletion = over(study.programme().budget(), participants.completed());
        boolean known = primary.isEstimated() && perStart != null;
        if (!known) {
            return new Cost(study.programme().budget(), perStart, perCompletion, null, null, null);
        }
        double benefit = outcome.benefit(primary.estimate());
        Double worth = perStart > 0 ? study.protocol().benefitPerUnit() : null;
        Interval likely = Ancova.on(cohort.adjusted())
                .confidence(0.8)
                .fit()
                .found()
                .orElseThrow()
                .interval();
        return new Cost(
                study.programme().budget(),
                perStart,
                perCompletion,
                benefit > 0 ? perStart / benefit : null,
                worth == null ? null : benefit * worth / perStart,
                worth == null ? null : outcome.leastBenefit(likely.low(), likely.high()) * worth / perStart);
    }

    private static Double over(double pounds, Integer children) {
        return children == null || children == 0 ? null : pounds / children;
    }
}
