package throughline.funding;

import java.util.List;

/**
 * A flag as pages and the API show it.
 *
 * @param finding that it is on
 * @param outcome one of five
 * @param label the outcome in words
 * @param reason in a line
 * @param whatWouldChangeIt what would let the outcome be a better one
 * @param criteria all ten with what was found
 * @param policyVersion by which it was judged
 * @param flaggedAt in UTC, ISO 8601
 */
public record FlagView(
        long finding,
        FundingOutcome outcome,
        String label,
        String reason,
        List<String> whatWouldChangeIt,
        List<Criterion> criteria,
        int policyVersion,
        String flaggedAt) {}
