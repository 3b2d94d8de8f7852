package throughline.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.funding.policy.Outcome;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

class CommandsTest {
    private static final Map<String, String> GOOD = Map.of(
            "choice", "extend",
            "reasons", "Promising, but small",
            "dissent", "Two of the panel would have stopped it");

    @Test
    void readsARecommendationAndADecision() {
        assertEquals(
                FundingChoice.EXTEND,
                RecordRecommendation.from(Answers.of(GOOD)).choice());
        RecordDecision decision =
                RecordDecision.from(with(Map.of("choice", "RETURN", "conditions", "A comparison group")));
        assertEquals(FundingChoice.RETURN, decision.choice());
        assertEquals("A comparison group", decision.conditions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            choice     | ''               | funding.choice.blank
            choice     | fund it          | funding.choice.not-a-choice
            reasons    | ''               | funding.reasons.blank
            reasons    | 19 characters here. | funding.reasons.too-short
            reasons    | ring me on 07700900123 today | funding.reasons.identifying
            conditions | mail a@b.org     | funding.conditions.identifying
            dissent    | mail a@b.org     | funding.dissent.identifying
            """)
    void refusesADecisionWithTheCodeOfTheField(String field, String answer, String code) {
        assertCode(field, code, assertThrows(Rejected.class, () -> RecordDecision.from(with(Map.of(field, answer)))));
    }

    @Test
    void takesReasonsOfTwentyCharacters() {
        assertEquals(
                20,
                RecordDecision.from(with(Map.of("reasons", "x".repeat(20))))
                        .reasons()
                        .length());
    }

    @Test
    void refusesTextsThatAreTooLong() {
        for (String field : new String[] {"reasons", "conditions", "dissent"}) {
            Answers tooLong = with(Map.of(field, "x".repeat(2001)));
            assertCode(
                    field,
                    "funding." + field + ".too-long",
                    assertThrows(Rejected.class, () -> RecordDecision.from(tooLong)));
        }
    }

    @Test
    void leavesReturningToTheFunder() {
        assertCode(
                "choice",
                "funding.choice.not-yours",
                assertThrows(Rejected.class, () -> RecordRecommendation.from(with(Map.of("choice", "RETURN")))));
        assertCode(
                "reasons",
                "funding.reasons.blank",
                assertThrows(Rejected.class, () -> RecordRecommendation.from(with(Map.of("reasons", "")))));
        assertCode(
                "choice",
                "funding.choice.blank",
                assertThrows(Rejected.class, () -> RecordRecommendation.from(with(Map.of("choice", "")))));
    }

    @Test
    void narrowsAPortfolioByKnownChoicesOnly() {
        PortfolioFilter filter = PortfolioFilter.from(Answers.of(Map.of("vru", "3", "flag", "harm", "approach", "")));
        assertEquals(new PortfolioFilter(3L, null, Outcome.HARM, 1), filter);
        assertEquals(1, PortfolioFilter.from(Answers.of(Map.of("page", "-3"))).page());
        assertCode(
                "page",
                "funding.page.not-a-number",
                assertThrows(Rejected.class, () -> PortfolioFilter.from(Answers.of(Map.of("page", "last")))));
        assertCode(
                "flag",
                "funding.flag.not-a-choice",
                assertThrows(Rejected.class, () -> PortfolioFilter.from(Answers.of(Map.of("flag", "great")))));
        assertCode(
                "vru",
                "funding.vru.not-a-number",
                assertThrows(Rejected.class, () -> PortfolioFilter.from(Answers.of(Map.of("vru", "north")))));
    }

    private static Answers with(Map<String, String> changes) {
        Map<String, String> answers = new HashMap<>(GOOD);
        answers.putAll(changes);
        return Answers.of(answers);
    }

    private static void assertCode(String field, String code, Rejected rejected) {
        Fault fault = rejected.faults().of(field).orElseThrow();
        assertEquals(code, fault.code());
        assertTrue(fault.sentence().length() > 10);
    }
}
