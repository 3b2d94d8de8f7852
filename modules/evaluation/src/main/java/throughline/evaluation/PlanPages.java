package throughline.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import throughline.commissioning.InterventionView;
import throughline.commissioning.Interventions;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.InterventionRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.participants.Wave;
import throughline.web.Choice;
import throughline.web.Form;
import throughline.web.Pages;

/** Registers the evaluation plan of an intervention. */
@Path("interventions/{id: \\d{1,18}}/plan")
@Controller
@RequestScoped
public class PlanPages {
    private static final List<Choice> COMPARISONS = Arrays.stream(PlannedComparison.values())
            .map(c -> new Choice(c.name(), c.label()))
            .toList();
    private static final List<Choice> WAVES = List.of(
            new Choice(Wave.END.name(), Wave.END.label()),
            new Choice(Wave.TWELVE_MONTHS.name(), Wave.TWELVE_MONTHS.label()));

    @Inject
    Actor actor;

    @Inject
    Plans plans;

    @Inject
    Interventions interventions;

    @Inject
    Pages pages;

    @GET
    public Response form(@PathParam("id") long id) {
        actor.must(Role.COMMISSIONER);
        return show(new InterventionRef(id), Form.blank());
    }

    @POST
    public Response register(@PathParam("id") long id, MultivaluedMap<String, String> posted) {
        actor.must(Role.COMMISSIONER);
        InterventionRef intervention = new InterventionRef(id);
        Answers answers = Form.posted(posted);
        try {
            PlanView plan = plans.register(actor, intervention, RegisterPlan.from(answers));
            return pages.done("/plans/" + plan.id(), "The plan is registered and locked");
        } catch (Rejected rejected) {
            return show(intervention, new Form(answers, rejected.faults()));
        }
    }

    private Response show(InterventionRef ref, Form form) {
        InterventionView intervention = interventions.view(actor, ref);
        List<PlanView> versions = plans.of(actor, ref);
        return pages.page("evaluation/plan-register", "Register an evaluation plan")
                .in("interventions")
                .under("Interventions", "/interventions")
                .under(intervention.title(), "/interventions/" + ref.id() + "/evaluation")
                .with("form", form)
                .with("action", "/interventions/" + ref.id() + "/plan")
                .with("intervention", intervention.title())
                .with("amendment", !versions.isEmpty())
                .with("measures", measures(intervention))
                .with("comparisons", COMPARISONS)
                .with("waves", WAVES)
                .show();
    }

    private static List<Choice> measures(InterventionView intervention) {
        return intervention.measures().stream()
                .flatMap(code -> Measures.find(code).stream())
                .map(PlanPages::choice)
                .toList();
    }

    private static Choice choice(Measure measure) {
        return new Choice(
                measure.code().value(),
                measure.plainName(),
                "Smallest effect worth paying for, if you enter none: "
                        + measure.amountInWords(measure.worthwhileChange().amount()));
    }
}
