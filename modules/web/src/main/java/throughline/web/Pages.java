package throughline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.kernel.CurrentActor;
import throughline.kernel.NotAllowed;

/** Makes pages: the front door of the kit for every {@code *Pages} class. */
@RequestScoped
public class Pages {
    private static final String NOTICE = "throughline.notice";

    @Inject
    Models models;

    @Inject
    MvcContext mvc;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    @Any
    Instance<Navigation> navigations;

    /**
     * Starts a page.
     *
     * @param view {@code module/noun-verb}
     * @param title what the page is about, as in its heading
     */
    public Page page(String view, String title) {
        return new Page(view, title, models, this::frame);
    }

    /** Sends the browser on after a deed, with a word that the next page shows once. */
    public Response done(String href, String notice) {
        request.getSession().setAttribute(NOTICE, notice);
        return goTo(href);
    }

    /** Sends the browser on. */
    public Response goTo(String href) {
        return Response.seeOther(URI.create(href)).build();
    }

    /**
     * Refuses a form that did not come from one of our pages, for the multipart forms that MVC's own check cannot read.
     *
     * @throws NotAllowed when the token is not this session's
     */
    public void checkToken(String token) {
        if (!mvc.getCsrf().getToken().equals(token)) {
            throw new NotAllowed();
        }
    }

    /** The name of the hidden field that carries the token. */
    public String tokenName() {
        return mvc.getCsrf().getName();
    }

    private Frame frame(Page page) {
        Optional<Actor> actor = current.signedIn();
        return new Frame(
                page.title(),
                page.faulty(),
                page.section(),
                actor.map(this::navigationFor).orElse(List.of()),
                actor,
                page.trail(),
                takeNotice(),
                Demonstration.isOn(),
                new Csrf(mvc.getCsrf().getName(), mvc.getCsrf().getToken()));
    }

    private List<NavigationItem> navigationFor(Actor actor) {
        return navigations.stream()
                .flatMap(n -> n.itemsFor(actor).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    private Optional<String> takeNotice() {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(NOTICE) == null) {
            return Optional.empty();
        }
        String notice = (String) session.getAttribute(NOTICE);
        session.removeAttribute(NOTICE);
        return Optional.of(notice);
    }
}
