package throughline.commissioning.approaches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;

/** The recognised approaches, for whoever is signed in. */
@Path("api/approaches")
@Produces("application/json")
@Tag(name = "Reference data")
@RequestScoped
public class ApproachApi {
    @Inject
    Actor actor;

    @Inject
    Approaches approaches;

    @GET
    @Operation(summary = "Every recognised approach")
    @APIResponse(
            responseCode = "200",
            description = "Approaches by name",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "One approach",
                                            value =
                                                    "[{\"code\":\"MENTORING\",\"name\":\"Mentoring\",\"description\":\"A trusted adult meets a child regularly over months to give guidance and support\",\"evidenceNote\":null}]")))
    public List<ApproachView> all() {
        return approaches.all(actor);
    }
}
