package throughline.access;

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

/** Accounts, for administrators. */
@Path("api/accounts")
@Produces("application/json")
@Tag(name = "Accounts")
@RequestScoped
public class AccountApi {
    @Inject
    Actor actor;

    @Inject
    Accounts accounts;

    @GET
    @Operation(summary = "All accounts", description = "Administrators only.")
    public List<AccountView> all() {
        return accounts.all(actor);
    }

    @POST
    @Consumes("application/json")
    @Operation(summary = "Open an account", description = "Administrators only.")
    public Response open(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A funder",
                                                            value =
                                                                    "{\"username\":\"funder\",\"displayName\":\"Home Office\",\"password\":\"a long password of yours\",\"role\":\"FUNDER\"}")))
                    String body) {
        return Response.status(201)
                .entity(accounts.open(actor, OpenAccount.from(JsonAnswers.of(body))))
                .build();
    }
}
