package throughline.funding;

import java.util.List;

/**
 * What the policy says of some evidence.
 *
 * @param outcome one of five
 * @param reason in a line
 * @param whatWouldChangeIt what would let the outcome be a better one; empty where nothing need change
 * @param criteria all ten
 * @param policyVersion by which it was judged
 */
public record Judgement(
        FundingOutcome outcome,
        String reason,
        List<String> whatWouldChangeIt,
        List<Criterion> criteria,
        int policyVersion) {
    public Judgement {
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
        criteria = List.copyOf(criteria);
    }
}
