package throughline.funding;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import throughline.evaluation.FindingView;
import throughline.evaluation.ReportSection;
import throughline.kernel.Actor;
import throughline.web.DataTable;
import throughline.web.Frame;
import throughline.web.Part;

/** The policy's verdict, on top of the report. */
@ApplicationScoped
class VerdictSection implements ReportSection {
    private final Flags flags;

    @Inject
    VerdictSection(Flags flags) {
        this.flags = flags;
    }

    @Override
    public String place() {
        return TOP;
    }

    @Override
    public Optional<Content> show(Actor actor, FindingView finding, Frame frame) {
        FlagView flag = flags.view(actor, finding.ref());
        DataTable table = DataTable.of(
                "The ten conditions for long-term funding (policy version " + flag.policyVersion() + ")",
                "Condition",
                "Found",
                "Asked",
                "Standing",
                "Why");
        for (Criterion criterion : flag.criteria()) {
            table.row(
                    criterion.number() + ". " + criterion.name(),
                    criterion.value(),
                    criterion.threshold(),
                    DataTable.tag(
                            criterion.standing().label(), criterion.standing().colour()),
                    criterion.why());
        }
        return Optional.of(Part.of("funding/verdict", Map.of("flag", flag, "criteria", table)));
    }
}
