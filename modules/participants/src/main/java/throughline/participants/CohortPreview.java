package throughline.participants;

import java.util.List;
import throughline.kernel.Fault;

/**
 * What a change would do.
 *
 * @param enrolments counts of enrolment lines
 * @param attendance counts of attendance lines
 * @param readings counts of reading lines
 * @param faults what stands in its way, by line
 */
public record CohortPreview(Counts enrolments, Counts attendance, Counts readings, List<LineFault> faults) {

    /**
     * @param added not stored yet
     * @param changed stored with other content
     * @param unchanged stored as they are
     * @param missing stored, but not in the return; they stay
     */
    public record Counts(int added, int changed, int unchanged, int missing) {}

    /** Which list of the change a line is in. */
    public enum Part {
        ENROLMENTS,
        ATTENDANCE,
        READINGS
    }

    /**
     * @param part the list
     * @param line position in it, from 0
     * @param fault with the field as the line's command calls it
     */
    public record LineFault(Part part, int line, Fault fault) {}
}
