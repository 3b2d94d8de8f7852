package throughline.participants;

import java.time.LocalDate;

/**
 * Records whether one child came to one session.
 *
 * @param reference of an enrolled participant
 * @param sessionOn day of the session
 * @param attended whether they came
 */
public record RecordAttendance(String reference, LocalDate sessionOn, Boolean attended) {}
