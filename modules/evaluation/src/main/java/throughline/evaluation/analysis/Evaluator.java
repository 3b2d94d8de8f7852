package throughline.evaluation.analysis;

import java.util.ArrayList;
import java.util.List;
import throughline.statistics.HedgesG;

/** Computes an evaluation: data and a protocol in, a result out, nothing else looked at. */
public final class Evaluator {
    private static final String NO_COMPARISON = "There is no comparison group, so change cannot be told from effect";

    private Evaluator() {}

    /**
     * Evaluates a study.
     *
     * @return always a result; data too few for an estimate are a result with a reason
     */
    public static Result evaluate(Study study) {
        return study.protocol().compared() ? compared(study) : alone(study);
    }

    private static Result compared(Study study) {
        Cohort cohort = new Cohort(study.scores().rows());
        Outcome outcome = Outcome.of(study.protocol());
        Flow participants = Flow.ofParticipants(cohort.participants());
        Flow others = Flow.ofComparison(cohort.compared());
        var found = Estimates.primary(cohort);
        var standardised = found.then(e -> HedgesG.of(e, cohort.adjusted()));
        Effect primary = Effect.of("Registered estimate", Estimates.LINEAR, found);
        Result result = new Result(
                Engine.NAME,
                study.protocol().seed(),
                outcome,
                Design.of(study.protocol()),
                "Among children like those who took part: how much higher or lower the outcome is than without the"
                        + " programme.",
                participants,
                others,
                List.of(
                        Change.of(
                                "Took part",
                                cohort.participants(),
                                study.protocol().measure()),
                        Change.of(
                                "Comparison group",
                                cohort.compared(),
                                study.protocol().measure())),
                BalanceLine.of(cohort, outcome.yesOrNo()),
                primary,
                Effect.of("Hedges' g", Estimates.LINEAR, standardised),
                found.isEstimated() ? Estimates.sensitivity(cohort) : List.of(),
                found.isEstimated() ? Robustness.of(cohort, standardised) : Robustness.none(),
                Loss.of(participants, others),
                Power.of(primary, outcome.minimumWorthwhile()),
                Equity.reach(cohort.participants()),
                found.isEstimated() ? Equity.effects(cohort) : List.of(),
                Delivery.of(study.programme(), cohort.participants()),
                Durability.of(study, primary, Estimates.bySite(cohort)),
                Cost.of(study, participants, primary, outcome, cohort),
                areas(study),
                List.of());
        return Limits.addedTo(result);
    }

    private static Result alone(Study study) {
        Cohort cohort = new Cohort(study.scores().rows());
        Outcome outcome = Outcome.of(study.protocol());
        Flow participants = Flow.ofParticipants(cohort.participants());
        Effect none = Effect.missing("Registered estimate", Estimates.LINEAR, NO_COMPARISON);
        Result result = new Result(
                Engine.NAME,
                study.protocol().seed(),
                outcome,
                Design.of(study.protocol()),
                "How the outcome of those who took part changed. This is change, not effect.",
                participants,
                null,
                List.of(Change.of(
                        "Took part", cohort.participants(), study.protocol().measure())),
                List.of(),
                none,
                Effect.missing("Hedges' g", Estimates.LINEAR, NO_COMPARISON),
                List.of(),
                Robustness.none(),
                Loss.of(participants, null),
                Power.of(none, outcome.minimumWorthwhile()),
                Equity.reach(cohort.participants()),
                List.of(),
                Delivery.of(study.programme(), cohort.participants()),
                Durability.none(NO_COMPARISON),
                Cost.of(study, participants, none, outcome, cohort),
                areas(study),
                new ArrayList<>());
        return Limits.addedTo(result);
    }

    private static List<AreaSeries> areas(Study study) {
        return study.programme().areas().stream()
                .map(series -> AreaSeries.of(series, study.programme().period()))
                .toList();
    }
}
