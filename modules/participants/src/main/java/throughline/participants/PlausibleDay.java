package throughline.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import throughline.kernel.Fault;

/** Which days a record about a child may name: from the year 2000 to today. */
final class PlausibleDay {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlausibleDay() {}

    /** What is wrong with a day; nothing is wrong with none. */
    static Optional<Fault> fault(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isBefore(FIRST)) {
            return Optional.of(Fault.of(field, "participants." + field + ".too-early"));
        }
        return day.isAfter(today)
                ? Optional.of(Fault.of(field, "participants." + field + ".future"))
                : Optional.empty();
    }

    /** As a sentence may quote it, for example "1 April 2026". */
    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
