package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import throughline.evaluation.FindingMade;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
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
    private static final Set<String> CRITERIA_WITH_COUNTS = Set.of("4c", "9", "10");

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
        return hidesCounts(finding) ? withoutCounts(flag) : flag;
    }

    /** Where the report hides a count from this reader, the criteria that quote from the same counts do as well. */
    private static boolean hidesCounts(FindingView finding) {
        boolean flow = finding.result().flow().stream()
                .anyMatch(s -> HIDDEN.equals(s.participants()) || HIDDEN.equals(s.compared()));
        boolean reach = finding.result().reach().stream()
                .anyMatch(r -> HIDDEN.equals(r.enrolled()) || HIDDEN.equals(r.dropOut()));
        return flow || reach;
    }

    private static FlagView withoutCounts(FlagView flag) {
        List<Criterion> criteria = flag.criteria().stream()
                .map(c -> CRITERIA_WITH_COUNTS.contains(c.number()) ? c.valued(HIDDEN) : c)
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
