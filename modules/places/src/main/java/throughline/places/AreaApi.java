package throughline.places;

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

/** The gazetteer, for whoever is signed in. */
@Path("api/areas")
@Produces("application/json")
@Tag(name = "Reference data")
@RequestScoped
public class AreaApi {
    @Inject
    Areas areas;

    @GET
    @Operation(summary = "Every area that an intervention can serve, with its ONS code")
    @APIResponse(
            responseCode = "200",
            description = "Areas by name",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples =
                                    @ExampleObject(
                                            name = "One area",
                                            value =
                                                    "[{\"code\":\"E09000022\",\"name\":\"Lambeth\",\"kind\":\"LONDON_BOROUGH\",\"within\":\"E23000001\",\"boundaryYear\":2021}]")))
    public List<AreaView> all() {
        return areas.all().stream().map(AreaView::of).toList();
    }
}
