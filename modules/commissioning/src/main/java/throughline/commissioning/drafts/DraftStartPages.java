package throughline.commissioning.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Pages;

/** Where registering an intervention begins. */
@Path("interventions/new")
@Controller
@RequestScoped
public class DraftStartPages {
    @Inject
    Actor actor;

    @Inject
    Drafts drafts;

    @Inject
    Pages pages;

    @GET
    public Response before() {
        actor.must(Role.COMMISSIONER);
        return pages.page("commissioning/draft-start", "Register an intervention")
                .in("interventions")
                .under("Interventions", "/interventions")
                .show();
    }

    @POST
    public Response start() {
        return pages.goTo(drafts.start(actor).href());
    }
}
