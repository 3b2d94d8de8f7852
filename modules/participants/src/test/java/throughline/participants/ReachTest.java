package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.participants.OutcomeSummary.Spread;
import throughline.participants.Reach.Breakdown;
import throughline.participants.Reach.Child;

class ReachTest {
    private static final List<String> FIVE_GROUPS = List.of("White", "Asian or Asian British", "Not stated");

    @Test
    void countsTheTwoSidesApart() {
        Reach reach = Reach.of(
                60,
                List.of(
                        new Child(Examples.child("HY-1"), "White", true, true, 10, 8),
                        new Child(Examples.child("HY-2"), "White", true, false, 10, 0),
                        new Child(Examples.comparison("HY-3"), "White", true, true, 0, 0)),
                FIVE_GROUPS);
        assertEquals(new Reach.Flow(2, 2, 0, 1, 2, 1, 1, 20, 8), reach.participants());
        assertEquals(new Reach.Flow(1, 0, 0, 0, 1, 1, 1, 0, 0), reach.comparison());
    }

    @Test
    void putsEveryParticipantIntoOneLineOfEachBreakdown() {
        Reach reach = Reach.of(
                60,
                List.of(
                        new Child(Examples.child("HY-1"), "White", true, true, 10, 8),
                        new Child(Examples.child("HY-2"), "Not stated", false, false, 0, 0)),
                FIVE_GROUPS);
        assertEquals(
                List.of(
                        "Sex",
                        "Age at start",
                        "Ethnic group",
                        "Special educational needs",
                        "Experience of social care"),
                reach.breakdowns().stream().map(Breakdown::question).toList());
        for (Breakdown breakdown : reach.breakdowns()) {
            assertEquals(
                    2, breakdown.lines().stream().mapToInt(Reach.Line::started).sum(), breakdown.question());
        }
    }

    @Test
    void describesScoresByMeanAndSampleDeviation() {
        Spread spread = Spread.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));
        assertEquals(5.0, spread.mean(), 1e-12);
        assertEquals(Math.sqrt(32.0 / 7), spread.deviation(), 1e-12);
    }

    @Test
    void saysNoMoreThanTheScoresBear() {
        assertNull(Spread.of(List.of()).mean());
        assertNull(Spread.of(List.of(3.0)).deviation());
    }
}
