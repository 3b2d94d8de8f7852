package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import throughline.evaluation.FindingMade;
import throughline.evaluation.FindingRef;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.NotFound;

/** Flags every finding by the policy that is in force when it is made. */
@ApplicationScoped
@Transactional
public class Flags {
    private final FundingStore store;
    private final Findings findings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Flags(FundingStore store, Findings findings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Runs in the transaction of the evaluation: a finding without a flag cannot be. */
    public void onFindingMade(@Observes FindingMade made) {
        Judgement judgement =
                new FundingPolicy(store.currentPolicy()).judge(EvidenceReading.of(made.plan(), made.result()));
        store.add(new Flag(made.finding(), judgement, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
        audit.record(
                made.by(),
                "funding.flag",
                "finding " + made.finding().id(),
                judgement.outcome() + ", policy version " + judgement.policyVersion());
    }

    /**
     * The flag on a finding.
     *
     * @throws NotFound when there is none that the actor may read
     */
    public FlagView view(Actor actor, FindingRef finding) {
        findings.view(actor, finding);
        List<Flag> flags = store.flags(List.of(finding));
        if (flags.isEmpty()) {
            throw new NotFound("flag");
        }
        return flags.get(flags.size() - 1).view();
    }
}
