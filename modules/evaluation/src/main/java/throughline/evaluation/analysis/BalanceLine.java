package throughline.evaluation.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.statistics.Balance;
import throughline.statistics.Comparison;
import throughline.statistics.Ipw;

/**
 * How alike the groups were in one respect before the programme.
 *
 * @param covariate in words
 * @param share whether means are shares of children
 * @param participants mean among those who took part, in the analysis
 * @param compared mean in the comparison group
 * @param difference standardised mean difference over the participants' standard deviation; null where it cannot be had
 * @param weighted the same after inverse probability weighting; null where that cannot be had
 */
public record BalanceLine(
        String covariate, boolean share, double participants, double compared, Double difference, Double weighted) {

    static List<BalanceLine> of(Cohort cohort, boolean yesOrNo) {
        Comparison people = cohort.described();
        Map<String, Double> weighted = Ipw.effectOnTheTreated(people)
                .then(w -> Balance.of(people, w.weights()))
                .found()
                .map(BalanceLine::differences)
                .orElse(Map.of());
        return Balance.of(people)
                .found()
                .map(b -> b.covariates().stream()
                        .map(c -> line(c, yesOrNo, weighted.get(c.name())))
                        .toList())
                .orElse(List.of());
    }

    private static BalanceLine line(Balance.OfCovariate c, boolean yesOrNo, Double weighted) {
        boolean share = !c.name().equals("Age") && (yesOrNo || !c.name().equals(Cohort.BEFORE));
        return new BalanceLine(c.name(), share, c.treatedMean(), c.comparisonMean(), difference(c), weighted);
    }

    private static Map<String, Double> differences(Balance balance) {
        return balance.covariates().stream()
                .filter(c -> c.standardisedDifference().isPresent())
                .collect(Collectors.toMap(Balance.OfCovariate::name, BalanceLine::difference));
    }

    private static Double difference(Balance.OfCovariate c) {
        return c.standardisedDifference().isPresent()
                ? c.standardisedDifference().getAsDouble()
                : null;
    }
}
