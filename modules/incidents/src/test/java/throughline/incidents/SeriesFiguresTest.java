package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.web.DataTable;

class SeriesFiguresTest {

    @Test
    void comparesTheLastTwelveMonthsWithTheTwelveBefore() {
        YearOnYear year = YearOnYear.of(points(30, i -> i < 18 ? 100 : 90));
        assertEquals(1080, year.latest());
        assertEquals(1200, year.before());
        assertEquals(-120, year.change());
        assertEquals(-10.0, year.changePercent());
        assertEquals(
                Map.of("12 months to June 2025", "1,080", "12 months to June 2024", "1,200", "Change", "−120 (−10.0%)"),
                SeriesTable.keyFigures(year));
    }

    @Test
    void saysNothingOfAYearInWhichAMonthIsMissing() {
        YearOnYear year = YearOnYear.of(points(24, i -> i == 5 ? null : 7));
        assertEquals(84, year.latest());
        assertNull(year.before());
        assertNull(year.change());
        assertEquals("[x]", SeriesTable.keyFigures(year).get("Change"));
        assertNull(YearOnYear.of(points(11, i -> 7)).latest());
    }

    @Test
    void givesNoPercentageOfNothing() {
        YearOnYear year = YearOnYear.of(points(24, i -> i < 12 ? 0 : 1));
        assertEquals(12, year.change());
        assertNull(year.changePercent());
        assertEquals("+12", SeriesTable.keyFigures(year).get("Change"));
    }

    @Test
    void tabulatesYearsAndTotalsOnlyWholeOnes() {
        DataTable table = SeriesTable.byYear("Robbery", series(points(18, i -> i == 13 ? null : 1_000)));
        assertEquals(2, table.rows().size());
        assertEquals("2023", text(table, 0, 0));
        assertEquals("1,000", text(table, 0, 12));
        assertEquals("12,000", text(table, 0, 13));
        assertEquals("[x]", text(table, 1, 2));
        assertEquals("[x]", text(table, 1, 12));
        assertEquals("[x]", text(table, 1, 13));
    }

    @Test
    void writesMissingMonthsAsEmptyAndTheSourceOnEveryLine() {
        String csv = SeriesCsv.of(new PublishedSeries(series(points(2, i -> i == 0 ? 3 : null)), List.of(load(false))));
        String[] lines = csv.split("\r\n");
        assertEquals("Area code,Area,Offence group,Month,Recorded offences,Source", lines[0]);
        assertTrue(lines[1].startsWith("E09000022,Lambeth,ROBBERY,2023-01,3,"), lines[1]);
        assertTrue(lines[2].startsWith("E09000022,Lambeth,ROBBERY,2023-02,,"), lines[2]);
        assertTrue(lines[2].contains("Open Government Licence v3.0"));
    }

    @Test
    void saysWhenFiguresAreMadeAndDoesNotCallThosePoliceRecords() {
        PublishedSeries made = new PublishedSeries(series(points(1, i -> 1)), List.of(load(true)));
        assertTrue(made.made());
        assertEquals(PublishedSeries.MADE, made.attribution());
        PublishedSeries both = new PublishedSeries(series(points(1, i -> 1)), List.of(load(true), load(false)));
        assertTrue(both.made());
        assertEquals(PublishedSeries.MADE + " " + PublishedSeries.POLICE, both.attribution());
    }

    private static IncidentLoadView load(boolean made) {
        return new IncidentLoadView(
                1, "crime.csv", Instant.EPOCH, "commissioner", 1, "2023-01", "2023-02", 0, List.of(), made);
    }

    private static MonthlySeries series(List<MonthlySeries.Point> points) {
        return new MonthlySeries(LondonBoroughs.LAMBETH, "Lambeth", "ROBBERY", points);
    }

    private static List<MonthlySeries.Point> points(int months, java.util.function.IntFunction<Integer> count) {
        List<MonthlySeries.Point> points = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            points.add(new MonthlySeries.Point(YearMonth.of(2023, 1).plusMonths(i), count.apply(i)));
        }
        return points;
    }

    private static String text(DataTable table, int row, int column) {
        return table.rows().get(row).get(column).text();
    }
}
