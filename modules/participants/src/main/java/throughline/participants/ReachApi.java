package throughline.participants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** Whom an intervention has reached. */
@Path("api/interventions/{id: \\d{1,18}}/reach")
@Produces("application/json")
@Tag(name = "Participants")
@RequestScoped
public class ReachApi {
    @Inject
    Actor actor;

    @Inject
    CohortFigures figures;

    @GET
    @Operation(
            summary = "Children reached, in all and by what was said at enrolment",
            description = "Exact counts, for the provider and the commissioner only.")
    public Reach reach(@Parameter(example = "1") @PathParam("id") long id) {
        return figures.reach(actor, new InterventionRef(id));
    }
}
