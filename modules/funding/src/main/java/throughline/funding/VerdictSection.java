package throughline.funding;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import throughline.evaluation.FindingView;
import throughline.evaluation.ReportSection;
import throughline.kernel.Actor;
import throughline.web.Frame;
import throughline.web.Part;

/** The verdict, above the evidence. */
@ApplicationScoped
public class VerdictSection implements ReportSection {
    @Inject
    Flags flags;

    @Override
    public String place() {
        return TOP;
    }

    @Override
    public Optional<Content> show(Actor actor, FindingView finding, Frame frame) {
        return Optional.of(Part.of("funding/flag-verdict", Map.of("flag", flags.view(finding))));
    }
}
