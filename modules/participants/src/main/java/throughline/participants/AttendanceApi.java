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

/** Who came to the sessions of an intervention. */
@Path("api/interventions/{id: \\d{1,18}}/attendance")
@Produces("application/json")
@Tag(name = "Participants")
@RequestScoped
public class AttendanceApi {
    @Inject
    Actor actor;

    @Inject
    Enrolments enrolments;

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Record who came to which session",
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
                                                            name = "One session",
                                                            value =
                                                                    "{\"reference\":\"HY-0001\",\"sessionOn\":\"2025-09-15\",\"attended\":true}")))
                    String body) {
        JsonLines lines = JsonLines.of(body);
        List<RecordAttendance> commands = lines.commands(RecordAttendance::draft);
        try {
            return enrolments.apply(actor, new InterventionRef(id), new CohortChange(List.of(), commands, List.of()));
        } catch (Rejected rejected) {
            throw lines.asSent(rejected);
        }
    }
}
