package throughline.participants;

import java.time.LocalDate;

/**
 * Enrols one child, or changes what was said at enrolment.
 *
 * @param reference the provider's own pseudonymous reference, up to 40 letters, digits, hyphens
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
        CareExperience care) {}
