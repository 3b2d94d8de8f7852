package throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose data each role gets from each address, on the real war: a missing scope shows here. */
@ExtendWith(ArquillianExtension.class)
class ScopeIT {
    private static final String PASSWORD = "administrator-of-tests";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static boolean loaded;
    private static String intervention;
    private static String finding;

    @ArquillianResource
    URI address;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/throughline.war"));
    }

    @BeforeEach
    void load() {
        if (loaded) {
            return;
        }
        Browser administrator = as("administrator");
        String vru = id(administrator.post("/api/vrus", "{\"name\":\"First VRU\",\"policeForceArea\":\"A\"}"));
        String otherVru = id(administrator.post("/api/vrus", "{\"name\":\"Second VRU\",\"policeForceArea\":\"B\"}"));
        String provider = id(administrator.post("/api/providers", "{\"name\":\"First provider\"}"));
        String otherProvider = id(administrator.post("/api/providers", "{\"name\":\"Second provider\"}"));
        open(administrator, "first.commissioner", "COMMISSIONER", vru, "null");
        open(administrator, "second.commissioner", "COMMISSIONER", otherVru, "null");
        open(administrator, "first.provider", "PROVIDER", "null", provider);
        open(administrator, "second.provider", "PROVIDER", "null", otherProvider);
        open(administrator, "the.funder", "FUNDER", "null", "null");
        Browser commissioner = as("first.commissioner");
        intervention = id(commissioner.post("/api/interventions", registration(provider)));
        String plan = id(commissioner.post(
                "/api/interventions/" + intervention + "/plans",
                "{\"question\":\"Does it help?\",\"primaryMeasure\":\"SDQ_SELF_TOTAL\",\"comparison\":\"OWN_COMPARISON\","
                        + "\"followUpWave\":\"END\",\"notCosted\":\"No agreed value of a point\"}"));
        finding = id(commissioner.post("/api/plans/" + plan + "/runs", "{}"));
        loaded = true;
    }

    @ParameterizedTest
    @CsvSource({
        "first.commissioner,200,200,200,200,200,404,403",
        "second.commissioner,404,404,404,404,404,404,403",
        "first.provider,200,200,200,404,404,404,403",
        "second.provider,404,404,404,404,404,404,403",
        "the.funder,403,403,403,404,404,404,200",
        "administrator,403,403,403,404,404,404,403"
    })
    void everybodyGetsWhatIsTheirsAndNoMore(
            String username,
            int itself,
            int participants,
            int workbook,
            int itsFinding,
            int itsFlag,
            int nothing,
            int portfolio) {
        Browser browser = as(username);
        String path = "/api/interventions/" + intervention;
        assertAnswer(itself, browser.get(path));
        assertAnswer(participants, browser.get(path + "/participants"));
        assertAnswer(workbook, browser.get(path + "/workbook"));
        assertAnswer(itsFinding, browser.get("/api/findings/" + finding));
        assertAnswer(itsFlag, browser.get("/api/findings/" + finding + "/flag"));
        assertAnswer(nothing, browser.get("/api/findings/999999"));
        assertAnswer(portfolio, browser.get("/api/portfolio"));
    }

    @ParameterizedTest
    @CsvSource({"second.commissioner", "second.provider", "the.funder", "administrator"})
    void nobodyElseWritesToAnIntervention(String username) {
        Browser browser = as(username);
        for (String path : new String[] {"participants", "attendance", "readings", "plans"}) {
            int status = browser.post("/api/interventions/" + intervention + "/" + path, "{}")
                    .statusCode();
            assertTrue(status == 403 || status == 404 || status == 422, username + " " + path + " " + status);
        }
        assertTrue(as("first.commissioner")
                .get("/api/interventions/" + intervention + "/participants")
                .body()
                .contains("\"total\":0"));
        int released =
                browser.post("/api/findings/" + finding + "/release", "{}").statusCode();
        assertTrue(released == 403 || released == 404, username + " " + released);
    }

    @Test
    void aListHoldsOnlyWhatIsOnesOwn() {
        assertTrue(as("first.commissioner").get("/api/interventions").body().contains("Mentoring of tests"));
        assertFalse(as("second.commissioner").get("/api/interventions").body().contains("Mentoring of tests"));
        assertFalse(as("second.provider").get("/api/interventions").body().contains("Mentoring of tests"));
    }

    @Test
    void badBodiesGetTheirMessageAtTheirField() {
        var rejected = as("first.commissioner")
                .post(
                        "/api/interventions",
                        "{\"title\":\"" + "x".repeat(300) + "\",\"startsOn\":\"31/2/2026\",\"plannedPlaces\":\"many\","
                                + "\"eligibility\":\"Write to child@example.org\"}");
        assertEquals(422, rejected.statusCode());
        for (String code : new String[] {
            "commissioning.title.too-long",
            "commissioning.startsOn.not-a-date",
            "commissioning.plannedPlaces.not-a-number",
            "commissioning.eligibility.identifying"
        }) {
            assertTrue(rejected.body().contains(code), code + " in " + rejected.body());
        }
        assertEquals(
                422, as("first.commissioner").post("/api/interventions", "[1").statusCode());
    }

    /** Whatever is sent to whatever address: an answer that says what to do, never a failure of ours. */
    @ParameterizedTest
    @CsvSource({
        "administrator,/api/vrus",
        "administrator,/api/providers",
        "administrator,/api/accounts",
        "first.commissioner,/api/interventions",
        "first.commissioner,/api/interventions/{i}/participants",
        "first.commissioner,/api/interventions/{i}/attendance",
        "first.commissioner,/api/interventions/{i}/readings",
        "first.commissioner,/api/interventions/{i}/plans",
        "first.commissioner,/api/findings/{f}/recommendation",
        "the.funder,/api/findings/{f}/decisions"
    })
    void everyEndpointTellsWhatIsWrongWithABadBody(String username, String pattern) {
        Browser browser = as(username);
        String path = pattern.replace("{i}", intervention).replace("{f}", finding);
        for (String body : List.of(
                "",
                "{",
                "null",
                "[1]",
                "{\"title\":{\"deep\":[]}}",
                "{\"reference\":\"=cmd|' /C calc'!A0\",\"name\":\"" + "x".repeat(300) + "\"}",
                "{}")) {
            HttpResponse<String> answer = browser.post(path, body);
            // a funder does not learn that there is a finding which was not released
            boolean hidden = username.equals("the.funder") && answer.statusCode() == 404;
            assertTrue(answer.statusCode() == 422 || hidden, path + " " + body + " " + answer);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""),
                    path + " " + body);
            assertTrue(hidden || answer.body().contains("\"code\":\""), path + " " + body + " " + answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "administrator,/accounts/new",
        "first.commissioner,/interventions/{i}/plan",
        "first.commissioner,{d}/about",
        "first.commissioner,{d}/who",
        "first.commissioner,{d}/where",
        "first.commissioner,{d}/planned",
        "first.commissioner,{d}/measures",
        "first.commissioner,/findings/{f}/recommendation"
    })
    void everyFormTellsWhatIsWrongAtItsField(String username, String pattern) {
        Browser browser = Browser.at(address);
        browser.fillIn("/sign-in", Map.of("username", username, "password", PASSWORD));
        String path = pattern.replace("{i}", intervention).replace("{f}", finding);
        if (path.startsWith("{d}")) {
            HttpResponse<String> begun = browser.fillIn("/interventions/new", Map.of());
            path = path.replace(
                    "{d}",
                    URI.create(begun.headers().firstValue("Location").orElseThrow())
                            .getPath());
        }
        HttpResponse<String> answer = browser.fillIn(
                path,
                Map.of(
                        "startsOn-day", "31",
                        "startsOn-month", "2",
                        "startsOn-year", "2026",
                        "title", "x".repeat(300),
                        "reasons", "x".repeat(3000),
                        "eligibility", "ring 07700 900123",
                        "plannedPlaces", "=1+1"));
        assertEquals(422, answer.statusCode(), path);
        assertTrue(answer.body().contains("There is a problem"), path);
        assertTrue(answer.body().contains("govuk-error-message"), path + " has no message at a field");
    }

    @Test
    void theDescriptionOfTheApiHasEveryPathAndNoPage() {
        String description = Browser.at(address).get("/openapi").body();
        for (String path : new String[] {
            "/api/interventions", "/api/portfolio", "/api/incidents/series", "/api/imports/{id}", "/api/findings"
        }) {
            assertTrue(description.contains("\n  " + path), path);
        }
        assertFalse(description.contains("\n  /sign-in"));
    }

    private static void assertAnswer(int expected, HttpResponse<String> response) {
        assertEquals(expected, response.statusCode(), response.uri() + " " + response.body());
    }

    private Browser as(String username) {
        return Browser.api(address, username, PASSWORD);
    }

    private static void open(Browser administrator, String username, String role, String vru, String provider) {
        id(administrator.post(
                "/api/accounts",
                "{\"username\":\"" + username + "\",\"displayName\":\"Tester\",\"password\":\"" + PASSWORD
                        + "\",\"role\":\"" + role + "\",\"vru\":" + vru + ",\"provider\":" + provider + "}"));
    }

    private static String registration(String provider) {
        return "{\"title\":\"Mentoring of tests\",\"provider\":" + provider + ",\"approach\":\"MENTORING\","
                + "\"tier\":\"SECONDARY\",\"lifeStage\":\"EARLY_ADOLESCENCE\",\"setting\":\"COMMUNITY\","
                + "\"areas\":[\"E09000022\"],\"ageFrom\":11,\"ageTo\":17,\"eligibility\":\"Referred by a school\","
                + "\"plannedPlaces\":40,\"plannedSessions\":10,\"startsOn\":\"2025-01-06\",\"endsOn\":\"2026-01-05\","
                + "\"budget\":50000,\"measures\":[\"SDQ_SELF_TOTAL\"]}";
    }

    private static String id(HttpResponse<String> response) {
        assertEquals(201, response.statusCode(), response.body());
        Matcher id = ID.matcher(response.body());
        return id.find() ? id.group(1) : "";
    }
}
