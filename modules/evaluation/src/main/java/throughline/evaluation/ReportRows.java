package throughline.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who did what when to a finding, as the rows of a summary list. */
final class ReportRows {
    private ReportRows() {}

    static Map<String, String> of(FindingView finding) {
        Map<String, String> rows = new LinkedHashMap<>();
        finding.versions()
                .forEach(plan -> rows.put(
                        "Plan, version " + plan.version(),
                        "Registered " + Moment.of(plan.registeredAt()) + " by " + plan.registeredBy() + ". "
                                + plan.standing().label() + "."
                                + (plan.amendmentReason() == null ? "" : " Changed because: " + plan.amendmentReason())
                                + (plan.version() == finding.plan().version()
                                        ? " This is the version that was run."
                                        : "")));
        rows.put(
                "Evaluation",
                "Run " + Moment.of(finding.run().ranAt()) + " by "
                        + finding.run().ranBy());
        if (finding.isReleased()) {
            rows.put(
                    "Release",
                    Moment.of(finding.run().releasedAt()) + " by "
                            + finding.run().releasedBy());
        }
        rows.put(
                "Computed by",
                finding.result().engine() + ", seed " + finding.result().seed());
        rows.put("SHA-256 of the plan", finding.plan().hash());
        rows.put("SHA-256 of the data", finding.run().dataHash());
        return rows;
    }
}
