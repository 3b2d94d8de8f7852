package throughline.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.evaluation.analysis.Cohorts;
import throughline.evaluation.analysis.Result;

class PublisherTest {
    private static final Result FEW_LOST =
            Cohorts.seeded(3).perSide(100).losing(0.03, 0.03).evaluated();

    @Test
    void hidesEverythingThatFollowsFromALossOfFew() {
        int lost = FEW_LOST.participants().enrolled() - FEW_LOST.participants().analysed();
        assertTrue(lost > 0 && lost < 5, lost + " lost");
        List<String> values = loss(FEW_LOST, false);
        assertEquals(4, values.size());
        assertTrue(values.stream().allMatch("[c]"::equals), values::toString);
    }

    @Test
    void showsTheLossToWhoeverMaySeeRecords() {
        assertFalse(loss(FEW_LOST, true).contains("[c]"));
    }

    @Test
    void showsALossOfMany() {
        Result manyLost = Cohorts.seeded(3).perSide(200).losing(0.2, 0.2).evaluated();
        assertFalse(loss(manyLost, false).contains("[c]"));
    }

    private static List<String> loss(Result result, boolean recordsToo) {
        return PublishedResult.of(result, recordsToo).loss().stream()
                .map(PublishedResult.Line::value)
                .toList();
    }
}
