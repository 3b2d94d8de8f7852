package throughline.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.Answers;

/** Recorded offences by borough and month. */
@Path("api/incidents")
@Produces("application/json")
@Tag(name = "Incidents")
@RequestScoped
public class IncidentApi {
    @Inject
    Actor actor;

    @Inject
    IncidentCounts counts;

    @Inject
    IncidentImports imports;

    @GET
    @Path("offence-groups")
    @Operation(
            summary = "The offence groups that have counts",
            description =
                    "Commissioners and funders. A major class is written \"All …\", a minor class as its source does.")
    public List<String> offenceGroups() {
        return counts.offenceGroups(actor);
    }

    @GET
    @Path("series")
    @Operation(
            summary = "One offence group in one area, month by month",
            description = "Commissioners and funders. A month without a count is null: missing is not zero.")
    public SeriesView series(
            @Parameter(description = "ONS code", example = "E09000022") @QueryParam("area") String area,
            @Parameter(example = "VIOLENCE WITH INJURY") @QueryParam("group") String group) {
        SeriesChoice choice = SeriesChoice.from(answers("area", area, "group", group));
        return SeriesView.of(counts.published(actor, choice.area(), choice.group()));
    }

    @GET
    @Path("imports")
    @Operation(summary = "Every file that was imported", description = "Commissioners, funders and administrators.")
    public List<IncidentLoadView> imports() {
        return imports.all(actor);
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @Operation(
            summary = "Import a file of recorded offences",
            description = "Commissioners and administrators. The layout is that of the London Datastore's \"MPS Borough"
                    + " Level Crime\", in UTF-8. Its counts replace those of the same areas and months. 201 when they"
                    + " were taken, 200 when the same file had been imported before.")
    public Response importCounts(
            @Parameter(description = "Name of the file", example = "mps-borough-level-crime.csv") @QueryParam("file")
                    String file,
            @Parameter(description = "Whether the figures are made for a demonstration", example = "false")
                    @QueryParam("made")
                    String made,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples =
                                                    @ExampleObject(
                                                            name = "One offence in one borough",
                                                            value =
                                                                    "MajorText,MinorText,BoroughName,202304,202305\nVIOLENCE AGAINST THE PERSON,VIOLENCE WITH INJURY,Lambeth,301,287\n")))
                    InputStream body)
            throws IOException {
        imports.mustImport(actor);
        byte[] content = body.readNBytes(ImportCounts.LARGEST + 1);
        ImportedCounts imported =
                imports.importCounts(actor, ImportCounts.from(answers("file", file, "made", made), content));
        return Response.status(imported.changed() ? 201 : 200)
                .entity(imported.load())
                .build();
    }

    private static Answers answers(String oneField, String one, String otherField, String other) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(oneField, one);
        texts.put(otherField, other);
        return Answers.of(texts);
    }
}
