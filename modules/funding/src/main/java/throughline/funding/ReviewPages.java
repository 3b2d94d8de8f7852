package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.web.Choice;
import throughline.web.Form;
import throughline.web.Pages;

/** Adding a recommendation or a decision to a finding. */
@Path("findings/{id: \\d{1,18}}/review")
@Controller
@RequestScoped
public class ReviewPages {
    private static final List<Choice> COURSES = Arrays.stream(FundingCourse.values())
            .map(c -> new Choice(c.name(), c.label(), c.hint()))
            .toList();

    @Inject
    Actor actor;

    @Inject
    Findings findings;

    @Inject
    Decisions decisions;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response form() {
        actor.must(Role.COMMISSIONER, Role.FUNDER);
        return show(Form.blank());
    }

    @POST
    public Response add(MultivaluedMap<String, String> posted) {
        Answers answers = Form.posted(posted);
        try {
            RecordReview command = RecordReview.from(answers);
            if (actor.is(Role.FUNDER)) {
                decisions.decide(actor, new FindingRef(id), command);
                return pages.done("/findings/" + id, "The decision is recorded");
            }
            decisions.recommend(actor, new FindingRef(id), command);
            return pages.done("/findings/" + id, "The recommendation is recorded");
        } catch (Rejected rejected) {
            return show(new Form(answers, rejected.faults()));
        }
    }

    private Response show(Form form) {
        FindingView finding = findings.view(actor, new FindingRef(id));
        boolean funder = actor.is(Role.FUNDER);
        return pages.page("funding/review-add", funder ? "Decide on funding" : "Recommend funding")
                .in(funder ? "portfolio" : "findings")
                .under(funder ? "Portfolio" : "Findings", funder ? "/portfolio" : "/findings")
                .under(finding.finding().title(), "/findings/" + id)
                .with("form", form)
                .with("decides", funder)
                .with("intervention", finding.finding().title())
                .with("courses", COURSES)
                .with("href", "/findings/" + id + "/review")
                .show();
    }
}
