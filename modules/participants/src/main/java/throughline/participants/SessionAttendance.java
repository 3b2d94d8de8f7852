package throughline.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Whether one child came to the session of one day. */
@Entity
@Table(name = "session_attendance")
@NamedQuery(
        name = "SessionAttendance.cohort",
        query =
                "select a.enrolmentId, a.id, a.sessionOn, a.attended from SessionAttendance a, Enrolment e"
                        + " where e.id = a.enrolmentId and e.interventionId = :intervention order by a.enrolmentId, a.sessionOn")
@NamedQuery(name = "SessionAttendance.some", query = "select a from SessionAttendance a where a.id in :ids")
@NamedQuery(
        name = "SessionAttendance.tally",
        query = "select a.enrolmentId, count(a), sum(case when a.attended = true then 1 else 0 end)"
                + " from SessionAttendance a, Enrolment e"
                + " where e.id = a.enrolmentId and e.interventionId = :intervention group by a.enrolmentId")
class SessionAttendance {
    @Id
    @TableGenerator(
            name = "session_attendance",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "session_attendance",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "session_attendance")
    private Long id;

    @Column(name = "enrolment_id")
    private Long enrolmentId;

    @Column(name = "session_on")
    private LocalDate sessionOn;

    private boolean attended;

    @Version
    private int version;

    protected SessionAttendance() {}

    SessionAttendance(long enrolmentId, RecordAttendance said) {
        this.enrolmentId = enrolmentId;
        this.sessionOn = said.sessionOn();
        this.attended = said.attended();
    }

    long id() {
        return id;
    }

    /** Takes over what is said now. */
    void change(RecordAttendance said) {
        this.attended = said.attended();
    }
}
