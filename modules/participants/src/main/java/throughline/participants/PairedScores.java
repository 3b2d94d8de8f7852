package throughline.participants;

import java.util.List;

/**
 * What evaluation sees of a cohort: one row for each enrolment, scores of one measure at two waves, no reference.
 * The order of rows is that of enrolment and does not change between readings.
 *
 * @param measure code of the outcome measure
 * @param from first wave
 * @param to second wave
 * @param rows one for each enrolment, with or without scores
 */
public record PairedScores(String measure, Wave from, Wave to, List<Row> rows) {

    public PairedScores {
        rows = List.copyOf(rows);
    }

    /**
     * One enrolment.
     *
     * @param group participant or comparison
     * @param site where it was delivered; the cluster
     * @param age at start in whole years
     * @param ethnicGroup one of the five harmonised groups or "Not stated"
     * @param sessionsOffered recorded sessions
     * @param sessionsAttended of those
     * @param completed whether the enrolment ended as planned
     * @param before score at the first wave, or null
     * @param after score at the second wave, or null
     */
    public record Row(
            StudyGroup group,
            String site,
            int age,
            Sex sex,
            String ethnicGroup,
            SendStatus send,
            CareExperience care,
            int sessionsOffered,
            int sessionsAttended,
            boolean completed,
            Double before,
            Double after) {}
}
