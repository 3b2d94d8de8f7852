package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
import throughline.funding.policy.Outcome;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.NotFound;
import throughline.kernel.Role;

/** What people make of findings: recommendations and decisions, each kept, disagreement included. */
@ApplicationScoped
@Transactional
public class Decisions {
    private final DecisionStore store;
    private final Flags flags;
    private final Findings findings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Decisions(DecisionStore store, Flags flags, Findings findings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.flags = flags;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the commissioner's recommendation.
     *
     * @throws NotFound when there is no finding that the actor may read
     */
    public DecisionView recommend(Actor actor, FindingRef finding, RecordRecommendation command) {
        actor.must(Role.COMMISSIONER);
        return add(actor, new Decision(finding, command, flagged(actor, finding), actor, now()), "funding.recommend");
    }

    /**
     * Records the funder's decision, on a released finding.
     *
     * @throws NotFound when there is no finding that the actor may read
     */
    public DecisionView decide(Actor actor, FindingRef finding, RecordDecision command) {
        actor.must(Role.FUNDER);
        return add(actor, new Decision(finding, command, flagged(actor, finding), actor, now()), "funding.decide");
    }

    /**
     * All that was recommended and decided on a finding, the latest first.
     *
     * @throws NotFound when there is no finding that the actor may read
     */
    public List<DecisionView> of(Actor actor, FindingRef finding) {
        return of(findings.view(actor, finding));
    }

    /** The same of a finding that has been found readable. */
    List<DecisionView> of(FindingView finding) {
        return store.on(List.of(finding.ref()));
    }

    private Outcome flagged(Actor actor, FindingRef finding) {
        return flags.view(actor, finding).outcome();
    }

    private DecisionView add(Actor actor, Decision decision, String deed) {
        store.add(decision);
        DecisionView view = decision.view();
        audit.record(
                actor,
                deed,
                "finding " + view.finding(),
                view.choice() + (view.departs() ? ", other than the flag " + view.flagged() : ""));
        return view;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
