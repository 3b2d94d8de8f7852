package throughline.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.web.JsonAnswers;

/** Evaluation plans of an intervention. */
@Path("api/interventions/{id: \\d{1,18}}/plans")
@Produces("application/json")
@Tag(name = "Evaluation")
@RequestScoped
public class PlanApi {
    @Inject
    Actor actor;

    @Inject
    Plans plans;

    @GET
    @Operation(summary = "All versions of an intervention's evaluation plan")
    public List<PlanView> all(@PathParam("id") long id) {
        return plans.of(actor, new InterventionRef(id));
    }

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Register an evaluation plan, or a further version of it",
            description =
                    "Commissioners only. Registering locks it; it is exploratory when outcomes are stored already.")
    public Response register(
            @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A plan",
                                                            value =
                                                                    "{\"question\":\"Does mentoring reduce difficulties by the end of the programme?\",\"primaryMeasure\":\"SDQ_SELF_TOTAL\",\"comparison\":\"OWN_COMPARISON\",\"followUpWave\":\"END\",\"minimumWorthwhileEffect\":1.5,\"notCosted\":\"No agreed value of a point yet\"}")))
                    String body) {
        return Response.status(201)
                .entity(plans.register(actor, new InterventionRef(id), RegisterPlan.from(JsonAnswers.of(body))))
                .build();
    }
}
