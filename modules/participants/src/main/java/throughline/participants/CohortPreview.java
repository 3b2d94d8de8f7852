package throughline.participants;

import java.util.List;
import java.util.Locale;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * What a change would do.
 *
 * @param enrolments counts of enrolment lines
 * @param attendance counts of attendance lines
 * @param readings counts of reading lines
 * @param faults what stands in its way, by line
 */
public record CohortPreview(Counts enrolments, Counts attendance, Counts readings, List<LineFault> faults) {

    public CohortPreview {
        faults = List.copyOf(faults);
    }

    /** Every fault with its line in the field, for example {@code readings[0].value}. */
    Faults faultsByPath() {
        return Faults.of(faults.stream().map(LineFault::byPath).toList());
    }

    /** How much was written, for the audit trail. */
    String inWords() {
        return "enrolments " + enrolments.inWords() + "; attendance " + attendance.inWords() + "; readings "
                + readings.inWords();
    }

    /**
     * @param added not stored yet
     * @param changed stored with other content
     * @param unchanged stored as they are
     * @param missing stored, but not in the return; they stay
     */
    public record Counts(int added, int changed, int unchanged, int missing) {
        private String inWords() {
            return "+" + added + " ~" + changed;
        }
    }

    /** Which list of the change a line is in. */
    public enum Part {
        ENROLMENTS,
        ATTENDANCE,
        READINGS;

        private String path(int line) {
            return name().toLowerCase(Locale.UK) + "[" + line + "]";
        }
    }

    /**
     * @param part the list
     * @param line position in it, from 0
     * @param fault with the field as the line's command calls it; of a fault {@code duplicate} the first argument is the
     *     earlier line, counted from 1
     */
    public record LineFault(Part part, int line, Fault fault) {
        private Fault byPath() {
            return new Fault(part.path(line) + "." + fault.field(), fault.code(), fault.arguments());
        }
    }
}
