package throughline.incidents;

import java.util.List;

/**
 * A series as the API gives it.
 *
 * @param area ONS code
 * @param source who is to be named wherever the figures are shown
 * @param made whether some or all of the figures are made for a demonstration
 */
public record SeriesView(
        String area, String areaName, String offenceGroup, List<MonthView> months, String source, boolean made) {

    /**
     * @param month written 2023-04
     * @param count null where the source has none
     */
    public record MonthView(String month, Integer count) {}

    static SeriesView of(PublishedSeries published) {
        MonthlySeries series = published.series();
        return new SeriesView(
                series.area().value(),
                series.areaName(),
                series.offenceGroup(),
                series.points().stream()
                        .map(p -> new MonthView(p.month().toString(), p.count()))
                        .toList(),
                published.attribution(),
                published.made());
    }
}
