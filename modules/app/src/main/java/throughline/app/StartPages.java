package throughline.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import throughline.kernel.Actor;
import throughline.kernel.CurrentActor;
import throughline.web.Navigation;
import throughline.web.NavigationItem;
import throughline.web.Pages;

/** Where everybody begins, and the pages about the service itself. */
@Path("/")
@Controller
@RequestScoped
public class StartPages {
    @Inject
    Pages pages;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<Navigation> navigations;

    /** Everybody begins where their navigation begins. */
    @GET
    public Response start() {
        return pages.goTo(current.signedIn().map(this::first).orElse("/sign-in"));
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        return pages.page("app/accessibility", "Accessibility statement").show();
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return pages.page("app/privacy", "Privacy and cookies").show();
    }

    @GET
    @Path("api-guide")
    public Response api() {
        return pages.page("app/api", "API").show();
    }

    private String first(Actor actor) {
        return navigations.stream()
                .flatMap(n -> n.itemsFor(actor).stream())
                .min(Comparator.comparingInt(NavigationItem::order))
                .map(NavigationItem::href)
                .orElse("/privacy");
    }
}
