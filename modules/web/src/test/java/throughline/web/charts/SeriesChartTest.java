package throughline.web.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SeriesChartTest {

    @Test
    void aMonthWithoutAValueBreaksTheLine() {
        SeriesChart chart = SeriesChart.of("Offences fell", "Offences")
                .point(YearMonth.of(2024, 1), 4.0)
                .point(YearMonth.of(2024, 2), null)
                .point(YearMonth.of(2024, 3), 0.0);
        assertEquals(2, chart.lines().size());
    }

    @Test
    void aZeroStandsOnTheAxis() {
        SeriesChart chart = SeriesChart.of("Offences fell", "Offences")
                .point(YearMonth.of(2024, 1), 10.0)
                .point(YearMonth.of(2024, 2), 0.0);
        assertTrue(chart.lines().get(0).endsWith("," + chart.bottom() + ".0"));
    }

    @Test
    void aTitleCannotSmuggleMarkup() {
        StringOutput output = new StringOutput();
        SeriesChart.of("<script>alert(1)</script>", "Offences")
                .point(YearMonth.of(2024, 1), 10.0)
                .figure()
                .writeTo(output);
        assertFalse(output.toString().contains("<script>"));
        assertTrue(output.toString().contains("<polyline"));
    }

    @Test
    void nothingToDrawIsSaid() {
        StringOutput output = new StringOutput();
        SeriesChart.of("None", "Offences")
                .point(YearMonth.of(2024, 1), null)
                .figure()
                .writeTo(output);
        assertTrue(output.toString().contains("There are no figures to draw"));
    }
}
