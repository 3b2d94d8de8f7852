package throughline.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import throughline.commissioning.InterventionView;
import throughline.evaluation.analysis.Evaluator;
import throughline.evaluation.analysis.Programme;
import throughline.evaluation.analysis.Result;
import throughline.evaluation.analysis.Study;
import throughline.evaluation.report.Figures;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Role;
import throughline.participants.PairedScores;
import throughline.participants.Wave;

/** Carries out registered plans. */
@ApplicationScoped
@Transactional
public class Runs {
    private final Plans plans;
    private final Findings findings;
    private final FindingStore store;
    private final StudyData data;
    private final Event<FindingMade> made;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Runs(
            Plans plans,
            Findings findings,
            FindingStore store,
            StudyData data,
            Event<FindingMade> made,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.findings = findings;
        this.store = store;
        this.data = data;
        this.made = made;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Runs a plan on the data as they are now; commissioners only. The same data and plan give the same result, byte for
     * byte.
     *
     * @throws throughline.kernel.NotFound when there is no such plan that the actor may see
     */
    public FindingView run(Actor actor, PlanRef ref) {
        actor.must(Role.COMMISSIONER);
        Plan plan = plans.plan(actor, ref);
        if (!plan.isIntact()) {
            throw new IllegalStateException("Plan " + ref.id() + " is not what was registered");
        }
        PairedScores scores = scores(actor, plan, plan.followUpWave());
        Optional<PairedScores> later = plan.followUpWave() == Wave.TWELVE_MONTHS
                ? Optional.empty()
                : Optional.of(scores(actor, plan, Wave.TWELVE_MONTHS));
        Result result = Evaluator.evaluate(new Study(plan.protocol(), programme(actor, plan), scores, later));
        String dataHash = later.map(l -> Fingerprint.of(scores, l)).orElseGet(() -> Fingerprint.of(scores));
        Finding finding = new Finding(
                ref,
                data.card(actor, plan.intervention()),
                result,
                Figures.headline(result),
                dataHash,
                actor,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        store.add(finding);
        audit.record(
                actor,
                "evaluation.run",
                "plan " + ref.id(),
                "finding " + finding.ref().id() + ", data " + dataHash);
        made.fire(new FindingMade(actor, finding.ref(), plan.view(), finding.result()));
        return findings.view(actor, finding.ref());
    }

    private PairedScores scores(Actor actor, Plan plan, Wave to) {
        return data.scores(actor, plan.intervention(), plan.measureCode(), to);
    }

    private Programme programme(Actor actor, Plan plan) {
        InterventionView view = data.intervention(actor, plan.intervention());
        return new Programme(
                view.budget().doubleValue(),
                view.plannedPlaces(),
                view.plannedSessions(),
                view.period(),
                data.violence(actor, view));
    }
}
