package throughline.funding;

import java.util.List;
import throughline.funding.policy.Criterion;
import throughline.funding.policy.Flag;
import throughline.funding.policy.Outcome;

/**
 * A finding's flag as the page and the API show it.
 *
 * @param finding that it is about
 * @param outcome one of five
 * @param label of the outcome in words
 * @param reason in one line
 * @param criteria every criterion with its value, threshold and standing
 * @param changes what would change this decision
 * @param policyVersion that judged
 */
public record FlagView(
        long finding,
        Outcome outcome,
        String label,
        String reason,
        List<Criterion> criteria,
        List<String> changes,
        int policyVersion) {

    static FlagView of(long finding, Flag flag) {
        return new FlagView(
                finding,
                flag.outcome(),
                flag.outcome().label(),
                flag.reason(),
                flag.criteria(),
                flag.changes(),
                flag.policyVersion());
    }
}
