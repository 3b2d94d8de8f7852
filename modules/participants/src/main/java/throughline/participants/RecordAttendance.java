package throughline.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * Records whether one child came to one session.
 *
 * @param reference of an enrolled participant
 * @param sessionOn day of the session
 * @param attended whether they came
 */
public record RecordAttendance(String reference, LocalDate sessionOn, Boolean attended) {

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static RecordAttendance from(Answers answers) {
        return draft(answers).orReject();
    }

    /** Reads as much of the command as can be read. */
    public static Draft<RecordAttendance> draft(Answers answers) {
        AnswerReader read = answers.read("participants");
        RecordAttendance command =
                new RecordAttendance(read.text("reference"), read.date("sessionOn"), read.yesOrNo("attended"));
        return new Draft<>(command, read.faults().and(command.faults()));
    }

    /** What is wrong with the command on its own. */
    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        if (reference == null) {
            faults.add(fault("reference", "blank"));
        }
        if (sessionOn == null) {
            faults.add(fault("sessionOn", "blank"));
        }
        if (attended == null) {
            faults.add(fault("attended", "blank"));
        }
        return Faults.of(faults);
    }

    /**
     * What is wrong with the command.
     *
     * @param enrolled what is said of the child who has the reference; null when nobody has it
     */
    Faults faults(EnrolParticipant enrolled, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        PlausibleDay.fault("sessionOn", sessionOn, today).ifPresent(faults::add);
        if (enrolled == null) {
            faults.add(fault("reference", "not-enrolled"));
        } else if (enrolled.group() == StudyGroup.COMPARISON) {
            faults.add(fault("reference", "comparison"));
        } else if (sessionOn != null && enrolled.startedOn() != null && sessionOn.isBefore(enrolled.startedOn())) {
            faults.add(fault("sessionOn", "before-start", PlausibleDay.words(enrolled.startedOn())));
        } else if (sessionOn != null && enrolled.endedOn() != null && sessionOn.isAfter(enrolled.endedOn())) {
            faults.add(fault("sessionOn", "after-end", PlausibleDay.words(enrolled.endedOn())));
        }
        return faults().and(Faults.of(faults));
    }

    /** What it is recorded for; null while something of it is missing. */
    Session session() {
        return reference == null || sessionOn == null ? null : new Session(reference, sessionOn);
    }

    record Session(String reference, LocalDate on) {}

    private static Fault fault(String field, String problem, Object... arguments) {
        return Fault.of(field, "participants." + field + "." + problem, arguments);
    }
}
