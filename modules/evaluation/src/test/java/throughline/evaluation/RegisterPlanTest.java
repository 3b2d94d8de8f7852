package throughline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;
import throughline.participants.Wave;

class RegisterPlanTest {
    private static final Map<String, String> GOOD = Map.of(
            "question", "Does it work?",
            "primaryMeasure", "OFFENCE",
            "comparison", "own comparison",
            "followUpWave", "TWELVE_MONTHS",
            "minimumWorthwhileEffect", "5",
            "benefitPerUnit", "£1,200");

    @Test
    void readsAPlan() {
        RegisterPlan plan = RegisterPlan.from(Answers.of(GOOD));
        assertEquals(PlannedComparison.OWN_COMPARISON, plan.comparison());
        assertEquals(Wave.TWELVE_MONTHS, plan.followUpWave());
        assertEquals(new BigDecimal("1200"), plan.benefitPerUnit());
        assertNull(plan.notCosted());
    }

    @Test
    void storesPercentagePointsAsAShareAndTakesTheMeasuresDefault() {
        assertEquals(new BigDecimal("0.05"), RegisterPlan.from(Answers.of(GOOD)).storedEffect());
        assertEquals(
                new BigDecimal("1.5"),
                with(Map.of("primaryMeasure", "SDQ_SELF_TOTAL", "minimumWorthwhileEffect", ""))
                        .storedEffect());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            question                | ''                | evaluation.question.blank
            question                | call 07700 900123 | evaluation.question.identifying
            primaryMeasure          | ''                | evaluation.primaryMeasure.blank
            primaryMeasure          | IQ                | evaluation.primaryMeasure.unknown
            comparison              | ''                | evaluation.comparison.blank
            comparison              | twins             | evaluation.comparison.not-a-choice
            followUpWave            | ''                | evaluation.followUpWave.blank
            followUpWave            | BASELINE          | evaluation.followUpWave.not-a-choice
            followUpWave            | someday           | evaluation.followUpWave.not-a-choice
            minimumWorthwhileEffect | five              | evaluation.minimumWorthwhileEffect.not-a-number
            minimumWorthwhileEffect | 0                 | evaluation.minimumWorthwhileEffect.out-of-range
            minimumWorthwhileEffect | 101               | evaluation.minimumWorthwhileEffect.out-of-range
            benefitPerUnit          | ''                | evaluation.benefitPerUnit.blank
            benefitPerUnit          | much              | evaluation.benefitPerUnit.not-a-number
            benefitPerUnit          | -1                | evaluation.benefitPerUnit.out-of-range
            notCosted               | no value          | evaluation.notCosted.both
            amendmentReason         | a@b.org           | evaluation.amendmentReason.identifying
            """)
    void refusesWithTheCodeOfTheField(String field, String answer, String code) {
        Rejected rejected = assertThrows(Rejected.class, () -> with(Map.of(field, answer)));
        Fault fault = rejected.faults().of(field).orElseThrow();
        assertEquals(code, fault.code());
        assertTrue(fault.sentence().length() > 10);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        for (String field : new String[] {"question", "notCosted", "amendmentReason"}) {
            Map<String, String> answers = new HashMap<>(Map.of(field, "x".repeat(501)));
            if (field.equals("notCosted")) {
                answers.put("benefitPerUnit", "");
            }
            Rejected rejected = assertThrows(Rejected.class, () -> with(answers));
            assertEquals(
                    "evaluation." + field + ".too-long",
                    rejected.faults().of(field).orElseThrow().code());
        }
    }

    @Test
    void everyCodeInTheSourcesHasASentence() throws java.io.IOException {
        TreeSet<String> codes = new TreeSet<>();
        var pattern = java.util.regex.Pattern.compile("\"evaluation\\.(\\w+\\.[a-z-]+)\"");
        try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var found = pattern.matcher(java.nio.file.Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        assertTrue(codes.size() > 8, codes::toString);
        var sentences = java.util.ResourceBundle.getBundle("throughline.evaluation.faults");
        codes.forEach(code -> assertTrue(sentences.containsKey(code), code));
    }

    private static RegisterPlan with(Map<String, String> changes) {
        Map<String, String> answers = new HashMap<>(GOOD);
        answers.putAll(changes);
        return RegisterPlan.from(Answers.of(answers));
    }
}
