package throughline.evaluation.analysis;

import java.util.List;

/**
 * Whether the effect lasts, and whether it shows in more than one place.
 *
 * @param twelveMonths the effect at twelve months
 * @param sites the effect at each site that is large enough to be looked at alone
 */
public record Durability(Effect twelveMonths, List<Effect> sites) {
    private static final String NAME = "Effect at twelve months";

    public Durability {
        sites = List.copyOf(sites);
    }

    static Durability of(Study study, Effect primary, List<Effect> sites) {
        Effect later = study.later()
                .map(scores -> new Cohort(scores.rows()))
                .map(cohort -> cohort.smallerSide() == 0
                        ? Effect.missing(NAME, Estimates.LINEAR, "No outcome at twelve months is stored")
                        : Effect.of(NAME, Estimates.LINEAR, Estimates.primary(cohort)))
                .orElse(primary);
        return new Durability(later, sites);
    }

    static Durability none(String why) {
        return new Durability(Effect.missing(NAME, Estimates.LINEAR, why), List.of());
    }
}
