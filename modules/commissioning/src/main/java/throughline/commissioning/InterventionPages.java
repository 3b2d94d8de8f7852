package throughline.commissioning;

import gg.jte.Content;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.web.Form;
import throughline.web.Link;
import throughline.web.Pages;
import throughline.web.Part;
import throughline.web.Slice;

/** The register of interventions and each intervention's page. */
@Path("interventions")
@Controller
@RequestScoped
public class InterventionPages {
    private static final List<String> FILTERS = List.of("q", "tier", "approach", "provider", "area", "stage");
    private static final String NOTHING_YET = "No intervention is registered yet.";
    private static final String NOTHING_FOUND = "No intervention matches. Change the filters or clear them.";

    @Inject
    Actor actor;

    @Inject
    Interventions interventions;

    @Inject
    InterventionChoices choices;

    @Inject
    @Any
    Instance<InterventionPanel> panels;

    @Inject
    @Any
    Instance<RegisterPanel> registerPanels;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    public Response list() {
        Answers query = Form.posted(uri.getQueryParameters());
        try {
            return list(Form.of(query), InterventionFilter.from(query));
        } catch (Rejected rejected) {
            return list(new Form(query, rejected.faults()), InterventionFilter.none());
        }
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public Response show(@PathParam("id") long id) {
        InterventionView view = interventions.view(actor, new InterventionRef(id));
        Map<String, String> rows = InterventionTables.summary(view, choices.everyArea(), choices.measures());
        return show(view, "", Part.of("commissioning/intervention-summary", Map.of("rows", rows)), shown(view));
    }

    @GET
    @Path("{id: \\d{1,18}}/{panel}")
    public Response panel(@PathParam("id") long id, @PathParam("panel") String key) {
        InterventionView view = interventions.view(actor, new InterventionRef(id));
        Map<InterventionPanel, Content> shown = shown(view);
        InterventionPanel panel = shown.keySet().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
        return show(view, key, shown.get(panel), shown);
    }

    private Response list(Form form, InterventionFilter filter) {
        Slice<InterventionRow> found = interventions.search(actor, filter);
        boolean ofProvider = actor.is(Role.PROVIDER);
        return pages.page("commissioning/intervention-list", ofProvider ? "Your interventions" : "Interventions")
                .in("interventions")
                .with("heading", ofProvider ? "Your interventions" : "Interventions")
                .with("form", form)
                .with("table", InterventionTables.register(found, LocalDate.now(clock)))
                .with("slice", found)
                .with("href", "/interventions?" + query(form))
                .with("none", query(form).isEmpty() ? NOTHING_YET : NOTHING_FOUND)
                .with("filters", choices.filters(actor))
                .with(
                        "panels",
                        registerPanels.stream()
                                .flatMap(p -> p.show(actor).stream())
                                .toList())
                .show();
    }

    private Response show(
            InterventionView view, String current, Content content, Map<InterventionPanel, Content> shown) {
        String href = "/interventions/" + view.id();
        Map<String, Link> tabs = new LinkedHashMap<>();
        tabs.put("", new Link("Summary", href));
        shown.keySet().forEach(p -> tabs.put(p.key(), new Link(p.label(), href + "/" + p.key())));
        String label = current.isEmpty() ? "" : ": " + tabs.get(current).text();
        return pages.page("commissioning/intervention-show", view.title() + label)
                .in("interventions")
                .under(actor.is(Role.PROVIDER) ? "Your interventions" : "Interventions", "/interventions")
                .with("intervention", view)
                .with("tabs", tabs)
                .with("current", current)
                .with("content", content)
                .show();
    }

    /** The tabs that are for this reader, from left to right. */
    private Map<InterventionPanel, Content> shown(InterventionView view) {
        Map<InterventionPanel, Content> shown = new LinkedHashMap<>();
        panels.stream()
                .sorted(Comparator.comparingInt(InterventionPanel::order))
                .forEach(panel -> {
                    Optional<Content> content = panel.show(actor, view);
                    content.ifPresent(c -> shown.put(panel, c));
                });
        return shown;
    }

    /** The filters as the addresses of other pages of the list carry them, each with an &amp; behind it. */
    private static String query(Form form) {
        StringBuilder query = new StringBuilder();
        for (String field : FILTERS) {
            if (!form.value(field).isEmpty()) {
                String value = URLEncoder.encode(form.value(field), StandardCharsets.UTF_8);
                query.append(field).append('=').append(value).append('&');
            }
        }
        return query.toString();
    }
}
