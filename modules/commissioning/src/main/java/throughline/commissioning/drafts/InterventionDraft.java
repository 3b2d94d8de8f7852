package throughline.commissioning.drafts;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import throughline.kernel.Answers;
import throughline.kernel.EditConflict;
import throughline.kernel.VruRef;
import throughline.web.JsonAnswers;

/** An intervention that somebody has begun to register. It ends by being registered or deleted. */
@Entity
@Table(name = "intervention_draft")
@NamedQuery(
        name = "InterventionDraft.ofVru",
        query = "select d from InterventionDraft d where d.vru = :vru order by d.savedAt desc, d.id desc")
@NamedQuery(
        name = "InterventionDraft.find",
        query = "select d from InterventionDraft d where d.id = :id and d.vru = :vru")
class InterventionDraft {
    /** Asked for once: {@code Json}'s own methods search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Id
    @TableGenerator(
            name = "intervention_draft",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "intervention_draft",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "intervention_draft")
    private Long id;

    @Column(name = "vru_id")
    private long vru;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "saved_at")
    private LocalDateTime savedAt;

    private String answers;

    @Version
    private int version;

    protected InterventionDraft() {}

    InterventionDraft(VruRef vru, String startedBy, LocalDateTime now) {
        this.vru = vru.id();
        this.startedBy = startedBy;
        this.savedAt = now;
        this.answers = "{}";
    }

    /**
     * Takes more answers.
     *
     * @param read the version that the writer has seen
     * @throws EditConflict when it has changed since
     */
    void answer(int read, Answers more, LocalDateTime now) {
        mustStillBe(read);
        answers = json(answers().with(more));
        savedAt = now;
    }

    void mustStillBe(int read) {
        if (read != version) {
            throw new EditConflict("draft");
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String startedBy() {
        return startedBy;
    }

    LocalDateTime savedAt() {
        return savedAt;
    }

    Answers answers() {
        return JsonAnswers.of(answers);
    }

    private static String json(Answers answers) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        answers.values().forEach((field, texts) -> object.add(field, JSON.createArrayBuilder(texts)));
        return object.build().toString();
    }
}
