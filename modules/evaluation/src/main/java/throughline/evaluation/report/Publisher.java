package throughline.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.evaluation.analysis.BalanceLine;
import throughline.evaluation.analysis.Change;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Flow;
import throughline.evaluation.analysis.GroupReach;
import throughline.evaluation.analysis.Result;
import throughline.evaluation.report.PublishedResult.Likeness;
import throughline.evaluation.report.PublishedResult.Line;
import throughline.evaluation.report.PublishedResult.Means;
import throughline.evaluation.report.PublishedResult.Reach;
import throughline.evaluation.report.PublishedResult.Stage;

/** Puts a result into the form that its reader may see. */
final class Publisher {
    private static final List<String> STAGES = List.of(
            "Enrolled",
            "Score at the start",
            "Score at follow-up",
            "In the analysis",
            "Came at least once",
            "Completed");
    private static final int ANALYSED = 3;
    private static final int COMPLETED = 5;

    private final Result result;
    private final boolean recordsToo;
    private final List<String> participants;
    private final List<String> compared;

    Publisher(Result result, boolean recordsToo) {
        this.result = result;
        this.recordsToo = recordsToo;
        this.participants = counts(result.participants());
        this.compared = result.compared() == null ? null : counts(result.compared());
    }

    PublishedResult publish() {
        return new PublishedResult(
                result.engine(),
                result.seed(),
                result.outcome(),
                result.design(),
                result.estimand(),
                Summary.of(result, shown(result.headline())),
                shown(result.headline()),
                shown(result.standardised()),
                shown(result.sensitivity()),
                shown(result.robustness().withoutEachSite()),
                shown(result.subgroups()),
                shown(result.durability().twelveMonths()),
                shown(result.durability().sites()),
                result.robustness().eValue(),
                result.robustness().eValueOfInterval(),
                result.power().detectable(),
                result.power().needed(),
                flow(),
                result.changes().stream().map(this::means).toList(),
                result.balance().stream().map(this::likeness).toList(),
                loss(),
                reach(),
                delivery(),
                cost(),
                result.areas(),
                limits());
    }

    private List<Effect> shown(List<Effect> effects) {
        return effects.stream().map(this::shown).toList();
    }

    private Effect shown(Effect effect) {
        return recordsToo ? effect : effect.withoutCounts();
    }

    private List<String> counts(Flow flow) {
        Integer[] stages = {
            flow.enrolled(), flow.withBaseline(), flow.withFollowUp(), flow.analysed(), flow.started(), flow.completed()
        };
        return recordsToo
                ? java.util.Arrays.stream(stages)
                        .map(n -> n == null ? "–" : String.format(java.util.Locale.UK, "%,d", n))
                        .toList()
                : DisclosedTable.nested(stages);
    }

