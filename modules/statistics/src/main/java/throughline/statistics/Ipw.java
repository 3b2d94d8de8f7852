package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Weighting by the inverse of the probability of being treated, that probability by logistic regression on the
 * covariates, weights normalised within each group (Hájek 1971; Hirano, Imbens and Ridder 2003, Econometrica 71:1161).
 * It is the effect if nothing but the covariates decides both treatment and outcome and the logistic model is right.
 *
 * <p>Standard errors are by influence functions that allow for the probabilities' having been estimated (Lunceford and
 * Davidian 2004, Stat. Med. 23:2937).
 */
public final class Ipw {
    private Ipw() {}

    /** Effect on those treated: the comparison group weighted by e / (1 − e). */
    public static Result<Weighted> effectOnTheTreated(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            Logit propensity = Logit.of(cases.designOfCovariates(), cases.treated());
            double[] e = propensity.probabilities();
            Arm treated = new Arm(cases, propensity, true, i -> 1, i -> 0);
            Arm others = new Arm(cases, propensity, false, i -> e[i] / (1 - e[i]), i -> e[i] / (1 - e[i]));
            return between(Estimand.EFFECT_ON_THE_TREATED, treated, others);
        });
    }

    /** Effect on all: those treated weighted by 1 / e, the others by 1 / (1 − e). */
    public static Result<Weighted> averageEffect(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            Logit propensity = Logit.of(cases.designOfCovariates(), cases.treated());
            double[] e = propensity.probabilities();
            Arm treated = new Arm(cases, propensity, true, i -> 1 / e[i], i -> 1 - 1 / e[i]);
            Arm others = new Arm(cases, propensity, false, i -> 1 / (1 - e[i]), i -> e[i] / (1 - e[i]));
            return between(Estimand.AVERAGE_EFFECT, treated, others);
        });
    }

    private static Weighted between(Estimand estimand, Arm treated, Arm others) {
        CompleteCases cases = treated.cases;
        double[] contributions = treated.contributions();
        Design.addTo(contributions, -1, others.contributions());
        Inference found = Influence.of(treated.mean() - others.mean(), contributions, cases);
        Weights weights = Weights.normalised(treated.weights(), others.weights());
        Map<String, Double> diagnostics = new LinkedHashMap<>();
        diagnostics.put("effective comparison group", weights.effectiveComparison());
        diagnostics.put("effective treated group", weights.effectiveTreated());
        diagnostics.put("smallest probability of treatment", lowest(treated.propensity.probabilities()));
        diagnostics.put("largest probability of treatment", highest(treated.propensity.probabilities()));
        return new Weighted(
                Estimate.of(
                        estimand,
                        "Inverse probability weighting (Hájek), " + found.kind().inWords() + " standard error",
                        found,
                        cases.sample(),
                        diagnostics),
                weights);
    }

    private static double lowest(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double highest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    /**
     * One group's weighted mean.
     *
     * @param weight of a row, a function of the linear predictor of treatment
     * @param slope derivative of that weight in the linear predictor
     */
    private record Arm(
            CompleteCases cases,
            Logit propensity,
            boolean group,
            IntToDoubleFunction weight,
            IntToDoubleFunction slope) {

        double[] weights() {
            return Arrays.stream(cases.rows(group)).mapToDouble(weight).toArray();
        }

        double mean() {
            double[] weights = weights();
            return Design.dot(weights, cases.outcomes(group))
                    / Arrays.stream(weights).sum();
        }

        /** n times each person's part in the mean's error: their own, and through the estimated probabilities. */
        double[] contributions() {
            int n = cases.size();
            double mean = mean();
            double total = Arrays.stream(weights()).sum();
            double[] own = new double[n];
            double[] moving = new double[n];
            for (int row : cases.rows(group)) {
                double error = n * (cases.outcome()[row] - mean) / total;
                own[row] = weight.applyAsDouble(row) * error;
                moving[row] = slope.applyAsDouble(row) * error;
            }
            Design design = propensity.design();
            double[] through = design.at(propensity.information().solve(design.coordinatesOf(moving)));
            for (int i = 0; i < n; i++) {
                own[i] +=
                        through[i] * ((cases.treated()[i] ? 1 : 0) - propensity.probabilities()[i]);
            }
            return own;
        }
    }
}
