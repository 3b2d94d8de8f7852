package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.Faults;
import throughline.kernel.InterventionRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.web.Form;
import throughline.web.Pages;

/** Uploads a filled workbook for an intervention. No MVC controller: MVC's own token check cannot read its form. */
@Path("interventions/{id}/returns/new")
@RequestScoped
public class UploadPages {
    @Inject
    Actor actor;

    @Inject
    Interventions interventions;

    @Inject
    Returns returns;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response form() {
        return show(Form.blank(), 200);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        UploadReturn upload = null;
        String token = "";
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                upload = UploadedBytes.of(part.getFileName().orElse(""), part.getContent());
            } else if (part.getName().equals(pages.tokenName())) {
                token = part.getContent(String.class);
            }
        }
        pages.checkToken(token);
        try {
            ImportView view = returns.upload(
                    actor, new InterventionRef(id), upload == null ? new UploadReturn("", new byte[0]) : upload);
            return pages.goTo("/imports/" + view.id());
        } catch (Rejected rejected) {
            return show(rejected.faults());
        }
    }

    private Response show(Faults faults) {
        return show(new Form(Answers.none(), faults), 422);
    }

    private Response show(Form form, int status) {
        actor.must(Role.PROVIDER, Role.COMMISSIONER);
        InterventionView intervention = interventions.view(actor, new InterventionRef(id));
        return pages.page("exchange/return-upload", "Upload your workbook")
                .in(ExchangeNavigation.SECTION)
                .under("Returns", "/imports")
                .under(intervention.title(), "/interventions/" + id + "/returns")
                .with("form", form)
                .with("intervention", intervention)
                .html(status);
    }
}
