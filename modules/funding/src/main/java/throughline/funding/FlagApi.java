package throughline.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.evaluation.FindingRef;
import throughline.kernel.Actor;

/** What the policy makes of a finding. */
@Path("api/findings/{id: \\d{1,18}}/flag")
@Produces("application/json")
@Tag(name = "Funding")
@RequestScoped
public class FlagApi {
    @Inject
    Actor actor;

    @Inject
    Flags flags;

    @GET
    @Operation(summary = "The flag of a finding, with every criterion")
    public FlagView flag(@PathParam("id") long id) {
        return flags.view(actor, new FindingRef(id));
    }
}
