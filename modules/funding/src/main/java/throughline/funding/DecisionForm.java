package throughline.funding;

import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Choice;
import throughline.web.Form;

/**
 * The form of a recommendation or a decision, for whoever may make it.
 *
 * @param stage whose word it is
 * @param action where it is posted
 * @param choices on offer
 * @param form what was answered
 */
public record DecisionForm(DecisionStage stage, String action, List<Choice> choices, Form form) {

    /** Null for readers who decide nothing. */
    static DecisionForm of(Actor actor, long finding, Form form) {
        if (actor.is(Role.FUNDER)) {
            return new DecisionForm(DecisionStage.DECISION, "/findings/" + finding + "/decision", choices(true), form);
        }
        return actor.is(Role.COMMISSIONER)
                ? new DecisionForm(
                        DecisionStage.RECOMMENDATION, "/findings/" + finding + "/recommendation", choices(false), form)
                : null;
    }

    private static List<Choice> choices(boolean all) {
        return java.util.Arrays.stream(FundingChoice.values())
                .filter(c -> all || c != FundingChoice.RETURN)
                .map(c -> new Choice(c.name(), c.label()))
                .toList();
    }
}
