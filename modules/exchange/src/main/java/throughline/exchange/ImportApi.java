package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;

/** Uploaded returns. */
@Path("api/imports")
@Produces("application/json")
@Tag(name = "Returns")
@RequestScoped
public class ImportApi {
    static final String EXAMPLE =
            "{\"id\":12,\"reference\":\"RET-000012\",\"intervention\":3,\"interventionTitle\":\"Evening mentoring\","
                    + "\"fileName\":\"evening-mentoring.xlsx\",\"sha256\":\"9f86…\",\"state\":\"CHECKED_WITH_FAULTS\","
                    + "\"uploadedBy\":\"Harbour Youth Trust\",\"uploadedAt\":\"2026-11-23T09:30:00Z\","
                    + "\"submittedBy\":null,\"submittedAt\":null,"
                    + "\"participants\":{\"added\":40,\"changed\":2,\"unchanged\":10,\"missing\":0},"
                    + "\"sessions\":{\"added\":320,\"changed\":0,\"unchanged\":80,\"missing\":0},"
                    + "\"scores\":{\"added\":78,\"changed\":0,\"unchanged\":0,\"missing\":0},"
                    + "\"nothingNew\":false,\"faultCount\":1,\"faults\":[{\"sheet\":\"Participants\",\"cell\":\"D7\","
                    + "\"column\":\"Start date\",\"found\":\"32/1/2026\",\"code\":\"participants.startedOn.not-a-date\","
                    + "\"sentence\":\"Start date must be a real date, like 27/3/2026\",\"warning\":false}]}";

    @Inject
    Actor actor;

    @Inject
    Returns returns;

    @GET
    @Operation(summary = "The latest returns", description = "Those that the account's scope reaches.")
    public List<ImportRow> all() {
        return returns.all(actor);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One return", description = "With everything that is wrong in it, cell by cell.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "With one fault", value = EXAMPLE)))
    public ImportView view(@PathParam("id") long id) {
        return returns.view(actor, id);
    }

    @POST
    @Path("{id}/submit")
    @Operation(
            summary = "Submit a return",
            description = "Stores all of it or nothing. 409 when it is not READY, or when what is stored has changed"
                    + " since its counts were taken; they are then taken anew: read the return and decide again.")
    public ImportView submit(@PathParam("id") long id) {
        return returns.submit(actor, id);
    }
}
