package throughline.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.EditConflict;
import throughline.kernel.Fault;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.kernel.Role;

/** Evaluation plans: registered once, never changed, amended by a further version with a reason. */
@ApplicationScoped
@Transactional
public class Plans {
    private final PlanStore store;
    private final StudyData data;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Plans(PlanStore store, StudyData data, AuditTrail audit, Clock clock) {
        this.store = store;
        this.data = data;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a plan, or a further version of it; commissioners only. It is labelled exploratory when outcomes of its
     * follow-up wave are stored already.
     *
     * @throws Rejected when the measure is not agreed for the intervention, or a further version has no reason
     * @throws NotFound when the intervention is not the actor's to see
     * @throws EditConflict when somebody registered a version at the same moment
     */
    public PlanView register(Actor actor, InterventionRef intervention, RegisterPlan command) {
        actor.must(Role.COMMISSIONER);
        InterventionView view = data.intervention(actor, intervention);
        if (!view.measures().contains(command.primaryMeasure())) {
            throw new Rejected(Fault.of("primaryMeasure", "evaluation.primaryMeasure.not-agreed"));
        }
        int version = store.of(intervention).size() + 1;
        if (version > 1 && command.amendmentReason() == null) {
            throw new Rejected(Fault.of("amendmentReason", "evaluation.amendmentReason.blank"));
        }
        boolean opened = data.isOpened(actor, intervention, command.primaryMeasure(), command.followUpWave());
        Plan plan = new Plan(
                intervention,
                version,
                command,
                opened ? PlanStanding.EXPLORATORY : PlanStanding.REGISTERED,
                actor,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        add(plan);
        audit.record(
                actor,
                "evaluation.register-plan",
                "intervention " + intervention.id(),
                "version " + version + ", " + plan.hash());
        return plan.view();
    }

    /**
     * All versions of an intervention's plan, the first one first.
     *
     * @throws NotFound when the intervention is not the actor's to see
     */
    public List<PlanView> of(Actor actor, InterventionRef intervention) {
        data.intervention(actor, intervention);
        return store.of(intervention).stream().map(Plan::view).toList();
    }

    /**
     * One plan.
     *
     * @throws NotFound when there is none that the actor may see
     */
    public PlanView view(Actor actor, PlanRef plan) {
        return plan(actor, plan).view();
    }

    Plan plan(Actor actor, PlanRef ref) {
        Plan plan = store.find(ref).orElseThrow(() -> new NotFound("plan"));
        data.intervention(actor, plan.intervention());
        return plan;
    }

    private void add(Plan plan) {
        try {
            store.add(plan);
        } catch (PersistenceException anotherVersionOfThatNumber) {
            throw new EditConflict("plan");
        }
    }
}
