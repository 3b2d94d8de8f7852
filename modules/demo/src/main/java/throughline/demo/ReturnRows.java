package throughline.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows that a provider writes into the workbook: first who starts and the first scores, later all the rest. */
final class ReturnRows {
    private static final Predicate<String> BASELINE = "BASELINE"::equals;

    private ReturnRows() {}

    /** By sheet, what is known when children start. */
    static Map<String, List<Map<String, Object>>> atStart(List<MadeChild> children) {
        Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "participants",
                children.stream().map(c -> participant(c, false)).toList());
        sheets.put("outcomes", children.stream().map(c -> outcomes(c, BASELINE)).toList());
        return sheets;
    }

    /** By sheet, what is known when all is over. */
    static Map<String, List<Map<String, Object>>> atEnd(List<MadeChild> children) {
        Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "participants", children.stream().map(c -> participant(c, true)).toList());
        sheets.put(
                "sessions", children.stream().flatMap(c -> sessions(c).stream()).toList());
        sheets.put(
                "outcomes",
                children.stream().map(c -> outcomes(c, wave -> true)).toList());
        return sheets;
    }

    private static Map<String, Object> participant(MadeChild child, boolean over) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", child.reference());
        row.put("group", child.participant() ? "Participant" : "Comparison");
        row.put("site", child.site());
        row.put("startedOn", child.started());
        if (over && child.ended() != null) {
            row.put("endedOn", child.ended());
            row.put("completed", child.completed());
        }
        row.put("age", child.age());
        row.put("sex", child.sex());
        row.put("ethnicGroup", child.ethnicGroup());
        row.put("send", child.send());
        row.put("care", child.care());
        return row;
    }

    private static List<Map<String, Object>> sessions(MadeChild child) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MadeChild.Session session : child.sessions()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("reference", child.reference());
            row.put("sessionOn", session.day());
            row.put("attended", session.attended());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> outcomes(MadeChild child, Predicate<String> waves) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reference", child.reference());
        child.scores().forEach((occasion, score) -> {
            if (waves.test(occasion.wave())) {
                String field = occasion.measure() + "." + occasion.wave();
                row.put(field + ".value", Integer.valueOf(score.value()));
                row.put(field + ".takenOn", score.day());
            }
        });
        return row;
    }
}
