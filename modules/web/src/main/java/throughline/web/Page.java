package throughline.web;

import jakarta.mvc.Models;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A page in the making: a template, its title, what it shows. */
public final class Page {
    private final String view;
    private final String title;
    private final Models models;
    private final Function<Page, Frame> framing;
    private final List<Link> trail = new ArrayList<>();
    private String section = "";
    private boolean faulty;

    Page(String view, String title, Models models, Function<Page, Frame> framing) {
        this.view = view;
        this.title = title;
        this.models = models;
        this.framing = framing;
    }

    /** Hands the template one of its parameters. */
    public Page with(String name, Object value) {
        models.put(name, value);
        if (value instanceof Form form) {
            faulty = faulty || form.faulty();
        }
        return this;
    }

    /** The entry of the service navigation that the page belongs to. */
    public Page in(String section) {
        this.section = section;
        return this;
    }

    /** Adds a breadcrumb, outermost first. */
    public Page under(String text, String href) {
        trail.add(new Link(text, href));
        return this;
    }

    /** 200, or 422 when one of its forms has faults. */
    public Response show() {
        return show(faulty ? 422 : 200);
    }

    public Response show(int status) {
        models.put("frame", framing.apply(this));
        return Response.status(status).entity(view).build();
    }

    /** The finished HTML, for resources that are no MVC controllers (multipart uploads). */
    public Response html(int status) {
        models.put("frame", framing.apply(this));
        return Response.status(status)
                .entity(PageTemplate.render(view, models.asMap()))
                .type("text/html;charset=UTF-8")
                .build();
    }

    String title() {
        return title;
    }

    String section() {
        return section;
    }

    boolean faulty() {
        return faulty;
    }

    List<Link> trail() {
        return List.copyOf(trail);
    }
}
