package throughline.participants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import throughline.web.Slice;

/** Children enrolled in an intervention. */
@Path("api/interventions/{id: \\d{1,18}}/participants")
@Produces("application/json")
@Tag(name = "Participants")
@RequestScoped
public class ParticipantApi {
    @Inject
    Actor actor;

    @Inject
    Enrolments enrolments;

    @GET
    @Operation(
            summary = "The children enrolled, by pseudonymous reference",
            description = "The provider and the commissioner only; each reading is recorded in the audit trail.")
    public Slice<EnrolmentRow> page(
            @Parameter(example = "1") @PathParam("id") long id,
            @Parameter(description = "Counted from 1", example = "1") @QueryParam("page") @DefaultValue("1") int page,
            @Parameter(description = "Rows a page, at most 500", example = "100")
                    @QueryParam("size")
                    @DefaultValue("100")
                    int size) {
        return enrolments.page(actor, new InterventionRef(id), page, size);
    }

    @POST
    @Consumes("application/json")
    @Operation(
            summary = "Enrol children, or change what was said at enrolment",
            description =
                    "One object or an array. A reference that is known is changed; those that are not sent stay. Nothing"
                            + " is written when any line is at fault.")
    public CohortPreview enrol(
            @Parameter(example = "1") @PathParam("id") long id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples =
                                                    @ExampleObject(
                                                            name = "Two children",
                                                            value =
                                                                    "[{\"reference\":\"HY-0001\",\"group\":\"PARTICIPANT\",\"site\":\"North hub\",\"startedOn\":\"2025-09-08\",\"endedOn\":\"2026-03-20\",\"completed\":true,\"age\":13,\"sex\":\"FEMALE\",\"ethnicGroup\":\"W1\",\"send\":\"NONE\",\"care\":\"NEVER\"},{\"reference\":\"HY-0002\",\"group\":\"COMPARISON\",\"site\":\"North hub\",\"startedOn\":\"2025-09-08\",\"endedOn\":null,\"completed\":null,\"age\":14,\"sex\":\"MALE\",\"ethnicGroup\":\"B2\",\"send\":\"SEN_SUPPORT\",\"care\":\"UNKNOWN\"}]")))
                    String body) {
        JsonLines lines = JsonLines.of(body);
        List<EnrolParticipant> commands = lines.commands(EnrolParticipant::draft);
        try {
            return enrolments.apply(actor, new InterventionRef(id), new CohortChange(commands, List.of(), List.of()));
        } catch (Rejected rejected) {
            throw lines.asSent(rejected);
        }
    }
}
