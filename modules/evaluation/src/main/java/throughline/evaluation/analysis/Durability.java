package throughline.evaluation.analysis;

import java.util.List;
import throughline.participants.PairedScores;
import throughline.participants.Wave;

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
        boolean late = study.protocol().followUp() == Wave.TWELVE_MONTHS;
        return new Durability(late ? primary.named(NAME) : later(study), sites);
    }

    private static Effect later(Study study) {
        Cohort cohort = new Cohort(study.later().map(PairedScores::rows).orElse(List.of()));
        return cohort.smallerSide() == 0
                ? Effect.missing(NAME, Estimates.LINEAR, "No outcome at twelve months is stored")
                : Effect.of(NAME, Estimates.LINEAR, Estimates.primary(cohort));
    }

    static Durability none(String why) {
        return new Durability(Effect.missing(NAME, Estimates.LINEAR, why), List.of());
    }
}
