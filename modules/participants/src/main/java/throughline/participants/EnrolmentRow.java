package throughline.participants;

import java.time.LocalDate;

/**
 * One enrolment in a list; the fields that {@link EnrolParticipant} has are written as it reads them.
 *
 * @param reference the provider's own pseudonymous reference
 * @param ethnicGroup code of the harmonised list
 * @param sessionsOffered recorded sessions
 * @param sessionsAttended of those
 */
public record EnrolmentRow(
        String reference,
        StudyGroup group,
        String site,
        LocalDate startedOn,
        LocalDate endedOn,
        Boolean completed,
        int age,
        Sex sex,
        String ethnicGroup,
        SendStatus send,
        CareExperience care,
        int sessionsOffered,
        int sessionsAttended) {

    static EnrolmentRow of(EnrolParticipant said, int sessionsOffered, int sessionsAttended) {
        return new EnrolmentRow(
                said.reference(),
                said.group(),
                said.site(),
                said.startedOn(),
                said.endedOn(),
                said.completed(),
                said.age(),
                said.sex(),
                said.ethnicGroup(),
                said.send(),
                said.care(),
                sessionsOffered,
                sessionsAttended);
    }

    /** Where the enrolment stands, in words. */
    public String status() {
        if (group == StudyGroup.COMPARISON) {
            return "Comparison";
        }
        if (endedOn == null) {
            return "Taking part";
        }
        return Boolean.TRUE.equals(completed) ? "Completed" : "Left early";
    }
}
