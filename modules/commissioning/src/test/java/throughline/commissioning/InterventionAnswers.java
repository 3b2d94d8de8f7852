package throughline.commissioning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.Answers;

/** Answers that make a command, for tests to spoil one at a time. */
public final class InterventionAnswers {
    private InterventionAnswers() {}

    public static Answers complete() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("title", List.of("Riverside mentoring"));
        values.put("provider", List.of("1"));
        values.put("approach", List.of("MENTORING"));
        values.put("tier", List.of("SECONDARY"));
        values.put("lifeStage", List.of("EARLY_ADOLESCENCE"));
        values.put("ageFrom", List.of("11"));
        values.put("ageTo", List.of("14"));
        values.put("eligibility", List.of("Referred by school after a suspension"));
        values.put("setting", List.of("COMMUNITY"));
        values.put("areas", List.of("E09000022", "E09000028"));
        values.put("plannedPlaces", List.of("120"));
        values.put("plannedSessions", List.of("24"));
        values.put("startsOn", List.of("2026-04-01"));
        values.put("endsOn", List.of("2027-03-31"));
        values.put("budget", List.of("120000"));
        values.put("measures", List.of("SDQ_TOTAL", "SWEMWBS"));
        return new Answers(values);
    }

    /** Complete but for one field. */
    public static Answers with(String field, String... texts) {
        return complete().with(new Answers(Map.of(field, List.of(texts))));
    }
}
