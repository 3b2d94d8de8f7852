package throughline.web.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class IntervalChartTest {

    @Test
    void zeroIsAlwaysOnTheAxis() {
        IntervalChart chart =
                IntervalChart.of("All estimates lie far from zero", "Points").main("ANCOVA", 5, 4, 6);
        assertTrue(chart.ticks().stream().anyMatch(t -> t.label().equals("0")));
    }

    @Test
    void rowsKeepTheirOrderAndTheirPlaces() {
        IntervalChart chart = IntervalChart.of("Two estimates", "Points")
                .main("ANCOVA", -2, -3, -1)
                .row("Difference in change", -1, -3, 1);
        assertEquals("ANCOVA", chart.rows().get(0).label());
        assertTrue(Double.parseDouble(chart.rows().get(0).low())
                < Double.parseDouble(chart.rows().get(0).high()));
    }

    @Test
    void drawsEveryRow() {
        StringOutput output = new StringOutput();
        IntervalChart.of("Two estimates", "Points")
                .main("ANCOVA", -2, -3, -1)
                .row("Weighting", -1, -3, 1)
                .line(-1.5, "Worthwhile")
                .sides("Better", "Worse")
                .figure()
                .writeTo(output);
        assertEquals(3, output.toString().split("<circle").length);
        assertTrue(output.toString().contains("Worthwhile"));
    }
}
