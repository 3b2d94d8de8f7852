package throughline.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

class InterventionFilterTest {

    @ParameterizedTest
    @CsvSource({
        "tier, HIGH, not-a-choice",
        "stage, SOON, not-a-choice",
        "provider, Harbour, not-a-number",
        "page, two, not-a-number"
    })
    void rejects(String field, String answer, String problem) {
        Rejected rejected =
                assertThrows(Rejected.class, () -> InterventionFilter.from(Answers.of(Map.of(field, answer))));
        assertEquals(
                List.of("commissioning." + field + "." + problem),
                rejected.faults().stream().map(Fault::code).toList());
    }

    @Test
    void rejectsATextThatIsTooLongToLookFor() {
        assertThrows(Rejected.class, () -> InterventionFilter.from(Answers.of(Map.of("q", "x".repeat(201)))));
    }

    @Test
    void beginsAtTheFirstPage() {
        assertEquals(InterventionFilter.none(), InterventionFilter.from(Answers.none()));
        assertEquals(
                1, InterventionFilter.from(Answers.of(Map.of("page", "-3"))).page());
    }

    @Test
    void takesTheSignsOfLikeAsThemselves() {
        assertEquals("%50!% of !_all!!%", InterventionStore.pattern("50% of _ALL!"));
    }

    @Test
    void countsFirstAndLastDayAsRunning() {
        LocalDate start = LocalDate.of(2026, 4, 1);
        LocalDate end = LocalDate.of(2027, 3, 31);
        assertEquals(DeliveryStage.NOT_STARTED, DeliveryStage.of(start, end, start.minusDays(1)));
        assertEquals(DeliveryStage.RUNNING, DeliveryStage.of(start, end, start));
        assertEquals(DeliveryStage.RUNNING, DeliveryStage.of(start, end, end));
        assertEquals(DeliveryStage.ENDED, DeliveryStage.of(start, end, end.plusDays(1)));
    }
}
