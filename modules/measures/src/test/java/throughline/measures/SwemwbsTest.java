package throughline.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The University of Warwick's conversion table, as gathered in reference-data.json of this project. */
class SwemwbsTest {
    private final Swemwbs swemwbs = new Swemwbs();

    @ParameterizedTest
    @CsvSource({"7, 7.00", "8, 9.51", "15, 15.84", "22, 19.98", "24, 21.54", "30, 27.03", "34, 32.55", "35, 35.00"})
    void convertsRawTotals(int raw, BigDecimal metric) {
        assertEquals(metric, Swemwbs.metric(raw));
    }

    @Test
    void knowsNoTotalOutsideTheTable() {
        assertThrows(IllegalArgumentException.class, () -> Swemwbs.metric(6));
        assertThrows(IllegalArgumentException.class, () -> Swemwbs.metric(36));
    }

    @Property
    void theConversionRisesWithTheTotalAndStaysInRange(@ForAll @IntRange(min = 8, max = 35) int raw) {
        assertTrue(Swemwbs.metric(raw).compareTo(Swemwbs.metric(raw - 1)) > 0);
        assertTrue(Swemwbs.metric(raw).compareTo(new BigDecimal("35")) <= 0);
    }

    @Property
    void onlyTheEndsOfTheTableAreWholeSoThatARawTotalIsNeverTakenForAMetricScore(
            @ForAll @IntRange(min = 8, max = 34) int raw) {
        assertTrue(Numerals.decimalsOf(Swemwbs.metric(raw)) > 0);
    }

    @Test
    void scoresCompleteAnswers() {
        assertEquals(
                new BigDecimal("18.59"),
                swemwbs.score(all(3, 3, 3, 3, 3, 3, 2)).score().orElseThrow());
    }

    @Test
    void refusesIncompleteAnswersUnknownItemsAndAnswersOffTheScale() {
        Map<String, Integer> six = all(3, 3, 3, 3, 3, 3, 3);
        six.remove("swemwbs4");
        assertEquals(Reading.Problem.TOO_FEW_ANSWERS, refused(six));
        assertEquals(Reading.Problem.OUT_OF_RANGE, refused(all(3, 3, 3, 0, 3, 3, 3)));
        Map<String, Integer> eight = all(3, 3, 3, 3, 3, 3, 3);
        eight.put("swemwbs8", 3);
        assertEquals(Reading.Problem.UNKNOWN_ITEM, refused(eight));
    }

    private Reading.Problem refused(Map<String, Integer> answers) {
        return swemwbs.score(answers).refusal().orElseThrow().problem();
    }

    private Map<String, Integer> all(int... values) {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            answers.put(swemwbs.itemKeys().get(i), values[i]);
        }
        return answers;
    }
}
