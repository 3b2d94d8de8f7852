package throughline.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.workbooks.WorkbookFiller;

/** The main job through the browser: the commissioner, the provider and the funder each do their part. */
@Journey
class MainJobIT {

    @Test
    void flagsEveryProgrammeAsItsKnownTruthAllows() throws IOException {
        Path results = Path.of(System.getProperty("journeys.target"), "journeys-results.json");
        JsonNode all = new ObjectMapper().readTree(Files.readString(results));
        assertEquals(12, all.size());
        for (JsonNode result : all) {
            assertTrue(result.get("agrees").asBoolean(), result.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/participants", "/outcomes", "/returns", "/evaluation"})
    void showsTheCommissionerEveryTabOfAnIntervention(String tab, Visitor visitor) {
        visitor.signIn("commissioner");
        visitor.follow("One-to-one mentoring");
        visitor.opens(URI.create(visitor.page().url()).getPath() + tab);
        assertEquals("One-to-one mentoring", visitor.heading());
        visitor.look("intervention" + tab.replace('/', '-'));
    }

    @Test
    void showsTheCommissionerAReportTopDown(Visitor visitor) {
        visitor.signIn("commissioner");
        visitor.opens("/findings");
        visitor.follow("One-to-one mentoring");
        assertEquals(
                "Recommend long-term funding",
                visitor.page().locator(".tl-verdict h2").innerText().strip());
        visitor.look("report");
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(new Clip(0, 0, 1280, 1150))
                        .setPath(Path.of(System.getProperty("journeys.target"), "screenshots", "readme.png")));
    }

    @Test
    void leadsTheCommissionerThroughTheTaskList(Visitor visitor) {
        visitor.signIn("commissioner");
        visitor.press("Register an intervention");
        visitor.look("draft-start");
        visitor.page().locator("main form button").first().click();
        visitor.look("draft-tasks");
        visitor.page()
                .locator("main .govuk-task-list__link, main .govuk-task-list a")
                .first()
                .click();
        visitor.look("draft-section");
        visitor.press("Save and continue");
        assertTrue(visitor.page().locator(".govuk-error-summary").isVisible());
        visitor.look("draft-section-errors");
    }

    @Test
    void showsRecordedViolenceOfABorough(Visitor visitor) {
        visitor.signIn("commissioner");
        visitor.opens("/incidents?area=E09000022");
        assertTrue(visitor.page().locator("svg polyline").count() > 0);
        visitor.look("incidents-lambeth");
    }

    @Test
    void takesAProvidersReturnFromFaultToReceipt(Visitor visitor) throws IOException {
        visitor.signIn("provider");
        visitor.follow("Restorative conversations");
        String intervention = URI.create(visitor.page().url()).getPath();
        visitor.opens(intervention + "/returns/new");
        visitor.look("return-upload");
        visitor.press("Upload and check");
        assertTrue(visitor.page().locator(".govuk-error-summary").isVisible());
        visitor.look("return-upload-nothing");

        upload(visitor, workbook(visitor, intervention, 99));
        assertEquals("There are errors in your return", visitor.heading());
        assertTrue(visitor.page().locator("main").innerText().contains("99"));
        visitor.look("return-faults");

        visitor.opens(intervention + "/returns/new");
        upload(visitor, workbook(visitor, intervention, 14));
        assertEquals("Check your return before you submit it", visitor.heading());
        visitor.look("return-preview");
        visitor.press("Submit this return");
        assertEquals("Return submitted", visitor.heading());
        visitor.look("return-receipt");
    }

    @Test
    void letsTheFunderDecideWithReasonsOnly(Visitor visitor) {
        visitor.signIn("funder");
        visitor.look("portfolio");
        visitor.follow("Prison visits");
        visitor.look("report-harm");
        visitor.press("Record the decision");
        assertTrue(visitor.page().locator(".govuk-error-summary").isVisible());
        visitor.look("decision-errors");
        visitor.page()
                .getByLabel("Stop", new Page.GetByLabelOptions().setExact(true))
                .check();
        visitor.page()
                .getByLabel("Your reasons")
                .fill("The comparison shows harm, and nobody could say what would prevent it.");
        visitor.press("Record the decision");
        visitor.look("decision-recorded");
        assertTrue(visitor.page().locator("main").innerText().contains("nobody could say what would prevent it"));
    }

    @Test
    void keepsRecordsFromTheFunder(Visitor visitor) {
        visitor.signIn("funder");
        assertEquals(403, visitor.open("/interventions"));
        assertEquals(403, visitor.open("/interventions/1/participants"));
        visitor.look("forbidden-records");
    }

    @Test
    void worksWithoutScript(Visitor visitor) {
        Visitor plain = visitor.withoutScript();
        plain.signIn("funder");
        plain.follow("One-to-one mentoring");
        assertEquals("One-to-one mentoring", plain.heading());
        plain.signOut();
        assertEquals("Sign in", plain.heading());
        plain.close();
    }

    private static void upload(Visitor visitor, Path workbook) {
        visitor.page().locator("input[type=file]").setInputFiles(workbook);
        visitor.press("Upload and check");
    }

    /** The intervention's own workbook with one more child in it. */
    private static Path workbook(Visitor visitor, String intervention, int age) throws IOException {
        URI here = URI.create(visitor.page().url());
        ApiClient provider = SignIns.client(here.getScheme() + "://" + here.getAuthority(), "provider");
        byte[] template = provider.download("/api" + intervention + "/workbook");
        Map<String, Object> child = Map.ofEntries(
                Map.entry("reference", "NEW-0001"),
                Map.entry("group", "Participant"),
                Map.entry("site", "Site A"),
                Map.entry("startedOn", LocalDate.of(2024, 5, 7)),
                Map.entry("age", age),
                Map.entry("sex", "FEMALE"),
                Map.entry("ethnicGroup", "W1"),
                Map.entry("send", "NONE"),
                Map.entry("care", "NEVER"));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        WorkbookFiller.fill(new ByteArrayInputStream(template), Map.of("participants", List.of(child)), filled);
        return Files.write(
                Path.of(System.getProperty("journeys.target"), "return-" + age + ".xlsx"), filled.toByteArray());
    }
}
