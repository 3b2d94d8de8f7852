package throughline.funding.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The policy that flags a finding. Recommend needs every criterion; whatever is credibly good but fails one is promising;
 * no worthwhile effect needs an interval that excludes whatever is worth paying for, from a comparison that can bear it;
 * harm one that lies wholly on the wrong side; everything else is not yet known. Without a comparison group nothing is
 * better than promising, nor anything worse than not yet known: change is not effect, in either direction.
 *
 * <p>Money is not withdrawn on the word of a comparison that would not be trusted to grant it: below the policy's level,
 * with groups unlike before or with losses outside the boundary, an interval can miss a worthwhile effect that is there,
 * and the finding is not yet known. Harm is not held back so: the same flaws may have made it, but stopping to look costs
 * children less than going on.
 *
 * <p>The machine flags; people decide.
 */
public record FundingPolicy(PolicyVersion version) {
    /** Design, groups alike before, loss of children: what an estimate must have to be believed either way. */
    private static final Set<String> SOUNDNESS = Set.of("1", "4a", Criterion.LOSS);

    /** Judges the evidence. */
    public Flag judge(Evidence evidence) {
        List<Criterion> criteria = new Criteria(version, evidence).all();
        Outcome outcome = outcome(evidence, criteria);
        return new Flag(
                outcome,
                reason(outcome, evidence, criteria),
                criteria,
                changes(outcome, evidence, criteria),
                version.version());
    }

    private Outcome outcome(Evidence evidence, List<Criterion> criteria) {
        if (!evidence.isEstimated()) {
            return Outcome.NOT_YET_KNOWN;
        }
        if (evidence.isHarm()) {
            return Outcome.HARM;
        }
        if (evidence.excludesWorthwhile()) {
            return isSound(criteria) ? Outcome.NO_WORTHWHILE_EFFECT : Outcome.NOT_YET_KNOWN;
        }
        if (!isCrediblyGood(evidence)) {
            return Outcome.NOT_YET_KNOWN;
        }
        boolean all = criteria.stream().noneMatch(Criterion::isFailed);
        return all && evidence.comparative() ? Outcome.RECOMMEND_LONG_TERM : Outcome.PROMISING;
    }

    private static boolean isSound(List<Criterion> criteria) {
        return criteria.stream().noneMatch(c -> c.isFailed() && SOUNDNESS.contains(c.number()));
    }

    /** Of change alone more is asked: that it be worth paying for as well. */
    private boolean isCrediblyGood(Evidence evidence) {
        boolean excludesNone = evidence.benefitLow() > 0 && evidence.adjustedP() < version.significance();
        return excludesNone && (evidence.comparative() || evidence.reachesWorthwhile());
    }

    private static String reason(Outcome outcome, Evidence evidence, List<Criterion> criteria) {
        return switch (outcome) {
            case RECOMMEND_LONG_TERM -> "A worthwhile effect, and every criterion is met.";
            case PROMISING ->
                evidence.comparative()
                        ? "A credible benefit, but not every criterion is met: " + failed(criteria, c -> true) + "."
                        : "Those who took part improved by more than is worth paying for, but without a comparison group"
                                + " that is change, not effect.";
            case NO_WORTHWHILE_EFFECT -> "The whole interval lies below the smallest effect worth paying for.";
            case HARM -> "The whole interval lies on the harmful side of no effect.";
            case NOT_YET_KNOWN -> notYet(evidence, criteria);
        };
    }

    private static String notYet(Evidence evidence, List<Criterion> criteria) {
        if (!evidence.isEstimated()) {
            return "There are too few data for an estimate.";
        }
        if (!evidence.comparative()) {
            return "Without a comparison group, and without a clear and worthwhile improvement of those who took part,"
                    + " nothing can be concluded.";
        }
        if (evidence.excludesWorthwhile()) {
            return "The interval lies below the smallest effect worth paying for, but the comparison cannot bear that"
                    + " answer: "
                    + failed(criteria, c -> SOUNDNESS.contains(c.number())) + ".";
        }
        return "The data fit both no effect and a worthwhile one" + detectable(evidence)
                + ". This says nothing against the intervention.";
    }

    private static String detectable(Evidence evidence) {
        return evidence.detectable() == null
                ? ""
                : ": the evaluation could have found an effect of " + Words.size(evidence, evidence.detectable())
                        + " four times in five";
    }

    private static String failed(List<Criterion> criteria, Predicate<Criterion> among) {
        return criteria.stream()
                .filter(Criterion::isFailed)
                .filter(among)
                .map(c -> c.name().substring(0, 1).toLowerCase(java.util.Locale.UK)
                        + c.name().substring(1))
                .collect(Collectors.joining(", "));
    }

    private static List<String> changes(Outcome outcome, Evidence evidence, List<Criterion> criteria) {
        List<String> changes = new ArrayList<>();
        switch (outcome) {
            case RECOMMEND_LONG_TERM ->
                changes.add(
                        "A later evaluation that shows the effect fading, harm to a group, or a cost that outgrows the"
                                + " benefit.");
            case HARM ->
                changes.add(
                        "Nothing but a review of what happened, and new evidence from an intervention changed by it.");
            case NO_WORTHWHILE_EFFECT ->
                changes.add(
                        "New evidence from an intervention that is changed. More of the same data would only sharpen this"
                                + " answer.");
            default -> {
                more(evidence, changes);
                criteria.stream()
                        .map(Criterion::remedy)
                        .filter(remedy -> !remedy.isEmpty())
                        .distinct()
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    private static void more(Evidence evidence, List<String> changes) {
        if (evidence.comparative() && evidence.needed() != null && evidence.benefitLow() <= 0) {
            changes.add(
                    "More participants: about " + Words.count(evidence.needed()) + " children in the analysis, about "
                            + Words.count(upToTen(evidence.needed() - evidence.analysed()))
                            + " more, would find an effect of " + Words.size(evidence, evidence.minimumWorthwhile())
                            + " four times in five. This evaluation could have found one of "
                            + Words.size(evidence, evidence.detectable()) + ".");
        }
    }

    /** Funders read this sentence: an exact count would undo what the report hides in the flow of children. */
    private static int upToTen(int children) {
        return (children + 9) / 10 * 10;
    }
}
