package throughline.evaluation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A registered plan as pages and the API show it.
 *
 * @param id of this version
 * @param intervention that it evaluates
 * @param version 1 for the first, higher after each amendment
 * @param question that it answers
 * @param measure code of the primary outcome
 * @param measureName in words
 * @param comparison with whom
 * @param followUpWave when, name of the wave
 * @param followUp the same in words
 * @param minimumWorthwhileEffect in the measure's unit, a share for yes or no
 * @param minimumWorthwhile the same in words
 * @param covariates that the estimate adjusts for, the same in every plan
 * @param harm what would count as harm
 * @param benefitPerUnit pounds, or null
 * @param notCosted why not costed, or null
 * @param amendmentReason why there is this version; null for the first
 * @param standing whether outcomes were stored when it was registered
 * @param registeredAt in UTC, ISO 8601
 * @param registeredBy user name
 * @param hash SHA-256 of all of this, in a canonical text
 */
public record PlanView(
        long id,
        long intervention,
        int version,
        String question,
        String measure,
        String measureName,
        PlannedComparison comparison,
        String followUpWave,
        String followUp,
        BigDecimal minimumWorthwhileEffect,
        String minimumWorthwhile,
        List<String> covariates,
        String harm,
        BigDecimal benefitPerUnit,
        String notCosted,
        String amendmentReason,
        PlanStanding standing,
        String registeredAt,
        String registeredBy,
        String hash) {

    public PlanRef ref() {
        return new PlanRef(id);
    }
}
