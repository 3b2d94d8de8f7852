package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingRow;
import throughline.evaluation.FindingView;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;
import throughline.kernel.Role;

/** What people conclude: the commissioner recommends, the funder decides; both stand, with their reasons. */
@ApplicationScoped
@Transactional
public class Decisions {
    private final FundingStore store;
    private final Findings findings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Decisions(FundingStore store, Findings findings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the commissioner's recommendation.
     *
     * @throws throughline.kernel.NotFound when the finding is not the actor's to read
     */
    public ReviewView recommend(Actor actor, FindingRef finding, RecordReview command) {
        actor.must(Role.COMMISSIONER);
        return add(actor, finding, ReviewKind.RECOMMENDATION, command);
    }

    /**
     * Adds the funder's decision on a released finding.
     *
     * @throws throughline.kernel.NotFound when the finding is not released
     */
    public ReviewView decide(Actor actor, FindingRef finding, RecordReview command) {
        actor.must(Role.FUNDER);
        return add(actor, finding, ReviewKind.DECISION, command);
    }

    /** All that was concluded from a finding, the oldest first. */
    public List<ReviewView> of(Actor actor, FindingRef finding) {
        findings.view(actor, finding);
        return store.reviews(List.of(finding)).stream().map(Review::view).toList();
    }

    /** The released findings that the actor may read, by VRU and title, with the latest decision on each. */
    public List<PortfolioRow> portfolio(Actor actor, PortfolioFilter filter) {
        actor.must(Role.FUNDER);
        List<FindingRow> rows =
                findings.all(actor).stream().filter(filter::lets).toList();
        Map<Long, ReviewView> latest = new LinkedHashMap<>();
        for (Review review : store.reviews(rows.stream().map(FindingRow::ref).toList())) {
            if (review.view().kind() == ReviewKind.DECISION) {
                latest.put(review.view().finding(), review.view());
            }
        }
        return rows.stream()
                .map(row -> PortfolioRow.of(row, latest.get(row.id())))
                .sorted(PortfolioRow.BY_UNIT_AND_TITLE)
                .toList();
    }

    private ReviewView add(Actor actor, FindingRef ref, ReviewKind kind, RecordReview command) {
        FindingView finding = findings.view(actor, ref);
        if (kind == ReviewKind.RECOMMENDATION && !finding.isReleased()) {
            throw new Rejected(Fault.of("course", "funding.course.not-released"));
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Review review = new Review(ref.id(), kind, command, actor, now);
        store.add(review);
        audit.record(
                actor,
                "funding." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "finding " + ref.id(),
                command.course().name());
        return review.view();
    }
}
