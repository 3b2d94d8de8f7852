package throughline.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;

/** Runs of a plan. */
@Path("api/plans/{id: \\d{1,18}}/runs")
@Produces("application/json")
@Tag(name = "Evaluation")
@RequestScoped
public class RunApi {
    @Inject
    Actor actor;

    @Inject
    Runs runs;

    @POST
    @Operation(
            summary = "Run a plan on the data as they are now",
            description = "Commissioners only. Answers with the finding, a draft.")
    public Response run(@PathParam("id") long id) {
        return Response.status(201).entity(runs.run(actor, new PlanRef(id))).build();
    }
}
