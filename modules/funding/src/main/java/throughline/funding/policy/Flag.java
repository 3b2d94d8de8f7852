package throughline.funding.policy;

import java.util.List;

/**
 * What one version of the policy makes of a finding, with every reason.
 *
 * @param outcome one of five
 * @param reason in one line
 * @param criteria each with its value, threshold and standing
 * @param changes what would change this decision, most useful first
 * @param policyVersion that judged
 */
public record Flag(Outcome outcome, String reason, List<Criterion> criteria, List<String> changes, int policyVersion) {
    public Flag {
        criteria = List.copyOf(criteria);
        changes = List.copyOf(changes);
    }
}
