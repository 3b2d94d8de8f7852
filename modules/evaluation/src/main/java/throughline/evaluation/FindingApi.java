package throughline.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;

/** Findings. */
@Path("api/findings")
@Produces("application/json")
@Tag(name = "Evaluation")
@RequestScoped
public class FindingApi {
    @Inject
    Actor actor;

    @Inject
    Findings findings;

    @GET
    @Operation(
            summary = "Every finding that you may read, the latest first",
            description = "Funders and providers read released findings only.")
    public List<FindingRow> all() {
        return findings.all(actor);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(
            summary = "One finding",
            description = "Counts are text: for readers who may not see records, small ones read [c].")
    public FindingView one(@PathParam("id") long id) {
        return findings.view(actor, new FindingRef(id));
    }

    @POST
    @Path("{id: \\d{1,18}}/release")
    @Operation(summary = "Release a finding to its provider and to funders", description = "Commissioners only.")
    public FindingView release(@PathParam("id") long id) {
        return findings.release(actor, new FindingRef(id));
    }
}
