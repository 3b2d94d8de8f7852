package throughline.funding;

import static throughline.funding.FundingOutcome.HARM;
import static throughline.funding.FundingOutcome.NOT_YET_KNOWN;
import static throughline.funding.FundingOutcome.NO_WORTHWHILE_EFFECT;
import static throughline.funding.FundingOutcome.PROMISING;
import static throughline.funding.FundingOutcome.RECOMMEND_LONG_TERM;
import static throughline.funding.Words.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Flags a finding. The machine flags; people decide.
 *
 * <p>Recommend needs every one of the ten conditions. Harm needs an effect whose whole interval lies on the wrong side. No
 * worthwhile effect needs a sound comparison whose interval excludes the worthwhile effect; missing significance alone is
 * not yet known. Without a comparison group nothing is more than promising.
 */
public final class FundingPolicy {
    private static final int DESIGN = 1;
    private static final int DIAGNOSTICS = 4;

    private final PolicyVersion version;

    public FundingPolicy(PolicyVersion version) {
        this.version = version;
    }

    /** Judges some evidence. */
    public Judgement judge(Evidence evidence) {
        List<Criterion> criteria = Conditions.of(evidence, version);
        FundingOutcome outcome = outcome(evidence, criteria);
        return new Judgement(
                outcome,
                reason(outcome, evidence, criteria),
                changes(outcome, evidence, criteria),
                criteria,
                version.version());
    }

    private static FundingOutcome outcome(Evidence evidence, List<Criterion> criteria) {
        Evidence.Benefit benefit = evidence.benefit();
        if (benefit == null) {
            return NOT_YET_KNOWN;
        }
        if (evidence.comparative() && benefit.isHarm()) {
            return HARM;
        }
        if (criteria.stream().allMatch(Criterion::isMet)) {
            return RECOMMEND_LONG_TERM;
        }
        if (isSound(criteria) && benefit.high() < evidence.worthwhile()) {
            return NO_WORTHWHILE_EFFECT;
        }
        return benefit.excludesZero() ? PROMISING : NOT_YET_KNOWN;
    }

    private static boolean isSound(List<Criterion> criteria) {
        return criteria.get(DESIGN - 1).isMet() && criteria.get(DIAGNOSTICS - 1).isMet();
    }

    private static String reason(FundingOutcome outcome, Evidence evidence, List<Criterion> criteria) {
        Evidence.Benefit benefit = evidence.benefit();
        if (benefit == null) {
            return evidence.whyNoBenefit();
        }
        String found = Words.interval(benefit, evidence.unit());
        return switch (outcome) {
            case RECOMMEND_LONG_TERM -> "All ten conditions are met: " + found + ".";
            case HARM -> "Those who took part did worse than the comparison group: " + found + ".";
            case NO_WORTHWHILE_EFFECT ->
                "A sound comparison rules out an effect worth paying for, " + number(evidence.worthwhile()) + " "
                        + evidence.unit() + ": " + found + ".";
            case PROMISING ->
                (evidence.comparative() ? "An effect is seen" : "Children changed for the better")
                        + ", but not every condition is met: " + notMet(criteria) + ".";
            case NOT_YET_KNOWN ->
                "The result is compatible both with no effect and with one worth paying for: " + found + ".";
        };
    }

    private static String notMet(List<Criterion> criteria) {
        return String.join(
                ", ",
                criteria.stream()
                        .filter(c -> !c.isMet())
                        .map(c -> c.name().toLowerCase(java.util.Locale.UK))
                        .toList());
    }

    private static List<String> changes(FundingOutcome outcome, Evidence evidence, List<Criterion> criteria) {
        List<String> changes = new ArrayList<>();
        if (outcome == RECOMMEND_LONG_TERM) {
            return changes;
        }
        if (outcome == NOT_YET_KNOWN) {
            power(evidence, changes);
        }
        for (Criterion criterion : criteria) {
            if (!criterion.isMet()) {
                change(criterion, evidence).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static void power(Evidence evidence, List<String> changes) {
        Evidence.Power power = evidence.power();
        if (power.detectable() != null) {
            changes.add("This study would have found an effect of " + number(power.detectable()) + " " + evidence.unit()
                    + " four times in five; the worthwhile one is " + number(evidence.worthwhile()) + ".");
        }
        if (power.needed() != null) {
            changes.add("About " + String.format(java.util.Locale.UK, "%,d", power.needed())
                    + " children in the analysis instead of " + power.analysed() + ".");
        }
    }

    private static java.util.Optional<String> change(Criterion criterion, Evidence evidence) {
        return java.util.Optional.ofNullable(
                switch (criterion.number()) {
                    case 1 -> "A comparison group, measured at the same times.";
                    case 2 -> "A plan registered before outcomes are opened, with a new cohort.";
                    case 4 ->
                        evidence.comparative()
                                ? "A comparison group that is more alike, and follow-up of those who were lost."
                                : null;
                    case 5 -> evidence.keepsItsSign() == null ? "Delivery at a second site." : null;
                    case 6 -> "A value for the benefit, or a reason why there is none.";
                    case 7 -> "A review of what happened to those who are worse off.";
                    case 8 -> "Outcomes at twelve months, or the same result at a second site.";
                    case 9 -> "Attendance recorded for those who take part.";
                    case 10 -> "An answer to why some groups drop out more.";
                    default -> null;
                });
    }
}
