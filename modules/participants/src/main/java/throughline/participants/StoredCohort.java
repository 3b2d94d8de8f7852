package throughline.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.InterventionRef;
import throughline.kernel.ProviderRef;
import throughline.participants.CohortCheck.CohortComparison;
import throughline.participants.RecordAttendance.Session;
import throughline.participants.RecordReading.Occasion;

/** A cohort as it is stored, found by what a line of a return names. */
final class StoredCohort {
    private final Map<String, Enrolment> enrolments = new LinkedHashMap<>();
    private final Map<Session, SessionAttendance> attendance = new LinkedHashMap<>();
    private final Map<Occasion, OutcomeReading> readings = new LinkedHashMap<>();
    private final List<EnrolParticipant> enrolmentLines = new ArrayList<>();
    private final List<RecordAttendance> attendanceLines = new ArrayList<>();
    private final List<RecordReading> readingLines = new ArrayList<>();

    void hold(String reference, Enrolment enrolment) {
        enrolments.put(reference, enrolment);
        enrolmentLines.add(enrolment.line(reference));
    }

    void hold(String reference, SessionAttendance session) {
        RecordAttendance line = session.line(reference);
        attendance.put(line.session(), session);
        attendanceLines.add(line);
    }

    void hold(String reference, OutcomeReading reading) {
        RecordReading line = reading.line(reference);
        readings.put(line.occasion(), reading);
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
        change.attendance()
                .added()
                .forEach(line -> store.add(new SessionAttendance(enrolments.get(line.reference()), line)));
        change.attendance()
                .changed()
                .forEach(line -> attendance.get(line.session()).change(line));
        change.readings()
                .added()
                .forEach(line -> store.add(new OutcomeReading(enrolments.get(line.reference()), line)));
        change.readings().changed().forEach(line -> readings.get(line.occasion())
                .change(line));
        store.flush();
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
