package throughline.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DisclosedTableTest {
    @Test
    void showsWhatIsLargeEnough() {
        assertEquals(List.of("5", "1,200"), DisclosedTable.parts(5, 1200));
    }

    @Test
    void hidesASecondCountSoThatTheTotalDoesNotGiveTheFirstAway() {
        assertEquals(List.of("[c]", "[c]", "90"), DisclosedTable.parts(3, 12, 90));
        assertEquals(List.of("[c]", "[c]"), DisclosedTable.parts(150, 3));
    }

    @Test
    void hidesAThirdWhereTheHiddenOnesTogetherAreStillFew() {
        assertEquals(List.of("[c]", "[c]", "[c]", "90"), DisclosedTable.parts(1, 2, 12, 90));
    }

    @Test
    void hidesAcrossRowsAndColumns() {
        DisclosedTable table = DisclosedTable.of(new long[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
        assertEquals("[c]", table.at(0, 0));
        assertEquals("[c]", table.at(0, 1));
        assertEquals("[c]", table.at(1, 0));
        assertEquals("[c]", table.at(1, 1));
        assertEquals("90", table.at(2, 2));
    }

    @Test
    void hidesAStageWhoseDistanceFromAnotherIsSmall() {
        assertEquals(List.of("50", "[c]", "40", "[c]", "–", "40"), DisclosedTable.nested(50, 48, 40, 38, null, 40));
    }

    @Test
    void hidesASmallStage() {
        assertEquals(List.of("20", "[c]"), DisclosedTable.nested(20, 4));
        assertEquals(List.of("[c]", "[c]"), DisclosedTable.nested(4, 0));
    }

    @Test
    void hidesAShareThatStandsForFew() {
        assertFalse(DisclosedTable.mayShowShare(0.02, 100));
        assertFalse(DisclosedTable.mayShowShare(0.98, 100));
        assertFalse(DisclosedTable.mayShowShare(0.5, 4));
        assertTrue(DisclosedTable.mayShowShare(0.05, 100));
        assertTrue(DisclosedTable.mayShowShare(0, 100));
        assertTrue(DisclosedTable.mayShowShare(1, 100));
    }

    @Property
    void noTotalGivesAHiddenCountAway(
            @ForAll @Size(min = 2, max = 4) List<@Size(value = 3) List<@IntRange(max = 30) Integer>> rows) {
        long[][] counts = rows.stream()
                .map(row -> row.stream().mapToLong(Integer::longValue).toArray())
                .toArray(long[][]::new);
        DisclosedTable table = DisclosedTable.of(counts);
        for (int row = 0; row < counts.length; row++) {
            List<Long> hidden = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                boolean isHidden = table.at(row, column).equals("[c]");
                assertTrue(isHidden || counts[row][column] >= 5);
                if (isHidden) {
                    hidden.add(counts[row][column]);
                }
            }
            assertSafe(hidden, 3);
        }
        for (int column = 0; column < 3; column++) {
            List<Long> hidden = new ArrayList<>();
            for (int row = 0; row < counts.length; row++) {
                if (table.at(row, column).equals("[c]")) {
                    hidden.add(counts[row][column]);
                }
            }
            assertSafe(hidden, counts.length);
        }
    }

    @Property
    void noTwoPublishedStagesAreAFewApart(@ForAll @Size(min = 2, max = 6) List<@IntRange(max = 60) Integer> sizes) {
        Integer[] stages =
                sizes.stream().sorted(java.util.Comparator.reverseOrder()).toArray(Integer[]::new);
        List<String> shown = DisclosedTable.nested(stages);
        for (int i = 0; i < stages.length; i++) {
            for (int j = 0; j < i; j++) {
                if (!shown.get(i).equals("[c]") && !shown.get(j).equals("[c]")) {
                    int apart = stages[j] - stages[i];
                    assertTrue(apart == 0 || apart >= 5, shown::toString);
                }
            }
        }
    }

    /** Nothing hidden, or two or more that are together no small count, or the whole line. */
    private static void assertSafe(List<Long> hidden, int line) {
        long sum = hidden.stream().mapToLong(Long::longValue).sum();
        assertTrue(hidden.isEmpty() || hidden.size() == line || hidden.size() >= 2 && sum >= 5, hidden::toString);
    }
}
