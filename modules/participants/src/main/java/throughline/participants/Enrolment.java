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
import java.time.LocalDate;
import throughline.kernel.InterventionRef;

/** One child's part in one intervention, or in the comparison with it. */
@Entity
@Table(name = "enrolment")
@NamedQuery(
        name = "Enrolment.cohort",
        query = "select e, p.reference from Enrolment e, Participant p"
                + " where p.id = e.participantId and e.interventionId = :intervention order by e.id")
@NamedQuery(name = "Enrolment.count", query = "select count(e) from Enrolment e where e.interventionId = :intervention")
class Enrolment {
    @Id
    @TableGenerator(
            name = "enrolment",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "enrolment",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "enrolment")
    private Long id;

    @Column(name = "participant_id")
    private Long participantId;

    @Column(name = "intervention_id")
    private Long interventionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "study_group")
    private StudyGroup group;

    private String site;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private Boolean completed;

    @Column(name = "age_at_start")
    private int age;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "ethnic_group_code")
    private String ethnicGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "send_status")
    private SendStatus send;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_experience")
    private CareExperience care;

    @Version
    private int version;

    protected Enrolment() {}

    Enrolment(InterventionRef intervention, Participant participant, EnrolParticipant said) {
        this.interventionId = intervention.id();
        this.participantId = participant.id();
        change(said);
    }

    /** Takes over what is said now. */
    final void change(EnrolParticipant said) {
        this.group = said.group();
        this.site = said.site();
        this.startedOn = said.startedOn();
        this.endedOn = said.endedOn();
        this.completed = said.completed();
        this.age = said.age();
        this.sex = said.sex();
        this.ethnicGroup = said.ethnicGroup();
        this.send = said.send();
        this.care = said.care();
    }

    /** What is said of the child who has the reference. */
    EnrolParticipant line(String reference) {
        return new EnrolParticipant(
                reference, group, site, startedOn, endedOn, completed, age, sex, ethnicGroup, send, care);
    }

    long id() {
        return id;
    }
}
