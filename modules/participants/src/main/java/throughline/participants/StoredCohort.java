package throughline.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.InterventionRef;
import throughline.kernel.ProviderRef;
import throughline.participants.CohortCheck.CohortComparison;
import throughline.participants.RecordAttendance.Session;
import throughline.participants.RecordReading.Occasion;

/** A cohort as it is stored, found by what a line of a return names. */
final class StoredCohort {
    private final Map<String, Enrolment> enrolments = new HashMap<>();
    private final Map<Session, Long> attendance = new HashMap<>();
    private final Map<Occasion, Long> readings = new HashMap<>();
    private final List<EnrolParticipant> enrolmentLines = new ArrayList<>();
    private final List<RecordAttendance> attendanceLines = new ArrayList<>();
    private final List<RecordReading> readingLines = new ArrayList<>();

    void hold(String reference, Enrolment enrolment) {
        enrolments.put(reference, enrolment);
        enrolmentLines.add(enrolment.line(reference));
    }

    void hold(long id, RecordAttendance line) {
        attendance.put(line.session(), id);
        attendanceLines.add(line);
    }

    void hold(long id, RecordReading line) {
        readings.put(line.occasion(), id);
        readingLines.add(line);
    }

    /** As the return that would say just this. */
    CohortChange lines() {
        return new CohortChange(enrolmentLines, attendanceLines, readingLines);
    }

    /**
     * Does what a comparison found. Each part is flushed before the next: no association tells JPA that attendance has
     * to wait for its enrolment.
     */
    void apply(CohortComparison change, InterventionRef intervention, ProviderRef provider, CohortStore store) {
        enrol(change.enrolments().added(), intervention, provider, store);
        change.enrolments()
                .changed()
                .forEach(line -> enrolments.get(line.reference()).change(line));
        store.flush();
        for (RecordAttendance line : change.attendance().added()) {
            store.add(new SessionAttendance(enrolments.get(line.reference()).id(), line));
        }
        for (RecordReading line : change.readings().added()) {
            store.add(new OutcomeReading(enrolments.get(line.reference()).id(), line));
        }
        changeAttendance(change.attendance().changed(), store);
        changeReadings(change.readings().changed(), store);
        store.flush();
    }

    private void changeAttendance(List<RecordAttendance> lines, CohortStore store) {
        Map<Long, SessionAttendance> stored = store.attendance(
                lines.stream().map(line -> attendance.get(line.session())).toList());
        lines.forEach(line -> stored.get(attendance.get(line.session())).change(line));
    }

    private void changeReadings(List<RecordReading> lines, CohortStore store) {
        Map<Long, OutcomeReading> stored = store.readings(
                lines.stream().map(line -> readings.get(line.occasion())).toList());
        lines.forEach(line -> stored.get(readings.get(line.occasion())).change(line));
    }

    private void enrol(
            List<EnrolParticipant> lines, InterventionRef intervention, ProviderRef provider, CohortStore store) {
        Map<String, Participant> known = store.known(
                provider, lines.stream().map(EnrolParticipant::reference).toList());
        for (EnrolParticipant line : lines) {
            if (!known.containsKey(line.reference())) {
                Participant participant = new Participant(provider, line.reference());
                store.add(participant);
                known.put(line.reference(), participant);
            }
        }
        store.flush();
        for (EnrolParticipant line : lines) {
            Enrolment enrolment = new Enrolment(intervention, known.get(line.reference()), line);
            store.add(enrolment);
            enrolments.put(line.reference(), enrolment);
        }
    }
}
