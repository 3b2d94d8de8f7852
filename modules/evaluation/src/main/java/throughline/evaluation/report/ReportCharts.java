package throughline.evaluation.report;

import java.time.YearMonth;
import java.util.List;
import throughline.evaluation.analysis.AreaSeries;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Outcome;
import throughline.web.charts.DotChart;
import throughline.web.charts.IntervalChart;
import throughline.web.charts.SeriesChart;

/** The charts of a report; titles say what is to be seen. */
public record ReportCharts(PublishedResult result) {

    /** Every estimate against no effect and the minimum worthwhile effect. */
    public IntervalChart estimates() {
        double scale = outcome().yesOrNo() ? 100 : 1;
        IntervalChart chart = IntervalChart.of(
                estimatesTitle(),
                (result.design().comparative() ? "Difference in " : "Change in ")
                        + outcome().unit());
        Effect headline = result.headline();
        for (Effect e : new ReportTables(result).all()) {
            if (!e.isEstimated()) {
                continue;
            }
            if (e == headline) {
                chart.main(e.name(), scale * e.estimate(), scale * e.low(), scale * e.high());
            } else {
                chart.row(e.name(), scale * e.estimate(), scale * e.low(), scale * e.high());
            }
        }
        double worthwhile = outcome().benefit(outcome().minimumWorthwhile());
        return chart.line(scale * worthwhile, "Worth paying for")
                .sides(outcome().lowerIsBetter() ? "Better" : "Worse", outcome().lowerIsBetter() ? "Worse" : "Better");
    }

    private String estimatesTitle() {
        if (!result.headline().isEstimated()) {
            return "There is no estimate.";
        }
        if (!result.design().comparative()) {
            return "How those who took part changed: change, not effect.";
        }
        double sign = Math.signum(result.headline().estimate());
        List<Effect> others =
                result.sensitivity().stream().filter(Effect::isEstimated).toList();
        long agreeing =
                others.stream().filter(e -> Math.signum(e.estimate()) == sign).count();
        return others.isEmpty()
                ? "The registered estimate stands alone."
                : agreeing == others.size()
                        ? "All methods put the difference on the same side of zero."
                        : agreeing + " of " + others.size()
                                + " other methods put the difference on the same side of zero as the registered estimate.";
    }

    public DotChart balance() {
        DotChart chart = DotChart.of(
                "How far apart the groups were before the programme.",
                "Standardised difference",
                "As they are",
                "After weighting");
        result.balance().stream()
                .filter(b -> b.difference() != null)
                .forEach(b -> chart.row(b.covariate(), b.difference(), b.weighted()));
        return chart.line(-0.1).line(0.1);
    }

    public DotChart means() {
        double scale = outcome().yesOrNo() ? 100 : 1;
        DotChart chart = DotChart.of(
                "“" + outcome().name() + "” before and after, by group.",
                outcome().yesOrNo() ? "% of children" : outcome().unit(),
                "Before",
                "After");
        result.changes().stream()
                .filter(c -> c.before() != null && c.after() != null)
                .forEach(c -> chart.row(c.group(), scale * c.before(), scale * c.after()));
        return chart;
    }

    /** Recorded violence in one area, with the span of the intervention shaded. */
    public SeriesChart area(AreaSeries series) {
        SeriesChart chart = SeriesChart.of(
                series.offenceGroup() + " in " + series.name() + ": context only, it says nothing about this"
                        + " intervention.",
                "Offences a month");
        series.points()
                .forEach(p -> chart.point(
                        YearMonth.parse(p.month()),
                        p.count() == null ? null : p.count().doubleValue()));
        return chart.shade(YearMonth.parse(series.from()), YearMonth.parse(series.to()), "Intervention")
                .source("Police recorded crime, as imported");
    }

    private Outcome outcome() {
        return result.outcome();
    }
}
