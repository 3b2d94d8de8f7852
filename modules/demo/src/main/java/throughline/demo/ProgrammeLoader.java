package throughline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.workbooks.WorkbookFiller;

/** Takes one programme through its life: registered, returned, planned, returned again, evaluated, released. */
final class ProgrammeLoader {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ApiClient commissioner;
    private final Programme programme;

    ProgrammeLoader(ApiClient commissioner, Programme programme) {
        this.commissioner = commissioner;
        this.programme = programme;
    }

    void load(long provider) {
        List<MadeChild> children = new CohortGenerator(programme).children();
        long intervention = commissioner
                .post("/api/interventions", registration(provider))
                .get("id")
                .asLong();
        sendReturn(intervention, "start", ReturnRows.atStart(children));
        if (programme.planComesLate()) {
            sendReturn(intervention, "end", ReturnRows.atEnd(children));
        }
        long plan = commissioner
                .post("/api/interventions/" + intervention + "/plans", plan())
                .get("id")
                .asLong();
        if (!programme.planComesLate()) {
            sendReturn(intervention, "end", ReturnRows.atEnd(children));
        }
        long finding = commissioner
                .post("/api/plans/" + plan + "/runs", Map.of())
                .get("id")
                .asLong();
        commissioner.post("/api/findings/" + finding + "/release", Map.of());
    }

    /** What the platform says of a programme, from the commissioner's list of findings. */
    static Result result(ApiClient commissioner, Programme programme, JsonNode findings) {
        for (JsonNode row : findings) {
            if (row.get("title").asText().equals(programme.title())) {
                long id = row.get("id").asLong();
                JsonNode headline =
                        commissioner.get("/api/findings/" + id).get("result").get("headline");
                JsonNode flag = commissioner.get("/api/findings/" + id + "/flag");
                return new Result(
                        programme.title(),
                        programme.truth(),
                        flag.get("outcome").asText(),
                        flag.get("label").asText(),
                        flag.get("reason").asText(),
                        number(headline, "estimate"),
                        number(headline, "low"),
                        number(headline, "high"),
                        notMet(flag.get("criteria")));
            }
        }
        throw new DemonstrationFailure("There is no finding about " + programme.title()
                + ". Delete the data folder to load the demonstration again.");
    }

    private static Double number(JsonNode of, String field) {
        return of == null || of.path(field).isMissingNode() || of.get(field).isNull()
                ? null
                : of.get(field).asDouble();
    }

    private static List<String> notMet(JsonNode criteria) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode criterion : criteria) {
            if (criterion.get("standing").asText().equals("NOT_PASSED")) {
                reasons.add(criterion.get("name").asText() + ": "
                        + criterion.get("why").asText());
            }
        }
        return reasons;
    }

    private void sendReturn(long intervention, String when, Map<String, List<Map<String, Object>>> rows) {
        byte[] template = commissioner.download("/api/interventions/" + intervention + "/workbook");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try {
            WorkbookFiller.fill(new ByteArrayInputStream(template), rows, filled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JsonNode checked = commissioner.upload(
                "/api/interventions/" + intervention + "/imports?file=" + programme.key() + "-" + when + ".xlsx",
                XLSX,
                filled.toByteArray());
        if (!checked.get("state").asText().equals("READY")) {
            throw new DemonstrationFailure("The made workbook of " + programme.title() + " has faults: "
                    + checked.get("faults").toString());
        }
        commissioner.post("/api/imports/" + checked.get("id").asLong() + "/submit", Map.of());
    }

    private Map<String, Object> registration(long provider) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", programme.title());
        body.put("provider", provider);
        body.put("approach", programme.approach());
        body.put("tier", programme.tier());
        body.put("lifeStage", "EARLY_ADOLESCENCE");
        body.put("setting", programme.setting());
        body.put("areas", programme.areas());
        body.put("ageFrom", 11);
        body.put("ageTo", 17);
        body.put("eligibility", programme.eligibility());
        body.put("plannedPlaces", programme.perGroup());
        body.put("plannedSessions", programme.sessions());
        body.put("startsOn", "2024-04-01");
        body.put("endsOn", "2025-06-30");
        body.put("budget", programme.budget());
        body.put("measures", List.of(programme.measure(), "FEELS_SAFE"));
        return body;
    }

    private Map<String, Object> plan() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("question", "Does " + programme.title() + " help the children who take part?");
        body.put("primaryMeasure", programme.measure());
        body.put("comparison", programme.hasComparison() ? "OWN_COMPARISON" : "NONE");
        body.put("followUpWave", "END");
        body.put("minimumWorthwhileEffect", programme.minimumWorthwhileEffect());
        body.put("notCosted", "No agreed value in pounds of a point on this measure");
        return body;
    }
}
