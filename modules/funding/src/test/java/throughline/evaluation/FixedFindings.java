package throughline.evaluation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import throughline.evaluation.analysis.Result;
import throughline.evaluation.report.PublishedResult;
import throughline.kernel.Actor;
import throughline.kernel.NotFound;
import throughline.kernel.Role;

/** Findings that are given; who may read them goes by role alone. */
public final class FixedFindings extends Findings {
    public static final PlanView PLAN = new PlanView(
            1,
            1,
            1,
            "Does it work?",
            "SDQ_SELF_TOTAL",
            "SDQ",
            PlannedComparison.values()[0],
            "END",
            "At the end",
            new BigDecimal("1.5"),
            "1.5 points",
            List.of(),
            null,
            null,
            "No agreed value",
            null,
            PlanStanding.REGISTERED,
            "2025-04-01T00:00",
            "commissioner",
            "x");

    private record Given(FindingRow row, Result result) {}

    private final List<Given> given = new ArrayList<>();

    public FixedFindings() {
        super(null, null, List.of(), null, null);
    }

    /** The latest first, as findings come. */
    public FixedFindings with(long id, String unit, String title, FindingState state, String verdict, Result result) {
        FindingRow row = new FindingRow(
                id,
                id,
                title,
                (long) unit.hashCode(),
                unit,
                1L,
                "Provider",
                "Mentoring",
                "SDQ",
                "−2.0",
                state,
                LocalDateTime.of(2026, 4, 1, 0, 0),
                verdict,
                "blue");
        given.add(new Given(row, result));
        return this;
    }

    @Override
    public List<FindingRow> all(Actor actor) {
        return given.stream().map(Given::row).filter(row -> isFor(actor, row)).toList();
    }

    @Override
    public FindingView view(Actor actor, FindingRef ref) {
        return given.stream()
                .filter(g -> g.row().ref().equals(ref) && isFor(actor, g.row()))
                .map(g -> new FindingView(
                        g.row().id(),
                        g.row(),
                        PLAN,
                        List.of(PLAN),
                        null,
                        PublishedResult.of(g.result(), actor.scope().reachesRecords())))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding"));
    }

    private static boolean isFor(Actor actor, FindingRow row) {
        return actor.is(Role.COMMISSIONER) || row.state() == FindingState.RELEASED;
    }
}
