package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;

/** An intervention's workbook, for the browser. */
@Path("interventions/{id}/workbook")
@RequestScoped
public class WorkbookPages {
    @Inject
    Actor actor;

    @Inject
    CohortWorkbooks workbooks;

    @GET
    public Response download(@PathParam("id") long id) {
        return workbooks.download(actor, new InterventionRef(id)).response();
    }
}