    private List<Stage> flow() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            stages.add(new Stage(STAGES.get(i), participants.get(i), compared == null ? null : compared.get(i)));
        }
        return stages;
    }

    private Means means(Change change) {
        boolean before = mayShow(change.before(), change.analysed());
        boolean after = mayShow(change.after(), change.analysed());
        boolean took = change == result.changes().get(0);
        return new Means(
                change.group(),
                (took ? participants : compared).get(ANALYSED),
                before ? change.before() : null,
                after ? change.after() : null,
                before ? Figures.plain(result.outcome(), change.before()) : DisclosedTable.HIDDEN,
                after ? Figures.plain(result.outcome(), change.after()) : DisclosedTable.HIDDEN);
    }

    private boolean mayShow(Double mean, int people) {
        if (recordsToo || mean == null) {
            return true;
        }
        return result.outcome().yesOrNo() ? DisclosedTable.mayShowShare(mean, people) : people >= 5;
    }

    private Likeness likeness(BalanceLine line) {
        return new Likeness(
                line.covariate(),
                mean(line, line.participants(), result.participants().analysed()),
                mean(line, line.compared(), result.compared().analysed()),
                line.difference(),
                line.weighted());
    }

    private String mean(BalanceLine line, double mean, int people) {
        if (line.share()) {
            return share(mean, people);
        }
        return recordsToo || people >= 5 ? Figures.decimals(2, mean) : DisclosedTable.HIDDEN;
    }

    private String share(Double share, long people) {
        boolean may = recordsToo || share == null || DisclosedTable.mayShowShare(share, people);
        return may ? Figures.percent(share) : DisclosedTable.HIDDEN;
    }

    private List<Line> loss() {
        boolean hidden = participants.get(ANALYSED).equals(DisclosedTable.HIDDEN)
                || compared != null && compared.get(ANALYSED).equals(DisclosedTable.HIDDEN);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Lost in all",
                hidden ? DisclosedTable.HIDDEN : Figures.percent(result.loss().overall())));
        if (compared != null) {
            lines.add(new Line(
                    "Lost of those who took part",
                    hidden
                            ? DisclosedTable.HIDDEN
                            : Figures.percent(result.loss().participants())));
            lines.add(new Line(
                    "Lost of the comparison group",
                    hidden
                            ? DisclosedTable.HIDDEN
                            : Figures.percent(result.loss().compared())));
            lines.add(new Line(
                    "Largest difference allowed at this loss",
                    // It follows from the loss, so that it would give a hidden one away.
                    hidden ? DisclosedTable.HIDDEN : allowed(result.loss().cautiousLimit())));
        }
        return lines;
    }

    private static String allowed(Double limit) {
        return limit == null
                ? "–"
                : limit < 0 ? "None: the loss is too large" : Figures.decimals(1, 100 * limit) + " percentage points";
    }

    private List<Reach> reach() {
        Map<String, List<GroupReach>> byCharacteristic = new LinkedHashMap<>();
        result.reach().forEach(line -> byCharacteristic
                .computeIfAbsent(line.characteristic(), c -> new ArrayList<>())
                .add(line));
        return byCharacteristic.values().stream()
                .flatMap(lines -> reach(lines).stream())
                .toList();
    }

    /** Groups of one characteristic add up to all participants, so that they are hidden together. */
    private List<Reach> reach(List<GroupReach> lines) {
        List<String> counts = recordsToo
                ? lines.stream().map(l -> Integer.toString(l.enrolled())).toList()
                : DisclosedTable.parts(
                        lines.stream().mapToLong(GroupReach::enrolled).toArray());
        List<Reach> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GroupReach line = lines.get(i);
            boolean group = !counts.get(i).equals(DisclosedTable.HIDDEN);
            boolean rate = recordsToo || group && DisclosedTable.mayShowShare(line.dropOutRate(), line.enrolled());
            shown.add(new Reach(
                    line.characteristic(),
                    line.group(),
                    counts.get(i),
                    group ? Figures.percent(line.share()) : DisclosedTable.HIDDEN,
                    rate ? Figures.percent(line.dropOutRate()) : DisclosedTable.HIDDEN,
                    rate ? Figures.decimals(2, line.relativeRate()) : DisclosedTable.HIDDEN,
                    rate && line.dropsOutMore()));
        }
        return shown;
    }

    private List<Line> delivery() {
        var delivery = result.delivery();
        return List.of(
                new Line("Planned places", Integer.toString(delivery.plannedPlaces())),
                new Line("Children enrolled", participants.get(0)),
                new Line("Planned sessions each", Integer.toString(delivery.plannedSessions())),
                new Line("Participants with attendance recorded", share(delivery.recordedShare(), delivery.enrolled())),
                new Line("Sessions offered, mean", Figures.decimals(1, delivery.offered())),
                new Line("Sessions attended, mean", Figures.decimals(1, delivery.attended())),
                new Line("Attended of those offered", Figures.percent(delivery.attendance())));
    }

    /** Budget over a count gives the count away, so that both are hidden or neither. */
    private List<Line> cost() {
        var cost = result.cost();
        boolean completions = participants.get(COMPLETED).equals(DisclosedTable.HIDDEN);
        boolean starts = participants.get(0).equals(DisclosedTable.HIDDEN);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Budget", Figures.pounds(cost.budget())));
        lines.add(
                new Line("Cost per child enrolled", starts ? DisclosedTable.HIDDEN : Figures.pounds(cost.perStart())));
        lines.add(new Line(
                "Cost per child who completed",
                completions ? DisclosedTable.HIDDEN : Figures.pounds(cost.perCompletion())));
        if (cost.perUnit() != null) {
            String unit = result.outcome().yesOrNo()
                    ? "Cost per child for whom the outcome changed"
                    : "Cost per unit of benefit per child";
            lines.add(new Line(unit, starts ? DisclosedTable.HIDDEN : Figures.pounds(cost.perUnit())));
        }
        if (cost.benefitCost() != null) {
            lines.add(new Line(
                    "Benefit over cost",
                    Figures.decimals(2, cost.benefitCost()) + " (80% interval from "
                            + Figures.decimals(2, cost.benefitCostLow()) + ")"));
        }
        return lines;
    }

    /** A sentence that quotes how many were lost is for those who may know it. */
    private List<String> limits() {
        boolean hidden = participants.get(ANALYSED).equals(DisclosedTable.HIDDEN)
                || compared != null && compared.get(ANALYSED).equals(DisclosedTable.HIDDEN);
        return result.limits().stream()
                .filter(l -> !hidden || !l.contains("% of children"))
                .toList();
    }
}
