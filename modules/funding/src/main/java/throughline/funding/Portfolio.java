package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import throughline.evaluation.FindingRow;
import throughline.evaluation.Findings;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.web.Slice;

/** The funder's view across all Violence Reduction Units. */
@ApplicationScoped
@Transactional
public class Portfolio {
    private static final int PAGE = 20;
    // Findings come the latest first, and sorting keeps that among equals.
    private static final Comparator<PortfolioRow> BY_UNIT_AND_TITLE = Comparator.comparing(
                    (PortfolioRow row) -> row.finding().vruName())
            .thenComparing(row -> row.finding().title());

    private final Findings findings;
    private final DecisionStore decisions;

    @Inject
    Portfolio(Findings findings, DecisionStore decisions) {
        this.findings = findings;
        this.decisions = decisions;
    }

    /**
     * Released findings that a filter lets through, 20 a page, by unit, then title, the latest first; funders only. Order
     * says nothing of merit: this is no league table. A page beyond the last is the last.
     */
    public Slice<PortfolioRow> released(Actor actor, PortfolioFilter filter) {
        List<PortfolioRow> found = released(actor).stream().filter(filter::lets).toList();
        int page = Math.min(filter.page(), Math.max(1, (found.size() + PAGE - 1) / PAGE));
        return new Slice<>(found.stream().skip((page - 1L) * PAGE).limit(PAGE).toList(), found.size(), page, PAGE);
    }

    /** All of them, for what there is to choose from. */
    List<PortfolioRow> released(Actor actor) {
        actor.must(Role.FUNDER);
        List<FindingRow> rows = findings.all(actor);
        List<DecisionView> made =
                decisions.on(rows.stream().map(FindingRow::ref).toList());
        return rows.stream()
                .map(row -> new PortfolioRow(
                        row,
                        latest(made, row, DecisionStage.RECOMMENDATION),
                        latest(made, row, DecisionStage.DECISION)))
                .sorted(BY_UNIT_AND_TITLE)
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
