package throughline.funding;

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
import throughline.evaluation.FindingRef;
import throughline.kernel.Actor;
import throughline.web.JsonAnswers;

/** What was recommended and decided. */
@Path("api/findings/{id: \\d{1,18}}/decisions")
@Produces("application/json")
@Tag(name = "Funding")
@RequestScoped
public class DecisionApi {
    @Inject
    Actor actor;

    @Inject
    Decisions decisions;

    @GET
    @Operation(summary = "All that was recommended and decided on a finding, the latest first")
    public List<DecisionView> all(@PathParam("id") long id) {
        return decisions.of(actor, new FindingRef(id));
    }

    @POST
    @Consumes("application/json")
    @Operation(summary = "Record the funder's decision on a released finding", description = "Earlier ones stay.")
    public Response decide(
            @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A decision",
                                                            value =
                                                                    "{\"choice\":\"LONG_TERM\",\"reasons\":\"Every criterion is met\",\"conditions\":\"Twelve-month outcomes each year\"}")))
                    String body) {
        return Response.status(201)
                .entity(decisions.decide(actor, new FindingRef(id), RecordDecision.from(JsonAnswers.of(body))))
                .build();
    }
}
