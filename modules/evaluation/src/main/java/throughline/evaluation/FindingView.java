package throughline.evaluation;

import java.util.List;
import throughline.evaluation.report.PublishedResult;

/**
 * A finding as its page and the API show it to one reader.
 *
 * @param id of the finding
 * @param finding names, state, headline, verdict
 * @param plan the version that was carried out
 * @param versions all versions of the plan, the first one first: every deviation with its reason
 * @param run who did what when
 * @param result as this reader may see it
 */
public record FindingView(
        long id, FindingRow finding, PlanView plan, List<PlanView> versions, FindingRun run, PublishedResult result) {

    public FindingRef ref() {
        return new FindingRef(id);
    }

    public boolean isReleased() {
        return finding.state() == FindingState.RELEASED;
    }
}
