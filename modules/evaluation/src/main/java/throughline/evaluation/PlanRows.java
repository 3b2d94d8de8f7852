package throughline.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/** A plan as the rows of a summary list. */
final class PlanRows {
    private PlanRows() {}

    static Map<String, String> of(PlanView plan) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Question", plan.question());
        rows.put("Outcome that decides", plan.measureName());
        rows.put("Compared with", plan.comparison().label());
        rows.put("Measured at", plan.followUp());
        rows.put("Smallest effect worth paying for", plan.minimumWorthwhile());
        rows.put("Adjusted for", String.join(", ", plan.covariates()));
        rows.put("Harm", plan.harm());
        rows.put(
                "Value of the benefit",
                plan.benefitPerUnit() == null
                        ? "Not costed: " + plan.notCosted()
                        : "£" + plan.benefitPerUnit().stripTrailingZeros().toPlainString()
                                + " for one unit and one child");
        if (plan.amendmentReason() != null) {
            rows.put("Why it was changed", plan.amendmentReason());
        }
        rows.put("Standing", plan.standing().label());
        rows.put("Registered", Moment.of(plan.registeredAt()) + " by " + plan.registeredBy());
        rows.put("SHA-256 of the plan", plan.hash());
        return rows;
    }
}
