package throughline.funding;

import throughline.funding.policy.Outcome;

/**
 * A recommendation or decision as pages and the API show it.
 *
 * @param stage whose word it is
 * @param choice what should happen
 * @param label the same in words
 * @param reasons given
 * @param conditions of the funding, or null
 * @param dissent what those said who saw it otherwise, or null
 * @param flagged what the policy had made of the finding
 * @param departs whether the choice goes another way than the flag
 * @param madeAt in UTC, ISO 8601
 * @param madeBy user name
 */
public record DecisionView(
        long id,
        long finding,
        DecisionStage stage,
        FundingChoice choice,
        String label,
        String reasons,
        String conditions,
        String dissent,
        Outcome flagged,
        boolean departs,
        String madeAt,
        String madeBy) {}
