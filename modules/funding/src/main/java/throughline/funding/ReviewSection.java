package throughline.funding;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import throughline.evaluation.FindingView;
import throughline.evaluation.ReportSection;
import throughline.funding.policy.Criterion;
import throughline.kernel.Actor;
import throughline.web.DataTable;
import throughline.web.Form;
import throughline.web.Frame;
import throughline.web.Part;

/** Every criterion of the policy, then what people made of it, below the evidence. */
@ApplicationScoped
public class ReviewSection implements ReportSection {
    @Inject
    Flags flags;

    @Inject
    Decisions decisions;

    @Override
    public String place() {
        return BOTTOM;
    }

    @Override
    public Optional<Content> show(Actor actor, FindingView finding, Frame frame) {
        FlagView flag = flags.view(finding);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("flag", flag);
        model.put("criteria", criteria(flag));
        model.put("decisions", decisions.of(finding));
        model.put("question", DecisionForm.of(actor, finding.id(), Form.blank()));
        return Optional.of(Part.of("funding/finding-review", model));
    }

    private static DataTable criteria(FlagView flag) {
        DataTable table = DataTable.of(
                "Every criterion, policy version " + flag.policyVersion(),
                "Criterion",
                "Found",
                "Asked",
                "Met",
                "Why it is asked");
        for (Criterion c : flag.criteria()) {
            table.row(
                    c.number() + " " + c.name(),
                    c.value(),
                    c.threshold(),
                    DataTable.tag(c.standing().label(), c.standing().colour()),
                    c.why());
        }
        return table.smaller();
    }
}
