package throughline.commissioning.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.EditConflict;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.web.Form;
import throughline.web.Page;
import throughline.web.Pages;

/** The task list that registers an intervention, its sections, and the check at its end. */
@Path("interventions/drafts/{id: \\d{1,18}}")
@Controller
@RequestScoped
public class DraftPages {
    private static final String CHECK = "check";

    @Inject
    Actor actor;

    @Inject
    Drafts drafts;

    @Inject
    DraftParts parts;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response tasks() {
        return page("commissioning/draft-tasks", "Register an intervention")
                .with("draft", drafts.view(actor, id))
                .show();
    }

    @GET
    @Path("{section}")
    public Response section(@PathParam("section") String key, @QueryParam("then") String then) {
        DraftView draft = drafts.view(actor, id);
        return show(draft, section(key), Form.of(draft.answers()), CHECK.equals(then) ? CHECK : "", 200);
    }

    @POST
    @Path("{section}")
    public Response answer(@PathParam("section") String key, MultivaluedMap<String, String> posted) {
        DraftSection section = section(key);
        Answers answers = Form.posted(posted);
        String then = answers.text("then").equals(CHECK) ? CHECK : "";
        try {
            save(section, answers);
            return pages.goTo("/interventions/drafts/" + id + (then.isEmpty() ? "" : "/" + then));
        } catch (Rejected rejected) {
            return show(drafts.view(actor, id), section, new Form(answers, rejected.faults()), then, 422);
        } catch (EditConflict conflict) {
            return show(drafts.view(actor, id), section, new Form(answers, changed()), then, 409);
        }
    }

    @GET
    @Path(CHECK)
    public Response check() {
        return check(drafts.view(actor, id), Faults.none(), 200);
    }

    @POST
    @Path(CHECK)
    public Response register(MultivaluedMap<String, String> posted) {
        try {
            InterventionView registered = drafts.register(actor, id, version(Form.posted(posted)));
            return pages.done("/interventions/" + registered.id(), registered.title() + " is registered");
        } catch (Rejected rejected) {
            return check(drafts.view(actor, id), rejected.faults(), 422);
        } catch (EditConflict conflict) {
            return check(drafts.view(actor, id), changed(), 409);
        }
    }

    @GET
    @Path("delete")
    public Response askToDelete() {
        return page("commissioning/draft-delete", "Delete this draft?")
                .with("draft", drafts.view(actor, id))
                .show();
    }

    @POST
    @Path("delete")
    public Response delete() {
        drafts.delete(actor, id);
        return pages.done("/interventions", "The draft is deleted");
    }

    private void save(DraftSection section, Answers answers) {
        if (answers.text("deed").equals("later")) {
            drafts.keep(actor, id, version(answers), section, answers);
        } else {
            drafts.answer(actor, id, version(answers), section, answers);
        }
    }

    private Response show(DraftView draft, DraftSection section, Form form, String then, int status) {
        return page("commissioning/draft-section", section.label())
                .under("Register an intervention", draft.href())
                .with("draft", draft)
                .with("section", section)
                .with("form", form)
                .with("then", then)
                .with("questions", parts.questions(actor, section, form))
                .show(status);
    }

    private Response check(DraftView draft, Faults faults, int status) {
        return page("commissioning/draft-check", "Check your answers")
                .under("Register an intervention", draft.href())
                .with("draft", draft)
                .with("form", new Form(draft.answers(), faults))
                .with("rows", parts.rows(actor, draft))
                .show(status);
    }

    private Page page(String view, String title) {
        return pages.page(view, title).in("interventions").under("Interventions", "/interventions");
    }

    private static DraftSection section(String key) {
        return DraftSection.at(key).orElseThrow(() -> new NotFound("page"));
    }

    /** The version that the form was made from; none counts as one that has been overtaken. */
    private static int version(Answers answers) {
        Integer version = answers.read("commissioning").wholeNumber("version");
        return version == null ? -1 : version;
    }

    private static Faults changed() {
        return Faults.of(Fault.of("", "commissioning.draft.changed"));
    }
}
