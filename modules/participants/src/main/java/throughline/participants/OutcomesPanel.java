package throughline.participants;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionPanel;
import throughline.commissioning.InterventionView;
import throughline.kernel.Actor;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.participants.OutcomeSummary.Spread;
import throughline.web.DataTable;
import throughline.web.Part;

/** The tab "Outcomes": scores and change of each agreed measure, described and not evaluated. */
@ApplicationScoped
class OutcomesPanel implements InterventionPanel {
    private final CohortFigures figures;

    @Inject
    OutcomesPanel(CohortFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "outcomes";
    }

    @Override
    public String label() {
        return "Outcomes";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> show(Actor actor, InterventionView intervention) {
        if (!actor.scope().reachesRecords()) {
            return Optional.empty();
        }
        return Optional.of(output -> content(actor, intervention).writeTo(output));
    }

    private Content content(Actor actor, InterventionView intervention) {
        List<OutcomeSummary> summaries = figures.outcomes(actor, intervention.ref());
        List<OutcomeSection> sections = new ArrayList<>();
        for (String code : intervention.measures()) {
            Measures.find(code).ifPresent(measure -> sections.add(section(measure, summaries)));
        }
        return Part.of("participants/outcome-summary", Map.of("sections", sections));
    }

    private static OutcomeSection section(Measure measure, List<OutcomeSummary> summaries) {
        DataTable table = DataTable.of(
                        measure.plainName(),
                        "When",
                        "Children",
                        measure.isYesOrNo() ? "Share with yes" : "Mean",
                        "Standard deviation",
                        "Measured at both",
                        "Mean change",
                        "Standard deviation of change")
                .numbersIn(1, 2, 3, 4, 5, 6);
        for (OutcomeSummary summary : summaries) {
            if (summary.measure().equals(measure.code().value())) {
                summary.waves().stream()
                        .filter(at -> at.scores().children() > 0)
                        .forEach(at -> addRow(table, measure, summary, at));
            }
        }
        return new OutcomeSection(measure.name(), measure.direction().words(), table);
    }

    private static void addRow(DataTable table, Measure measure, OutcomeSummary summary, OutcomeSummary.AtWave at) {
        Spread scores = at.scores();
        Spread change = summary.changes().stream()
                .filter(c -> c.to() == at.wave())
                .map(OutcomeSummary.Change::change)
                .findFirst()
                .orElse(null);
        table.row(
                summary.group().label() + ": " + at.wave().label().toLowerCase(Locale.UK),
                count(scores.children()),
                amount(measure, scores.mean(), ""),
                measure.isYesOrNo() ? "–" : amount(measure, scores.deviation(), ""),
                change == null ? "–" : count(change.children()),
                change == null ? "–" : amount(measure, change.mean(), "+"),
                change == null || measure.isYesOrNo() ? "–" : amount(measure, change.deviation(), ""));
    }

    private static String count(int children) {
        return String.format(Locale.UK, "%,d", children);
    }

    /** Shares in per cent, everything else to two decimals; a change with its sign. */
    private static String amount(Measure measure, Double number, String sign) {
        if (number == null) {
            return "–";
        }
        if (!measure.isYesOrNo()) {
            return String.format(Locale.UK, "%" + sign + ".2f", number).replace('-', '−');
        }
        String unit = sign.isEmpty() ? "%" : " points";
        return String.format(Locale.UK, "%" + sign + ".1f", 100 * number).replace('-', '−') + unit;
    }
}
