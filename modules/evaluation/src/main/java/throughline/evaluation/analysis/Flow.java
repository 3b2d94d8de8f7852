package throughline.evaluation.analysis;

import java.util.List;
import throughline.participants.PairedScores.Row;

/**
 * How many of one group reached each stage.
 *
 * @param enrolled in the group
 * @param started of these, came to at least one session; null for a comparison group or where no session was recorded
 * @param withBaseline have a score at the start
 * @param withFollowUp have a score at follow-up
 * @param analysed have both
 * @param completed ended as planned; null for a comparison group
 */
public record Flow(int enrolled, Integer started, int withBaseline, int withFollowUp, int analysed, Integer completed) {

    static Flow ofParticipants(List<Row> rows) {
        boolean recorded = rows.stream().anyMatch(r -> r.sessionsOffered() > 0);
        Integer started = recorded ? count(rows, r -> r.sessionsAttended() > 0) : null;
        return of(rows, started, count(rows, Row::completed));
    }

    static Flow ofComparison(List<Row> rows) {
        return of(rows, null, null);
    }

    private static Flow of(List<Row> rows, Integer started, Integer completed) {
        return new Flow(
                rows.size(),
                started,
                count(rows, r -> r.before() != null),
                count(rows, r -> r.after() != null),
                count(rows, Cohort::isComplete),
                completed);
    }

    private static int count(List<Row> rows, java.util.function.Predicate<Row> condition) {
        return (int) rows.stream().filter(condition).count();
    }
}
