package throughline.participants;

import java.util.List;

/** What one return says about a cohort; the lines keep the order of the return. */
public record CohortChange(
        List<EnrolParticipant> enrolments, List<RecordAttendance> attendance, List<RecordReading> readings) {
    public CohortChange {
        enrolments = List.copyOf(enrolments);
        attendance = List.copyOf(attendance);
        readings = List.copyOf(readings);
    }
}
