package throughline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Whether a finding about it has been released, which is the last that is done. Whatever people plan and run after
     * that is theirs.
     *
     * @param findings that the commissioner has, the latest first
     */
    boolean isLoaded(JsonNode findings) {
        return titled(findings).stream()
                .anyMatch(row -> row.get("state").asText().equals("RELEASED"));
    }

    /** Does what has not been done yet. */
    void load(JsonNode findings, long provider) {
        List<MadeChild> children = new CohortGenerator(programme).children();
        long intervention =
                intervention().orElseGet(() -> id(commissioner.post("/api/interventions", registration(provider))));
        sendReturn(intervention, "start", ReturnRows.atStart(children));
        if (programme.planComesLate()) {
            sendReturn(intervention, "end", ReturnRows.atEnd(children));
        }
        String plans = "/api/interventions/" + intervention + "/plans";
        long plan = first(commissioner.get(plans)).orElseGet(() -> id(commissioner.post(plans, plan())));
        if (!programme.planComesLate()) {
            sendReturn(intervention, "end", ReturnRows.atEnd(children));
        }
        long finding = titled(findings).stream()
                .findFirst()
                .map(ProgrammeLoader::id)
                .orElseGet(() -> id(commissioner.post("/api/plans/" + plan + "/runs", Map.of())));
        commissioner.post("/api/findings/" + finding + "/release", Map.of());
    }

    private Optional<Long> intervention() {
        String search = "/api/interventions?q=" + URLEncoder.encode(programme.title(), StandardCharsets.UTF_8);
        return titled(commissioner.get(search).get("rows")).stream().findFirst().map(ProgrammeLoader::id);
    }

    private List<JsonNode> titled(JsonNode rows) {
        List<JsonNode> titled = new ArrayList<>();
        for (JsonNode row : rows) {
            if (row.get("title").asText().equals(programme.title())) {
                titled.add(row);
            }
        }
        return titled;
    }

    private static Optional<Long> first(JsonNode rows) {
        return Optional.ofNullable(rows.get(0)).map(ProgrammeLoader::id);
    }

    private static long id(JsonNode row) {
        return row.get("id").asLong();
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
        String file = programme.key() + "-" + when + ".xlsx";
        if (isSubmitted(intervention, file)) {
            return;
        }
        byte[] template = commissioner.download("/api/interventions/" + intervention + "/workbook");
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try {
            WorkbookFiller.fill(new ByteArrayInputStream(template), rows, filled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JsonNode checked = commissioner.upload(
                "/api/interventions/" + intervention + "/imports?file=" + file, XLSX, filled.toByteArray());
        if (!checked.get("state").asText().equals("READY")) {
            throw new DemonstrationFailure("The made workbook of " + programme.title() + " has faults: "
                    + checked.get("faults").toString());
        }
        commissioner.post("/api/imports/" + checked.get("id").asLong() + "/submit", Map.of());
    }

    private boolean isSubmitted(long intervention, String file) {
        for (JsonNode row : commissioner.get("/api/interventions/" + intervention + "/imports")) {
            if (row.get("fileName").asText().equals(file)
                    && row.get("state").asText().equals("SUBMITTED")) {
                return true;
            }
        }
        return false;
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
