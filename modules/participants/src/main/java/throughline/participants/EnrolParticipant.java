package throughline.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.commissioning.InterventionView;
import throughline.kernel.AnswerReader;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.IdentifyingText;

/**
 * Enrols one child, or changes what was said at enrolment.
 *
 * @param reference the provider's own pseudonymous reference, 2 to 40 letters, digits, hyphens, underscores and slashes
 * @param group participant or comparison
 * @param site where it is delivered, up to 60 characters
 * @param startedOn first day
 * @param endedOn last day, or null while it goes on
 * @param completed whether it ended as planned; null while it goes on
 * @param age at start in whole years
 * @param sex as stated
 * @param ethnicGroup code of the harmonised list (W1 … NS)
 * @param send special educational needs
 * @param care experience of social care
 */
public record EnrolParticipant(
        String reference,
        StudyGroup group,
        String site,
        LocalDate startedOn,
        LocalDate endedOn,
        Boolean completed,
        Integer age,
        Sex sex,
        String ethnicGroup,
        SendStatus send,
        CareExperience care) {
    private static final int LONGEST_SITE = 60;
    /** The Serious Violence Fund reaches to the age of 25, an education, health and care plan likewise. */
    private static final int OLDEST = 25;

    /**
     * Reads the command from what was answered.
     *
     * @throws throughline.kernel.Rejected when something is missing or wrong
     */
    public static EnrolParticipant from(Answers answers) {
        return draft(answers).orReject();
    }

    /** Reads as much of the command as can be read. */
    public static Draft<EnrolParticipant> draft(Answers answers) {
        AnswerReader read = answers.read("participants");
        EnrolParticipant command = new EnrolParticipant(
                read.text("reference"),
                read.choice("group", StudyGroup.class),
                read.text("site"),
                read.date("startedOn"),
                read.date("endedOn"),
                read.yesOrNo("completed"),
                read.wholeNumber("age"),
                read.choice("sex", Sex.class),
                read.text("ethnicGroup"),
                read.choice("send", SendStatus.class),
                read.choice("care", CareExperience.class));
        return new Draft<>(command, read.faults().and(command.faults()));
    }

    /** What is wrong with the command on its own. */
    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        PseudonymousReference.fault(reference).ifPresent(faults::add);
        required(faults, "group", group);
        required(faults, "site", site);
        if (site != null && site.length() > LONGEST_SITE) {
            faults.add(fault("site", "too-long", LONGEST_SITE));
        } else if (site != null) {
            IdentifyingText.in(site).ifPresent(kind -> faults.add(fault("site", "identifying", kind.words())));
        }
        required(faults, "startedOn", startedOn);
        if (startedOn != null && endedOn != null && endedOn.isBefore(startedOn)) {
            faults.add(fault("endedOn", "before-start"));
        }
        if (Boolean.TRUE.equals(completed) && endedOn == null) {
            faults.add(fault("endedOn", "blank"));
        }
        if (endedOn != null && group != StudyGroup.COMPARISON) {
            required(faults, "completed", completed);
        }
        required(faults, "age", age);
        if (age != null && (age < 0 || age > OLDEST)) {
            faults.add(fault("age", "outside-platform", OLDEST));
        }
        required(faults, "sex", sex);
        required(faults, "ethnicGroup", ethnicGroup);
        required(faults, "send", send);
        required(faults, "care", care);
        return Faults.of(faults);
    }

    /**
     * What is wrong with the command for an intervention.
     *
     * @param ethnicGroups the known codes
     */
    Faults faults(InterventionView intervention, Set<String> ethnicGroups, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        PlausibleDay.fault("startedOn", startedOn, today).ifPresent(faults::add);
        PlausibleDay.fault("endedOn", endedOn, today).ifPresent(faults::add);
        if (age != null && (age < intervention.ageFrom() || age > intervention.ageTo())) {
            faults.add(fault("age", "outside-intervention", intervention.ageFrom(), intervention.ageTo()));
        }
        if (ethnicGroup != null && !ethnicGroups.contains(ethnicGroup)) {
            faults.add(fault("ethnicGroup", "unknown"));
        }
        return faults().and(Faults.of(faults));
    }

    /** What is wrong with it for a child of whom these sessions are recorded already. */
    Faults faults(RecordedSessions sessions) {
        List<Fault> faults = new ArrayList<>();
        if (group == StudyGroup.COMPARISON) {
            faults.add(fault("group", "attended"));
        }
        if (startedOn != null && sessions.first().isBefore(startedOn)) {
            faults.add(fault("startedOn", "after-session", PlausibleDay.words(sessions.first())));
        }
        if (endedOn != null && sessions.last().isAfter(endedOn)) {
            faults.add(fault("endedOn", "before-session", PlausibleDay.words(sessions.last())));
        }
        return Faults.of(faults);
    }

    /** First and last day of the sessions recorded for a child. */
    record RecordedSessions(LocalDate first, LocalDate last) {
        RecordedSessions and(RecordedSessions other) {
            return new RecordedSessions(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    private static void required(List<Fault> faults, String field, Object answer) {
        if (answer == null) {
            faults.add(fault(field, "blank"));
        }
    }

    private static Fault fault(String field, String problem, Object... arguments) {
        return Fault.of(field, "participants." + field + "." + problem, arguments);
    }
}
