package throughline.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import throughline.commissioning.InterventionView;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.participants.CohortPreview.LineFault;
import throughline.participants.CohortPreview.Part;
import throughline.participants.EnrolParticipant.RecordedSessions;
import throughline.participants.RecordAttendance.Session;
import throughline.participants.RecordReading.Occasion;

/**
 * Compares a return with what is stored. A line that says what is stored already is unchanged and never at fault, so
 * that a return can be sent twice even when the rules have moved meanwhile.
 */
final class CohortCheck {
    private final InterventionView intervention;
    private final Set<String> ethnicGroups;
    private final LocalDate today;
    private final Map<String, EnrolParticipant> enrolled;
    private final Map<Session, RecordAttendance> attended;
    private final Map<Occasion, RecordReading> read;

    CohortCheck(InterventionView intervention, Set<String> ethnicGroups, LocalDate today, CohortChange stored) {
        this.intervention = intervention;
        this.ethnicGroups = ethnicGroups;
        this.today = today;
        this.enrolled = byKey(stored.enrolments(), EnrolParticipant::reference);
        this.attended = byKey(stored.attendance(), RecordAttendance::session);
        this.read = byKey(stored.readings(), RecordReading::occasion);
    }

    CohortComparison compare(CohortChange change) {
        List<RecordReading> readings =
                change.readings().stream().map(RecordReading::onScale).toList();
        Map<String, EnrolParticipant> enrolments =
                overlaid(enrolled, byKey(change.enrolments(), EnrolParticipant::reference));
        Map<Occasion, RecordReading> sent = byKey(readings, RecordReading::occasion);
        Map<Occasion, RecordReading> allReadings = overlaid(read, sent);
        Map<String, RecordedSessions> sessions = recordedSessions();
        Map<Occasion, LocalDate> followUps = followUpsThatStay(sent);
        List<LineFault> faults = new ArrayList<>();

        Compared<EnrolParticipant> comparedEnrolments = new PartCheck<String, EnrolParticipant>(
                        Part.ENROLMENTS, "reference", EnrolParticipant::reference, enrolled)
                .compare(change.enrolments(), line -> faultsOf(line, sessions), faults);
        Compared<RecordAttendance> comparedAttendance = new PartCheck<Session, RecordAttendance>(
                        Part.ATTENDANCE, "sessionOn", RecordAttendance::session, attended)
                .compare(change.attendance(), line -> line.faults(enrolments.get(line.reference()), today), faults);
        Compared<RecordReading> comparedReadings = new PartCheck<Occasion, RecordReading>(
                        Part.READINGS, "wave", RecordReading::occasion, read)
                .compare(
                        readings,
                        line -> faultsOf(line, enrolments.get(line.reference()), allReadings, followUps),
                        faults);
        return new CohortComparison(comparedEnrolments, comparedAttendance, comparedReadings, faults);
    }

    private Faults faultsOf(EnrolParticipant line, Map<String, RecordedSessions> sessions) {
        Faults faults = line.faults(intervention, ethnicGroups, today);
        RecordedSessions recorded = sessions.get(line.reference());
        return recorded == null ? faults : faults.and(line.faults(recorded));
    }

    private Faults faultsOf(
            RecordReading line,
            EnrolParticipant child,
            Map<Occasion, RecordReading> readings,
            Map<Occasion, LocalDate> followUps) {
        Occasion occasion = line.occasion();
        Occasion start = occasion == null ? null : occasion.at(Wave.BASELINE);
        RecordReading baseline = line.wave() == Wave.BASELINE ? null : readings.get(start);
        Faults faults = line.faults(intervention, child, baseline == null ? null : baseline.takenOn(), today);
        LocalDate followUp = line.wave() == Wave.BASELINE ? followUps.get(start) : null;
        if (followUp != null && line.takenOn() != null && line.takenOn().isAfter(followUp)) {
            return faults.and(Faults.of(
                    Fault.of("takenOn", "participants.takenOn.after-follow-up", PlausibleDay.words(followUp))));
        }
        return faults;
    }

