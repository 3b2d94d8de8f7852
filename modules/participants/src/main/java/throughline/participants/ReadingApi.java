package throughline.participants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.kernel.Rejected;

/** Outcome scores of the children in an intervention. */
@Path("api/interventions/{id: \\d{1,18}}/readings")
@Produces("application/json")
@Tag(name = "Participants")
@RequestScoped
public class ReadingApi {
    @Inject
    Actor actor;

    @Inject
    Enrolments enrolments;

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Record outcome scores",
            description =
                    "One object or an array, of children who are enrolled. What is known is changed; what is not sent"
                            + " stays. Nothing is written when any line is at fault.")
    public CohortPreview record(
            @Parameter(example = "1") @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "A score at the start",
                                                            value =
                                                                    "{\"reference\":\"HY-0001\",\"measure\":\"SDQ_SELF_TOTAL\",\"wave\":\"BASELINE\",\"takenOn\":\"2025-09-08\",\"value\":17}")))
                    String body) {
        JsonLines lines = JsonLines.of(body);
        List<RecordReading> commands = lines.commands(RecordReading::draft);
        try {
            return enrolments.apply(actor, new InterventionRef(id), new CohortChange(List.of(), List.of(), commands));
        } catch (Rejected rejected) {
            throw lines.asSent(rejected);
        }
    }
}
