package throughline.evaluation.analysis;

import java.time.YearMonth;
import java.util.List;
import throughline.incidents.MonthlySeries;
import throughline.kernel.Period;

/**
 * Recorded violence in one area: context, from which nothing follows about the intervention.
 *
 * @param area ONS code
 * @param name of the area
 * @param offenceGroup as the source calls it
 * @param from first month of the intervention, as 2026-04
 * @param to its last month
 * @param points month by month
 */
public record AreaSeries(String area, String name, String offenceGroup, String from, String to, List<Point> points) {

    /** @param month as 2026-04 @param count null where the source says nothing: missing is not zero */
    public record Point(String month, Integer count) {}

    public AreaSeries {
        points = List.copyOf(points);
    }

    static AreaSeries of(MonthlySeries series, Period period) {
        return new AreaSeries(
                series.area().value(),
                series.areaName(),
                series.offenceGroup(),
                YearMonth.from(period.start()).toString(),
                YearMonth.from(period.end()).toString(),
                series.points().stream()
                        .map(p -> new Point(p.month().toString(), p.count()))
                        .toList());
    }
}
