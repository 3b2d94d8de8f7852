package throughline.funding;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import throughline.evaluation.FindingView;
import throughline.evaluation.ReportSection;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Frame;
import throughline.web.Part;

/** What people concluded, at the bottom of the report. */
@ApplicationScoped
class ReviewSection implements ReportSection {
    private final Decisions decisions;

    @Inject
    ReviewSection(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String place() {
        return BOTTOM;
    }

    @Override
    public Optional<Content> show(Actor actor, FindingView finding, Frame frame) {
        boolean mayAdd = finding.isReleased() && actor.is(Role.COMMISSIONER, Role.FUNDER);
        return Optional.of(Part.of(
                "funding/review",
                Map.of(
                        "reviews", decisions.of(actor, finding.ref()),
                        "mayAdd", mayAdd,
                        "released", finding.isReleased(),
                        "decides", actor.is(Role.FUNDER),
                        "href", "/findings/" + finding.id() + "/review")));
    }
}
