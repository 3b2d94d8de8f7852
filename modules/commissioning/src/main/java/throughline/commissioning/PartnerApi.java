package throughline.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.web.JsonAnswers;

/** Violence Reduction Units and providers. */
@Path("api")
@Produces("application/json")
@Tag(name = "Organisations")
@RequestScoped
public class PartnerApi {
    @Inject
    Actor actor;

    @Inject
    Partners partners;

    @GET
    @Path("vrus")
    @Operation(summary = "Every Violence Reduction Unit")
    public List<VruView> vrus() {
        return partners.vrus(actor);
    }

    @POST
    @Path("vrus")
    @Consumes("application/json")
    @Operation(summary = "Register a Violence Reduction Unit", description = "Administrators only.")
    public Response registerVru(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A unit",
                                                            value =
                                                                    "{\"name\":\"Riverside Violence Reduction Unit\",\"policeForceArea\":\"Metropolitan Police\"}")))
                    String body) {
        return Response.status(201)
                .entity(partners.register(actor, RegisterVru.from(JsonAnswers.of(body))))
                .build();
    }

    @GET
    @Path("providers")
    @Operation(summary = "Every provider")
    public List<ProviderView> providers() {
        return partners.providers(actor);
    }

    @POST
    @Path("providers")
    @Consumes("application/json")
    @Operation(summary = "Register a provider", description = "Administrators and commissioners.")
    public Response registerProvider(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A charity",
                                                            value =
                                                                    "{\"name\":\"Harbour Youth Trust\",\"charityNumber\":\"1000001\"}")))
                    String body) {
        return Response.status(201)
                .entity(partners.register(actor, RegisterProvider.from(JsonAnswers.of(body))))
                .build();
    }
}
