package throughline.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import throughline.kernel.Actor;
import throughline.kernel.EditConflict;
import throughline.kernel.Role;
import throughline.web.Form;
import throughline.web.Page;
import throughline.web.Pages;

/** Uploaded returns: what is wrong with one, what it would store, its receipt. */
@Path("imports")
@Controller
@RequestScoped
public class ImportPages {
    @Inject
    Actor actor;

    @Inject
    Returns returns;

    @Inject
    Pages pages;

    @GET
    public Response list() {
        actor.must(Role.PROVIDER, Role.COMMISSIONER);
        List<ImportRow> rows = returns.all(actor);
        return pages.page("exchange/import-list", "Returns")
                .in(ExchangeNavigation.SECTION)
                .with("empty", rows.isEmpty())
                .with("table", ReturnTables.all(rows))
                .show();
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") long id) {
        return page(returns.view(actor, id), false).show();
    }

    @POST
    @Path("{id}/submit")
    public Response submit(@PathParam("id") long id) {
        try {
            returns.submit(actor, id);
            return pages.goTo("/imports/" + id);
        } catch (EditConflict overtaken) {
            return page(returns.view(actor, id), true).show(409);
        }
    }

    private Page page(ImportView view, boolean overtaken) {
        Page page =
                switch (view.state()) {
                    case CHECKED_WITH_FAULTS ->
                        titled("import-faults", "There are errors in your return", view)
                                .with("faults", faults(view, false))
                                .with("form", Form.blank());
                    case READY ->
                        titled("import-preview", "Check your return before you submit it", view)
                                .with("counts", ReturnTables.preview(view));
                    case SUBMITTED ->
                        titled("import-receipt", "Return submitted", view).with("counts", ReturnTables.receipt(view));
                    case SUPERSEDED -> titled("import-replaced", "This return was replaced", view);
                };
        return page.with("view", view).with("warnings", faults(view, true)).with("overtaken", overtaken);
    }

    private Page titled(String template, String title, ImportView view) {
        return pages.page("exchange/" + template, title)
                .in(ExchangeNavigation.SECTION)
                .under("Returns", "/imports")
                .under(view.interventionTitle(), "/interventions/" + view.intervention() + "/returns");
    }

    private static List<GroupedFault> faults(ImportView view, boolean warnings) {
        return GroupedFault.of(
                view.faults().stream().filter(f -> f.warning() == warnings).toList());
    }
}
