package throughline.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;

class RegisterInterventionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "title|''|blank",
                "title|'   '|blank",
                "title|Ask child@example.org|identifying",
                "title|Call 07700 900123|identifying",
                "provider|''|blank",
                "provider|Harbour|not-a-number",
                "provider|1.5|not-a-number",
                "provider|99999999999|not-a-number",
                "approach|''|blank",
                "tier|''|blank",
                "tier|QUATERNARY|not-a-choice",
                "lifeStage|''|blank",
                "lifeStage|OLD|not-a-choice",
                "setting|''|blank",
                "setting|MOON|not-a-choice",
                "areas|''|blank",
                "ageFrom|''|blank",
                "ageFrom|ten|not-a-number",
                "ageFrom|-1|out-of-range",
                "ageFrom|26|out-of-range",
                "ageTo|''|blank",
                "ageTo|26|out-of-range",
                "ageTo|10|before-youngest",
                "eligibility|''|blank",
                "eligibility|Born 1/2/2011|identifying",
                "eligibility|Lives at SW9 8JX|identifying",
                "plannedPlaces|''|blank",
                "plannedPlaces|0|out-of-range",
                "plannedPlaces|100001|out-of-range",
                "plannedPlaces|12 children|not-a-number",
                "plannedPlaces|1e9|not-a-number",
                "plannedSessions|''|blank",
                "plannedSessions|0|out-of-range",
                "plannedSessions|1001|out-of-range",
                "startsOn|''|blank",
                "startsOn|31/2/2026|not-a-date",
                "startsOn|soon|not-a-date",
                "startsOn|0026-04-01|not-a-date",
                "startsOn|9999-12-31|not-a-date",
                "startsOn|1926-04-01|implausible",
                "startsOn|2051-01-01|implausible",
                "endsOn|''|blank",
                "endsOn|30/2/2027|not-a-date",
                "endsOn|2026-03-31|before-start",
                "endsOn|2036-04-01|too-late",
                "budget|''|blank",
                "budget|lots|not-a-number",
                "budget|-1|out-of-range",
                "budget|100000000.01|out-of-range",
                "budget|10.001|too-fine",
                "measures|''|blank",
            })
    void rejects(String field, String answer, String problem) {
        assertEquals(
                List.of("commissioning." + field + "." + problem),
                codes(RegisterIntervention.check(InterventionAnswers.with(field, answer))));
    }

    @ParameterizedTest
    @CsvSource({
        "title, too-long",
        "provider, not-a-number",
        "tier, not-a-choice",
        "lifeStage, not-a-choice",
        "setting, not-a-choice",
        "ageFrom, not-a-number",
        "ageTo, not-a-number",
        "plannedPlaces, not-a-number",
        "plannedSessions, not-a-number",
        "startsOn, not-a-date",
        "endsOn, not-a-date",
        "budget, not-a-number"
    })
    void rejectsThreeHundredLetters(String field, String problem) {
        assertEquals(
                List.of("commissioning." + field + "." + problem),
                codes(RegisterIntervention.check(InterventionAnswers.with(field, "x".repeat(300)))));
    }

    @Test
    void rejectsAnEligibilityOfMoreThanFiveHundredCharacters() {
        assertEquals(
                List.of(), codes(RegisterIntervention.check(InterventionAnswers.with("eligibility", "x".repeat(500)))));
        assertEquals(
                List.of("commissioning.eligibility.too-long"),
                codes(RegisterIntervention.check(InterventionAnswers.with("eligibility", "x".repeat(501)))));
    }

    @Test
    void rejectsMoreAreasAndMeasuresThanAnInterventionHas() {
        String[] many =
                IntStream.range(0, 51).mapToObj(i -> "E0900" + (1000 + i)).toArray(String[]::new);
        assertEquals(
                List.of("commissioning.areas.too-many"),
                codes(RegisterIntervention.check(InterventionAnswers.with("areas", many))));
        assertEquals(
                List.of("commissioning.measures.too-many"),
                codes(RegisterIntervention.check(InterventionAnswers.with("measures", many))));
    }

    @Test
    void namesEveryMissingFieldOnce() {
        Faults faults = RegisterIntervention.check(Answers.none());
        assertEquals(16, faults.size());
        assertTrue(faults.stream().allMatch(f -> f.code().endsWith(".blank")));
        assertThrows(Rejected.class, () -> RegisterIntervention.from(Answers.none()));
    }

    @ParameterizedTest
    @CsvSource({
        "ageTo, 11",
        "ageFrom, 0",
        "ageTo, 25",
        "endsOn, 2026-04-01",
        "endsOn, 2036-03-31",
        "budget, 0",
        "budget, 100000000",
        "budget, 10.500",
        "plannedPlaces, 100000",
        "plannedSessions, 1"
    })
    void acceptsTheEdges(String field, String answer) {
        assertEquals(List.of(), codes(RegisterIntervention.check(InterventionAnswers.with(field, answer))));
    }

    @Test
    void takesTheMainMeasureAsTheFirst() {
        Answers answers = InterventionAnswers.with("mainMeasure", "SWEMWBS");
        assertEquals(
                List.of("SWEMWBS", "SDQ_TOTAL"),
                RegisterIntervention.from(answers).measures());
    }

    @Test
    void needsNoOtherMeasureBesideTheMainOne() {
        Answers answers =
                InterventionAnswers.with("mainMeasure", "SWEMWBS").with(new Answers(Map.of("measures", List.of())));
        assertEquals(List.of("SWEMWBS"), RegisterIntervention.from(answers).measures());
    }

    @Test
    void asksForTheMainMeasureWhereItWasAskedInVain() {
        assertEquals(
                List.of("commissioning.mainMeasure.blank"),
                codes(RegisterIntervention.check(InterventionAnswers.with("mainMeasure"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007 \u0000", "\n\t"})
    void takesControlCharactersForNothing(String text) {
        assertEquals(
                List.of("commissioning.title.blank"),
                codes(RegisterIntervention.check(InterventionAnswers.with("title", text))));
    }

    @Test
    void keepsTheTitleOnOneLineAndTheLinesOfTheEligibility() {
        RegisterIntervention command =
                RegisterIntervention.from(InterventionAnswers.with("title", "Two\r\nlines\u0000!")
                        .with(new Answers(Map.of("eligibility", List.of("One\r\ntwo")))));
        assertEquals("Two lines !", command.title());
        assertEquals("One\ntwo", command.eligibility());
    }

    private static List<String> codes(Faults faults) {
        return faults.stream().map(Fault::code).toList();
    }
}
