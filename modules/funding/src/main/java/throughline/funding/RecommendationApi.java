package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.evaluation.FindingRef;
import throughline.kernel.Actor;
import throughline.web.JsonAnswers;

/** The commissioner's recommendation. */
@Path("api/findings/{id: \\d{1,18}}/recommendation")
@Produces("application/json")
@Tag(name = "Funding")
@RequestScoped
public class RecommendationApi {
    @Inject
    Actor actor;

    @Inject
    Decisions decisions;

    @POST
    @Consumes("application/json")
    @Operation(summary = "Record the commissioner's recommendation", description = "Earlier ones stay.")
    public Response recommend(
            @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A recommendation",
                                                            value =
                                                                    "{\"choice\":\"EXTEND\",\"reasons\":\"Promising; a second year with a comparison group\"}")))
                    String body) {
        return Response.status(201)
                .entity(decisions.recommend(actor, new FindingRef(id), RecordRecommendation.from(JsonAnswers.of(body))))
                .build();
    }
}
