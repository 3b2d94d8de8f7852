package throughline.evaluation;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionPanel;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.DataTable;
import throughline.web.Part;

/** Plans and findings on an intervention's page. */
@ApplicationScoped
public class EvaluationPanel implements InterventionPanel {
    @Inject
    Plans plans;

    @Inject
    Findings findings;

    @Override
    public String key() {
        return "evaluation";
    }

    @Override
    public String label() {
        return "Evaluation";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> show(Actor actor, InterventionView intervention) {
        if (!actor.is(Role.COMMISSIONER, Role.PROVIDER)) {
            return Optional.empty();
        }
        List<PlanView> versions = plans.of(actor, intervention.ref());
        List<FindingRow> found = findings.of(actor, intervention.ref());
        return Optional.of(Part.of(
                "evaluation/evaluation-panel",
                Map.of(
                        "plans",
                        plans(versions),
                        "planned",
                        !versions.isEmpty(),
                        "latest",
                        versions.isEmpty()
                                ? ""
                                : "/plans/" + versions.get(versions.size() - 1).id(),
                        "register",
                        "/interventions/" + intervention.id() + "/plan",
                        "commissioner",
                        actor.is(Role.COMMISSIONER),
                        "findings",
                        FindingPages.table(found),
                        "found",
                        !found.isEmpty())));
    }

    private static DataTable plans(List<PlanView> versions) {
        DataTable table =
                DataTable.of("Registered plans", "Version", "Outcome", "Compared with", "Standing", "Registered");
        for (PlanView plan : versions) {
            table.row(
                    DataTable.link("Version " + plan.version(), "/plans/" + plan.id()),
                    plan.measureName(),
                    plan.comparison().label(),
                    DataTable.tag(
                            plan.standing() == PlanStanding.REGISTERED ? "Registered" : "Exploratory",
                            plan.standing() == PlanStanding.REGISTERED ? "green" : "yellow"),
                    Moment.of(plan.registeredAt()));
        }
        return table;
    }
}
