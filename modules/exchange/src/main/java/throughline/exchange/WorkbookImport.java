package throughline.exchange;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.kernel.EditConflict;
import throughline.kernel.InterventionRef;

/**
 * An uploaded return. It is checked when it comes; with faults it stays as it is until a better one replaces it,
 * without it is ready, and is submitted once.
 */
@Entity
@Table(name = "workbook_import")
@NamedQuery(
        name = "WorkbookImport.ofIntervention",
        query = "select i from WorkbookImport i where i.interventionId = :intervention order by i.id desc")
@NamedQuery(
        name = "WorkbookImport.ofVru",
        query = "select i from WorkbookImport i where i.vruId = :vru order by i.id desc")
@NamedQuery(
        name = "WorkbookImport.ofProvider",
        query = "select i from WorkbookImport i where i.providerId = :provider order by i.id desc")
@NamedQuery(
        name = "WorkbookImport.openBySameHand",
        query = "select i from WorkbookImport i where i.interventionId = :intervention"
                + " and i.uploadedBy = :username and i.state in :open and i.id < :before order by i.id")
class WorkbookImport {
    /** Faults that are kept one by one; the count tells of all. */
    static final int MOST_FAULTS = 2_000;

    @Id
    @TableGenerator(
            name = "workbook_import",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "workbook_import",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "workbook_import")
    private Long id;

    @Version
    private int version;

    @Column(name = "intervention_id")
    private long interventionId;

    @Column(name = "vru_id")
    private long vruId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "fault_count")
    private int faultCount;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_by_name")
    private String uploadedByName;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    @Column(name = "submitted_by_name")
    private String submittedByName;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @ElementCollection
    @CollectionTable(name = "workbook_import_count", joinColumns = @JoinColumn(name = "import_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ReturnPart, StoredCounts> counts = new EnumMap<>(ReturnPart.class);

    @ElementCollection
    @CollectionTable(name = "workbook_import_fault", joinColumns = @JoinColumn(name = "import_id"))
    @OrderColumn(name = "position")
    private List<StoredFault> faults = new ArrayList<>();

    protected WorkbookImport() {}

    WorkbookImport(InterventionView intervention, UploadReturn upload, CheckedReturn check, Actor actor, Instant at) {
        this.interventionId = intervention.id();
        this.vruId = intervention.vru();
        this.providerId = intervention.provider();
        this.fileName = upload.name();
        this.sha256 = upload.sha256();
        this.uploadedBy = actor.username();
        this.uploadedByName = actor.name();
        this.uploadedAt = utc(at);
        take(check);
    }

    /** Takes the outcome of a new check of the same file. */
    void recheck(CheckedReturn check) {
        mustBeReady();
        take(check);
    }

    /** Whether a new check says the same as the one whose outcome was last shown. */
    boolean stillSays(CheckedReturn check) {
        return check.canBeSubmitted() && check.counts().equals(countViews());
    }

    void submit(Actor actor, Instant at) {
        mustBeReady();
        state = ImportState.SUBMITTED;
        submittedByName = actor.name();
        submittedAt = utc(at);
    }

    /** Gives way to a later upload. */
    void supersede() {
        if (state != ImportState.SUBMITTED) {
            state = ImportState.SUPERSEDED;
        }
    }

    /** @throws EditConflict when it is submitted, replaced or faulty */
    void mustBeReady() {
        if (state != ImportState.READY) {
            throw new EditConflict("return");
        }
    }

    long id() {
        return id;
    }

    ImportState state() {
        return state;
    }

    InterventionRef intervention() {
        return new InterventionRef(interventionId);
    }

    ImportRow row(String title) {
        boolean submitted = state == ImportState.SUBMITTED;
        return new ImportRow(
                id,
                reference(),
                interventionId,
                title,
                fileName,
                state,
                submitted ? submittedByName : uploadedByName,
                instant(submitted ? submittedAt : uploadedAt));
    }

    ImportView view(String title) {
        Map<ReturnPart, ImportCounts> views = countViews();
        return new ImportView(
                id,
                reference(),
                interventionId,
                title,
                fileName,
                sha256,
                state,
                uploadedByName,
                instant(uploadedAt),
                submittedByName,
                instant(submittedAt),
                views.getOrDefault(ReturnPart.PARTICIPANTS, ImportCounts.NONE),
                views.getOrDefault(ReturnPart.SESSIONS, ImportCounts.NONE),
                views.getOrDefault(ReturnPart.SCORES, ImportCounts.NONE),
                !views.isEmpty() && views.values().stream().noneMatch(ImportCounts::alters),
                faultCount,
                faults.stream().map(StoredFault::view).toList());
    }

    private void take(CheckedReturn check) {
        state = check.canBeSubmitted() ? ImportState.READY : ImportState.CHECKED_WITH_FAULTS;
        faultCount = check.faults().size();
        counts.clear();
        check.counts().forEach((part, count) -> counts.put(part, new StoredCounts(count)));
        faults.clear();
        check.faults().stream().limit(MOST_FAULTS).map(StoredFault::new).forEach(faults::add);
    }

    private Map<ReturnPart, ImportCounts> countViews() {
        Map<ReturnPart, ImportCounts> views = new EnumMap<>(ReturnPart.class);
        counts.forEach((part, count) -> views.put(part, count.view()));
        return views;
    }

    private String reference() {
        return String.format("RET-%06d", id);
    }

    private static LocalDateTime utc(Instant at) {
        // As fine as the column, so that what is told at once is what is told later.
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant instant(LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
