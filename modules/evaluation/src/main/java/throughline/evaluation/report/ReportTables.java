package throughline.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.evaluation.analysis.AreaSeries;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Outcome;
import throughline.web.DataTable;

/** The tables of a report; each chart's figures are in one of them. */
public record ReportTables(PublishedResult result) {

    /** Every estimate, the registered one first. */
    public DataTable estimates() {
        String unit = result.outcome().unit();
        DataTable table = DataTable.of(
                        "Every estimate, in " + unit, "Method", "Estimate", "95% interval", "p-value", "What must hold")
                .numbersIn(1, 2, 3)
                .smaller();
        for (Effect effect : all()) {
            table.row(
                    effect.name(),
                    effect.isEstimated() ? Figures.signed(outcome(), effect.estimate()) : "Not estimated",
                    Figures.interval(outcome(), effect),
                    Figures.pValue(effect.pValue()),
                    effect.isEstimated() ? effect.assumption() : effect.whyNot());
        }
        return table;
    }

    List<Effect> all() {
        List<Effect> all = new ArrayList<>();
        all.add(result.headline());
        all.addAll(result.sensitivity());
        if (result.twelveMonths().isEstimated()
                && !result.twelveMonths().estimate().equals(result.headline().estimate())) {
            all.add(result.twelveMonths());
        }
        all.addAll(result.withoutEachSite());
        return all;
    }

    /** How many reached each stage. */
    public DataTable flow() {
        boolean compared = result.design().comparative();
        DataTable table = compared
                ? DataTable.of("How many children reached each stage", "Stage", "Took part", "Comparison group")
                        .numbersIn(1, 2)
                : DataTable.of("How many children reached each stage", "Stage", "Took part")
                        .numbersIn(1);
        for (PublishedResult.Stage stage : result.flow()) {
            if (compared) {
                table.row(stage.stage(), stage.participants(), stage.compared());
            } else {
                table.row(stage.stage(), stage.participants());
            }
        }
        return table;
    }

    public DataTable means() {
        DataTable table = DataTable.of(
                        "Mean of “" + outcome().name() + "” before and after"
                                + (outcome().yesOrNo() ? ", in %" : ""),
                        "Group",
                        "Children",
                        "Before",
                        "After")
                .numbersIn(1, 2, 3);
        result.changes().forEach(m -> table.row(m.group(), m.analysed(), m.shownBefore(), m.shownAfter()));
        return table;
    }

    public DataTable balance() {
        DataTable table = DataTable.of(
                        "How alike the groups were before, in the analysis",
                        "Before the programme",
                        "Took part",
                        "Comparison group",
                        "Standardised difference",
                        "After weighting")
                .numbersIn(1, 2, 3, 4);
        result.balance()
                .forEach(b -> table.row(
                        b.covariate(),
                        b.participants(),
                        b.compared(),
                        Figures.decimals(2, b.difference()),
                        Figures.decimals(2, b.weighted())));
        return table;
    }

    public DataTable reach() {
        DataTable table = DataTable.of(
                        "Who was reached, and who left early",
                        "Group",
                        "Children",
                        "Share",
                        "Left early",
                        "Relative rate",
                        "More than chance")
                .numbersIn(1, 2, 3, 4);
        result.reach()
                .forEach(r -> table.row(
                        r.characteristic() + ": " + r.group(),
                        r.enrolled(),
                        r.share(),
                        r.dropOut(),
                        r.relativeRate(),
                        r.dropsOutMore() ? "Yes" : "No"));
        return table;
    }

    public DataTable subgroups() {
        return effects("The effect by group of children, in " + outcome().unit(), result.subgroups());
    }

    public DataTable sites() {
        return effects(
                "The effect at each site that is large enough, in " + outcome().unit(), result.sites());
    }

    private DataTable effects(String caption, List<Effect> effects) {
        DataTable table =
                DataTable.of(caption, "Group", "Estimate", "95% interval").numbersIn(1, 2);
        for (Effect effect : effects) {
            table.row(
                    effect.name(),
                    effect.isEstimated() ? Figures.signed(outcome(), effect.estimate()) : effect.whyNot(),
                    Figures.interval(outcome(), effect));
        }
        return table;
    }

    public Map<String, String> loss() {
        return lines(result.loss());
    }

    public Map<String, String> delivery() {
        return lines(result.delivery());
    }

    public Map<String, String> cost() {
        return lines(result.cost());
    }

    /** Yearly sums, of years without a gap only: a year with a missing month has no sum. */
    public DataTable area(AreaSeries series) {
        DataTable table = DataTable.of(
                        series.offenceGroup() + ", " + series.name() + ", by year", "Year", "Months", "Offences")
                .numbersIn(1, 2);
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        series.points().forEach(p -> years.computeIfAbsent(p.month().substring(0, 4), y -> new ArrayList<>())
                .add(p.count()));
        years.forEach((year, counts) -> table.row(
                year,
                counts.stream().filter(c -> c != null).count(),
                counts.contains(null)
                        ? "–"
                        : Figures.decimals(0, (double)
                                counts.stream().mapToInt(Integer::intValue).sum())));
        return table;
    }

    private Outcome outcome() {
        return result.outcome();
    }

    private static Map<String, String> lines(List<PublishedResult.Line> lines) {
        Map<String, String> rows = new LinkedHashMap<>();
        lines.forEach(line -> rows.put(line.label(), line.value()));
        return rows;
    }
}
