package throughline.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.kernel.Role;
import throughline.web.Pages;

/** A registered plan, and its run. */
@Path("plans/{id: \\d{1,18}}")
@Controller
@RequestScoped
public class RunPages {
    @Inject
    Actor actor;

    @Inject
    Plans plans;

    @Inject
    Runs runs;

    @Inject
    Interventions interventions;

    @Inject
    Pages pages;

    @GET
    public Response show(@PathParam("id") long id) {
        PlanView plan = plans.view(actor, new PlanRef(id));
        String title = interventions
                .view(actor, new InterventionRef(plan.intervention()))
                .title();
        return pages.page("evaluation/plan-show", "Evaluation plan, version " + plan.version())
                .in("interventions")
                .under("Interventions", "/interventions")
                .under(title, "/interventions/" + plan.intervention() + "/evaluation")
                .with("plan", plan)
                .with("intervention", title)
                .with("rows", PlanRows.of(plan))
                .with("mayRun", actor.is(Role.COMMISSIONER))
                .show();
    }

    @POST
    @Path("run")
    public Response run(@PathParam("id") long id) {
        FindingView finding = runs.run(actor, new PlanRef(id));
        return pages.done("/findings/" + finding.id(), "The evaluation has run. Its finding is a draft");
    }
}
