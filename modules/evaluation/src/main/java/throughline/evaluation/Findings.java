package throughline.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.evaluation.report.PublishedResult;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.kernel.Role;

/** What evaluations found, for those who may read it. */
@ApplicationScoped
@Transactional
public class Findings {
    private final FindingStore store;
    private final PlanStore plans;
    private final Iterable<Verdicts> verdicts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Findings(FindingStore store, PlanStore plans, @Any Instance<Verdicts> verdicts, AuditTrail audit, Clock clock) {
        this(store, plans, (Iterable<Verdicts>) verdicts, audit, clock);
    }

    Findings(FindingStore store, PlanStore plans, Iterable<Verdicts> verdicts, AuditTrail audit, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Every finding that the actor may read, the latest first: a commissioner those of the VRU, a provider its own once
     * released, a funder all that are released.
     */
    public List<FindingRow> all(Actor actor) {
        actor.must(Role.COMMISSIONER, Role.PROVIDER, Role.FUNDER);
        return withVerdicts(store.rows(actor.scope()));
    }

    /** Those about one intervention. */
    public List<FindingRow> of(Actor actor, InterventionRef intervention) {
        return all(actor).stream()
                .filter(row -> row.intervention() == intervention.id())
                .toList();
    }

    /**
     * One finding, with what this actor may see of it: counts are disclosed in full to whoever may see records.
     *
     * @throws NotFound when there is none that the actor may read
     */
    public FindingView view(Actor actor, FindingRef ref) {
        return view(actor, readable(actor, ref));
    }

    /**
     * Opens a finding to its provider and to funders; commissioners only.
     *
     * @throws throughline.kernel.Rejected when it is released already
     * @throws NotFound when there is none that the actor may read
     */
    public FindingView release(Actor actor, FindingRef ref) {
        actor.must(Role.COMMISSIONER);
        Finding finding = readable(actor, ref);
        finding.release(actor, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        audit.record(actor, "evaluation.release-finding", "finding " + ref.id(), "");
        return view(actor, finding);
    }

    private Finding readable(Actor actor, FindingRef ref) {
        return store.find(ref)
                .filter(finding -> finding.isReadableBy(actor.scope()))
                .orElseThrow(() -> new NotFound("finding"));
    }

    private FindingView view(Actor actor, Finding finding) {
        List<PlanView> versions = plans.of(new InterventionRef(finding.interventionId())).stream()
                .map(Plan::view)
                .toList();
        PlanView plan = versions.stream()
                .filter(version -> version.ref().equals(finding.plan()))
                .findFirst()
                .orElseThrow();
        return new FindingView(
                finding.ref().id(),
                withVerdicts(List.of(finding.row())).get(0),
                plan,
                versions,
                finding.run(),
                PublishedResult.of(finding.result(), actor.scope().reachesRecords()));
    }

    private List<FindingRow> withVerdicts(List<FindingRow> rows) {
        Map<FindingRef, Verdict> found = new HashMap<>();
        List<FindingRef> refs = rows.stream().map(FindingRow::ref).toList();
        verdicts.forEach(source -> found.putAll(source.on(refs)));
        return rows.stream()
                .map(row -> found.containsKey(row.ref()) ? row.with(found.get(row.ref())) : row)
                .toList();
    }
}