    /** First and last recorded session by reference. */
    private Map<String, RecordedSessions> recordedSessions() {
        Map<String, RecordedSessions> sessions = new HashMap<>();
        for (RecordAttendance line : attended.values()) {
            sessions.merge(
                    line.reference(), new RecordedSessions(line.sessionOn(), line.sessionOn()), RecordedSessions::and);
        }
        return sessions;
    }

    /**
     * The earliest follow-up, by the occasion of its score at the start, among those that the return does not change:
     * of two lines in one return that contradict each other only the follow-up's is blamed.
     */
    private Map<Occasion, LocalDate> followUpsThatStay(Map<Occasion, RecordReading> sent) {
        Map<Occasion, LocalDate> earliest = new HashMap<>();
        read.forEach((occasion, reading) -> {
            RecordReading inReturn = sent.getOrDefault(occasion, reading);
            if (occasion.wave() != Wave.BASELINE && inReturn.equals(reading)) {
                earliest.merge(occasion.at(Wave.BASELINE), reading.takenOn(), (a, b) -> a.isBefore(b) ? a : b);
            }
        });
        return earliest;
    }

    /** The first line of each key; lines that are too incomplete to have one are left out. */
    private static <K, C> Map<K, C> byKey(Collection<C> lines, Function<C, K> key) {
        Map<K, C> byKey = new LinkedHashMap<>();
        for (C line : lines) {
            K found = key.apply(line);
            if (found != null) {
                byKey.putIfAbsent(found, line);
            }
        }
        return byKey;
    }

    private static <K, C> Map<K, C> overlaid(Map<K, C> stored, Map<K, C> sent) {
        Map<K, C> all = new HashMap<>(stored);
        all.putAll(sent);
        return all;
    }

    /**
     * One part of the return.
     *
     * @param keyField the field to blame when two lines have the same key
     */
    private record PartCheck<K, C>(Part part, String keyField, Function<C, K> key, Map<K, C> stored) {

        Compared<C> compare(List<C> lines, Function<C, Faults> check, List<LineFault> faults) {
            Map<K, Integer> seen = new HashMap<>();
            List<C> added = new ArrayList<>();
            List<C> changed = new ArrayList<>();
            int unchanged = 0;
            for (int i = 0; i < lines.size(); i++) {
                C line = lines.get(i);
                K lineKey = key.apply(line);
                C before = lineKey == null ? null : stored.get(lineKey);
                boolean same = line.equals(before);
                Faults wrong = same ? Faults.none() : check.apply(line);
                Integer earlier = lineKey == null ? null : seen.putIfAbsent(lineKey, i);
                if (earlier != null) {
                    wrong = Faults.of(Fault.of(keyField, "participants." + keyField + ".duplicate", earlier + 1))
                            .and(wrong);
                }
                if (!wrong.isEmpty()) {
                    int at = i;
                    wrong.forEach(fault -> faults.add(new LineFault(part, at, fault)));
                } else if (same) {
                    unchanged++;
                } else {
                    (before == null ? added : changed).add(line);
                }
            }
            int missing = (int)
                    stored.keySet().stream().filter(k -> !seen.containsKey(k)).count();
            return new Compared<>(added, changed, unchanged, missing);
        }
    }

    /** Lines of one part by what they would do. */
    record Compared<C>(List<C> added, List<C> changed, int unchanged, int missing) {
        CohortPreview.Counts counts() {
            return new CohortPreview.Counts(added.size(), changed.size(), unchanged, missing);
        }
    }

    /** What a return would do, line by line. */
    record CohortComparison(
            Compared<EnrolParticipant> enrolments,
            Compared<RecordAttendance> attendance,
            Compared<RecordReading> readings,
            List<LineFault> faults) {

        CohortPreview preview() {
            return new CohortPreview(enrolments.counts(), attendance.counts(), readings.counts(), faults);
        }
    }
}
