package throughline.evaluation.analysis;

import java.util.List;
import throughline.participants.PairedScores.Row;

/**
 * What was delivered.
 *
 * @param plannedPlaces children to be reached
 * @param enrolled children reached
 * @param plannedSessions sessions that each was to be offered
 * @param recordedShare share of participants with any session recorded
 * @param offered mean number of sessions offered to these; null where nobody has a record, as are the following
 * @param attended mean number attended
 * @param attendance sessions attended over sessions offered
 */
public record Delivery(
        int plannedPlaces,
        int enrolled,
        int plannedSessions,
        double recordedShare,
        Double offered,
        Double attended,
        Double attendance) {

    static Delivery of(Programme programme, List<Row> participants) {
        List<Row> recorded =
                participants.stream().filter(r -> r.sessionsOffered() > 0).toList();
        double offered = recorded.stream().mapToInt(Row::sessionsOffered).sum();
        double attended = recorded.stream().mapToInt(Row::sessionsAttended).sum();
        boolean none = recorded.isEmpty();
        return new Delivery(
                programme.plannedPlaces(),
                participants.size(),
                programme.plannedSessions(),
                participants.isEmpty() ? 0 : (double) recorded.size() / participants.size(),
                none ? null : offered / recorded.size(),
                none ? null : attended / recorded.size(),
                none ? null : attended / offered);
    }
}
