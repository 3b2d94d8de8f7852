package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.evaluation.FindingMade;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
import throughline.evaluation.report.PublishedResult;
import throughline.funding.policy.Criterion;
import throughline.funding.policy.Flag;
import throughline.funding.policy.FundingPolicy;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.NotFound;

/** Flags findings by the policy in force on the day, and keeps the flags. */
@ApplicationScoped
@Transactional
public class Flags {
    private static final String HIDDEN = "[c]";

    private final FlagStore store;
    private final Findings findings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Flags(FlagStore store, Findings findings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    void flag(@Observes FindingMade made) {
        FundingPolicy policy = new FundingPolicy(store.policyOn(LocalDate.now(clock)));
        Flag flag = policy.judge(EvidenceReader.read(made.plan(), made.result()));
        store.add(new StoredFlag(made.finding(), flag));
        audit.record(
                made.by(),
                "funding.flag",
                "finding " + made.finding().id(),
                flag.outcome() + ", policy " + flag.policyVersion());
    }

    /**
     * The flag of a finding that the actor may read.
     *
     * @throws NotFound when there is no such finding for this actor, or it has no flag
     */
    public FlagView view(Actor actor, FindingRef finding) {
        return view(findings.view(actor, finding));
    }

    /** The flag of a finding that has been found readable. */
    FlagView view(FindingView finding) {
        FlagView flag =
                store.on(finding.ref()).orElseThrow(() -> new NotFound("flag")).view();
        return without(flag, hidden(finding.result()));
    }

    /** The criteria that quote what the report hides from this reader, each from a table of its own. */
    private static Set<String> hidden(PublishedResult shown) {
        Set<String> hidden = new HashSet<>();
        boolean enrolled = shown.flow().stream()
                .limit(1)
                .anyMatch(s -> HIDDEN.equals(s.participants()) || HIDDEN.equals(s.compared()));
        if (enrolled || shown.loss().stream().anyMatch(line -> HIDDEN.equals(line.value()))) {
            hidden.add(Criterion.LOSS);
        }
        if (enrolled || shown.delivery().stream().anyMatch(line -> HIDDEN.equals(line.value()))) {
            hidden.add(Criterion.DELIVERY);
        }
        if (shown.reach().stream().anyMatch(r -> HIDDEN.equals(r.enrolled()) || HIDDEN.equals(r.dropOut()))) {
            hidden.add(Criterion.REACH);
        }
        return hidden;
    }

    private static FlagView without(FlagView flag, Set<String> hidden) {
        List<Criterion> criteria = flag.criteria().stream()
                .map(c -> hidden.contains(c.number()) ? c.valued(HIDDEN) : c)
                .toList();
        return new FlagView(
                flag.finding(),
                flag.outcome(),
                flag.label(),
                flag.reason(),
                criteria,
                flag.changes(),
                flag.policyVersion());
    }
}
