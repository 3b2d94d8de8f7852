package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** The returns for one intervention. */
@Path("api/interventions/{id}/imports")
@Produces("application/json")
@Tag(name = "Returns")
@RequestScoped
public class UploadApi {
    @Inject
    Actor actor;

    @Inject
    Returns returns;

    @PathParam("id")
    long id;

    @GET
    @Operation(summary = "The returns for an intervention", description = "The latest first.")
    public List<ImportRow> all() {
        return returns.of(actor, new InterventionRef(id));
    }

    @POST
    @Consumes({DownloadedWorkbook.MEDIA_TYPE, "application/octet-stream"})
    @Operation(
            summary = "Upload a filled workbook",
            description =
                    "The body is the .xlsx file; its name comes in the query or header `file`. It is checked whole"
                            + " and kept with the outcome; nothing of the cohort is stored before it is submitted.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "With one fault", value = ImportApi.EXAMPLE)))
    public Response upload(@QueryParam("file") String named, @HeaderParam("file") String alsoNamed, InputStream body)
            throws IOException {
        UploadReturn upload = UploadedBytes.of(named == null ? alsoNamed : named, body);
        ImportView view = returns.upload(actor, new InterventionRef(id), upload);
        return Response.created(URI.create("/api/imports/" + view.id()))
                .entity(view)
                .build();
    }
}
