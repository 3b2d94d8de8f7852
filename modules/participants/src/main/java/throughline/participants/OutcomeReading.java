package throughline.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One child's score of one measure at one wave. */
@Entity
@Table(name = "outcome_reading")
@NamedQuery(
        name = "OutcomeReading.cohort",
        query = "select r.enrolmentId, r.id, r.measure, r.wave, r.takenOn, r.score from OutcomeReading r, Enrolment e"
                + " where e.id = r.enrolmentId and e.interventionId = :intervention order by r.enrolmentId, r.id")
@NamedQuery(name = "OutcomeReading.some", query = "select r from OutcomeReading r where r.id in :ids")
@NamedQuery(
        name = "OutcomeReading.count",
        query = "select count(r) from OutcomeReading r, Enrolment e where e.id = r.enrolmentId"
                + " and e.interventionId = :intervention and r.measure = :measure and r.wave = :wave")
@NamedQuery(
        name = "OutcomeReading.scores",
        query = "select r.enrolmentId, r.score from OutcomeReading r, Enrolment e where e.id = r.enrolmentId"
                + " and e.interventionId = :intervention and r.measure = :measure and r.wave = :wave")
class OutcomeReading {
    @Id
    @TableGenerator(
            name = "outcome_reading",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "outcome_reading",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "outcome_reading")
    private Long id;

    @Column(name = "enrolment_id")
    private Long enrolmentId;

    private String measure;

    @Enumerated(EnumType.STRING)
    private Wave wave;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    /** Not called value: that is a word of the query language. */
    @Column(name = "value")
    private BigDecimal score;

    @Version
    private int version;

    protected OutcomeReading() {}

    OutcomeReading(long enrolmentId, RecordReading said) {
        this.enrolmentId = enrolmentId;
        this.measure = said.measure();
        this.wave = said.wave();
        change(said);
    }

    long id() {
        return id;
    }

    /** Takes over what is said now. */
    final void change(RecordReading said) {
        this.takenOn = said.takenOn();
        this.score = said.value();
    }
}
