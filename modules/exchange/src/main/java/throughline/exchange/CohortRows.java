package throughline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.participants.CohortChange;
import throughline.participants.EnrolParticipant;
import throughline.participants.RecordAttendance;
import throughline.participants.RecordReading;

/** A stored cohort as rows of the workbook, by field. */
final class CohortRows {
    private CohortRows() {}

    static List<Map<String, Object>> participants(CohortChange cohort) {
        return cohort.enrolments().stream().map(CohortRows::row).toList();
    }

    static List<Map<String, Object>> sessions(CohortChange cohort) {
        return cohort.attendance().stream().map(CohortRows::row).toList();
    }

    /** One row for each child who is enrolled, with the scores there are. */
    static List<Map<String, Object>> outcomes(CohortChange cohort, List<ScoreColumns> scores) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (EnrolParticipant child : cohort.enrolments()) {
            rows.put(child.reference(), row(child.reference()));
        }
        for (RecordReading reading : cohort.readings()) {
            scores.stream().filter(s -> s.isOf(reading)).forEach(s -> rows.computeIfAbsent(
                            reading.reference(), CohortRows::row)
                    .putAll(s.cells(reading)));
        }
        return new ArrayList<>(rows.values());
    }

    private static Map<String, Object> row(EnrolParticipant child) {
        Map<String, Object> row = row(child.reference());
        put(row, "group", child.group());
        put(row, "site", child.site());
        put(row, "startedOn", child.startedOn());
        put(row, "endedOn", child.endedOn());
        put(row, "completed", child.completed());
        put(row, "age", child.age());
        put(row, "sex", child.sex());
        put(row, "ethnicGroup", child.ethnicGroup());
        put(row, "send", child.send());
        put(row, "care", child.care());
        return row;
    }

    private static Map<String, Object> row(RecordAttendance attendance) {
        Map<String, Object> row = row(attendance.reference());
        put(row, "sessionOn", attendance.sessionOn());
        put(row, "attended", attendance.attended());
        return row;
    }

    private static Map<String, Object> row(String reference) {
        Map<String, Object> row = new HashMap<>();
        row.put(CohortTemplate.REFERENCE, reference);
        return row;
    }

    private static void put(Map<String, Object> row, String field, Object value) {
        if (value != null) {
            row.put(field, value instanceof Enum<?> choice ? choice.name() : value);
        }
    }
}
