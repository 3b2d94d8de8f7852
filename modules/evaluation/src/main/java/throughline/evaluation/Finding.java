package throughline.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import throughline.commissioning.InterventionCard;
import throughline.evaluation.analysis.Result;
import throughline.kernel.Actor;
import throughline.kernel.Fault;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

/**
 * What one run of one plan found. The result never changes; the names are those of the day of the run. Born a draft, and
 * released once by the commissioner.
 */
@Entity
@Table(name = "finding")
@NamedQuery(name = "Finding.ofVru", query = Finding.ROWS + " where f.vruId = :vru" + Finding.LATEST_FIRST)
@NamedQuery(
        name = "Finding.ofProvider",
        query = Finding.ROWS + " where f.providerId = :provider and f.state = :released" + Finding.LATEST_FIRST)
@NamedQuery(name = "Finding.released", query = Finding.ROWS + " where f.state = :released" + Finding.LATEST_FIRST)
class Finding {
    static final String ROWS = "select new throughline.evaluation.FindingRow(f.id, f.interventionId, f.title, f.vruId,"
            + " f.vruName, f.providerId, f.providerName, f.approachName, f.measureName, f.headline, f.state, f.ranAt)"
            + " from Finding f";
    static final String LATEST_FIRST = " order by f.ranAt desc, f.id desc";

    @Id
    @TableGenerator(
            name = "finding",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "finding",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "finding")
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "intervention_id")
    private Long interventionId;

    private String title;

    @Column(name = "vru_id")
    private Long vruId;

    @Column(name = "vru_name")
    private String vruName;

    @Column(name = "provider_id")
    private Long providerId;

    @Column(name = "provider_name")
    private String providerName;

    @Column(name = "approach_name")
    private String approachName;

    @Column(name = "measure_name")
    private String measureName;

    private String headline;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "ran_at")
    private LocalDateTime ranAt;

    @Column(name = "ran_by")
    private String ranBy;

    @Column(name = "data_hash")
    private String dataHash;

    @Column(name = "released_at")
    private LocalDateTime releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Lob
    private String result;

    protected Finding() {}

    Finding(
            PlanRef plan,
            InterventionCard card,
            Result result,
            String headline,
            String dataHash,
            Actor by,
            LocalDateTime at) {
        this.planId = plan.id();
        this.interventionId = card.id();
        this.title = card.title();
        this.vruId = card.vru();
        this.vruName = card.vruName();
        this.providerId = card.provider();
        this.providerName = card.providerName();
        this.approachName = card.approachName();
        this.measureName = result.outcome().name();
        this.headline = headline;
        this.state = FindingState.DRAFT;
        this.ranAt = at.truncatedTo(ChronoUnit.MICROS);
        this.ranBy = by.username();
        this.dataHash = dataHash;
        this.result = StoredRecord.write(result);
    }

    /**
     * Opens the finding to the provider and to funders.
     *
     * @throws Rejected when it is open already
     */
    void release(Actor by, LocalDateTime at) {
        if (state == FindingState.RELEASED) {
            throw new Rejected(Fault.of("", "evaluation.finding.released"));
        }
        state = FindingState.RELEASED;
        releasedAt = at.truncatedTo(ChronoUnit.MICROS);
        releasedBy = by.username();
    }

    /** The VRU reads its findings; its provider and funders, those that are released. */
    boolean isReadableBy(Scope scope) {
        boolean released = state == FindingState.RELEASED;
        boolean ofVru = scope.vru().filter(new VruRef(vruId)::equals).isPresent();
        boolean ofProvider =
                scope.provider().filter(new ProviderRef(providerId)::equals).isPresent();
        return ofVru || released && (ofProvider || scope instanceof Scope.ReleasedFindings);
    }

    FindingRef ref() {
        return new FindingRef(id);
    }

    PlanRef plan() {
        return new PlanRef(planId);
    }

    long interventionId() {
        return interventionId;
    }

    Result result() {
        return StoredRecord.read(Result.class, result);
    }

    FindingRow row() {
        return new FindingRow(
                id,
                interventionId,
                title,
                vruId,
                vruName,
                providerId,
                providerName,
                approachName,
                measureName,
                headline,
                state,
                ranAt);
    }

    FindingRun run() {
        return new FindingRun(text(ranAt), ranBy, dataHash, text(releasedAt), releasedBy);
    }

    private static String text(LocalDateTime at) {
        return at == null ? null : at.toString();
    }
}
