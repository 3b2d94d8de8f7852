package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** An intervention's workbook, for programs. */
@Path("api/interventions/{id}/workbook")
@Tag(name = "Returns")
@RequestScoped
public class WorkbookApi {
    @Inject
    Actor actor;

    @Inject
    CohortWorkbooks workbooks;

    @GET
    @Produces(DownloadedWorkbook.MEDIA_TYPE)
    @Operation(
            summary = "The workbook of an intervention",
            description = "An .xlsx filled with the cohort as it is stored, to be completed and uploaded. For the"
                    + " intervention's provider and its VRU.")
    public Response download(@PathParam("id") long id) {
        return workbooks.download(actor, new InterventionRef(id)).response();
    }
}
