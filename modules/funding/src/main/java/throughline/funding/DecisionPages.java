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
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.web.Form;
import throughline.web.Pages;

/** Takes the funder's decision from the form below a report, and shows it again when something is wrong with it. */
@Path("findings/{id: \\d{1,18}}/decision")
@Controller
@RequestScoped
public class DecisionPages {
    @Inject
    Actor actor;

    @Inject
    Decisions decisions;

    @Inject
    Findings findings;

    @Inject
    Pages pages;

    @GET
    public Response form(@PathParam("id") long id) {
        actor.must(Role.FUNDER);
        return show(id, Form.blank());
    }

    @POST
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> posted) {
        actor.must(Role.FUNDER);
        Answers answers = Form.posted(posted);
        try {
            decisions.decide(actor, new FindingRef(id), RecordDecision.from(answers));
            return pages.done("/findings/" + id + "#decisions", "Your decision is recorded");
        } catch (Rejected rejected) {
            return show(id, new Form(answers, rejected.faults()));
        }
    }

    private Response show(long id, Form form) {
        FindingView finding = findings.view(actor, new FindingRef(id));
        return pages.page("funding/decision-record", "Record your decision")
                .in("portfolio")
                .under("Portfolio", "/portfolio")
                .under(finding.finding().title(), "/findings/" + id)
                .with("title", finding.finding().title())
                .with("form", form)
                .with("question", DecisionForm.of(actor, id, form))
                .show();
    }
}
