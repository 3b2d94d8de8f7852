package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import throughline.evaluation.FindingRow;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.Role;

/** The funder's view across all Violence Reduction Units. */
@ApplicationScoped
@Transactional
public class Portfolio {
    private final Findings findings;
    private final DecisionStore decisions;

    @Inject
    Portfolio(Findings findings, DecisionStore decisions) {
        this.findings = findings;
        this.decisions = decisions;
    }

    /** Released findings, the latest first; funders only. Order says nothing of merit: this is no league table. */
    public List<PortfolioRow> released(Actor actor, PortfolioFilter filter) {
        actor.must(Role.FUNDER);
        List<FindingRow> rows = findings.all(actor);
        List<DecisionView> made =
                decisions.on(rows.stream().map(FindingRow::ref).toList());
        return rows.stream()
                .map(row -> new PortfolioRow(
                        row,
                        latest(made, row, DecisionStage.RECOMMENDATION),
                        latest(made, row, DecisionStage.DECISION)))
                .filter(filter::lets)
                .toList();
    }

    private static String latest(List<DecisionView> made, FindingRow row, DecisionStage stage) {
        return made.stream()
                .filter(d -> d.finding() == row.id() && d.stage() == stage)
                .findFirst()
                .map(DecisionView::label)
                .orElse(null);
    }
}
