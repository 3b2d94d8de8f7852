package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Negative binomial regression of a count on treatment and covariates, variance μ + μ²/θ (Venables and Ripley 2002,
 * Modern Applied Statistics with S, 7.4): coefficients by Fisher scoring and θ by maximum likelihood in turn. The answer
 * is a log rate ratio; its standard error is the model's at the estimated θ, or by influence of clusters (t with G − 1
 * degrees of freedom) where clusters are named. Reference: glm.nb of MASS 7.3-58.
 */
public final class NegativeBinomial {
    private static final double MOST = 100_000;

    private NegativeBinomial() {}

    /**
     * Fits the model.
     *
     * @param people with a count as outcome
     * @return the log rate ratio of treatment with θ among its diagnostics, or what the data lack
     */
    public static Result<Estimate> of(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            double[] y = counts(cases);
            Design design = cases.designWithTreatment();
            CountFit fit = CountFit.negativeBinomial(design, y, new double[y.length]);
            double[] weights = design.weights(1);
            double value = design.coefficientsOf(fit.coordinates())[1];
            Cholesky information = fit.information(design);
            Inference found = cases.isClustered()
                    ? Influence.of(value, fit.influence(design, y, information.solve(weights)), cases)
                    : Inference.normal(value, Math.sqrt(information.quadratic(weights)), StandardErrorKind.MODEL, 0.95);
            Map<String, Double> diagnostics = new LinkedHashMap<>();
            diagnostics.put("rate ratio", Math.exp(value));
            diagnostics.put("theta", fit.theta());
            return Estimate.of(
                    Estimand.LOG_RATE_RATIO,
                    "Negative binomial regression, " + found.kind().inWords() + " standard error",
                    found,
                    cases.sample(),
                    diagnostics);
        });
    }

    private static double[] counts(CompleteCases cases) {
        unless(
                Arrays.stream(cases.outcome()).allMatch(y -> y >= 0 && y == Math.rint(y) && y < MOST),
                Shortfall.WRONG_KIND_OF_OUTCOME,
                "The outcome must be a count for everybody, from 0 to 100,000");
        for (boolean group : new boolean[] {true, false}) {
            unless(
                    Arrays.stream(cases.outcomes(group)).sum() > 0,
                    Shortfall.PERFECT_SEPARATION,
                    "One group has no counts above 0, so a ratio of rates has no meaning");
        }
        return cases.outcome();
    }
}
