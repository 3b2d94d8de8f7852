package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Map;

/**
 * Logistic regression of a yes/no outcome (1 and 0) on treatment and covariates; the answer is a log odds ratio.
 * Standard errors are the model's own where people are independent, and by influence of clusters (CR1, t with G − 1
 * degrees of freedom) where clusters are named. Reference: glm of R 4.2.2.
 */
public final class LogisticRegression {
    private LogisticRegression() {}

    /**
     * Fits the model.
     *
     * @param people with an outcome of 0 or 1
     * @return the log odds ratio of treatment, or that the outcome is not yes or no, or is told perfectly
     */
    public static Result<Estimate> of(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            boolean[] yes = yes(cases.outcome());
            Logit fit = Logit.of(cases.designWithTreatment(), yes);
            double[] weights = fit.design().weights(1);
            double value = fit.coefficients()[1];
            Inference found = cases.isClustered()
                    ? Influence.of(value, influence(fit, yes, weights), cases)
                    : Inference.normal(
                            value, Math.sqrt(fit.information().quadratic(weights)), StandardErrorKind.MODEL, 0.95);
            return Estimate.of(
                    Estimand.LOG_ODDS_RATIO,
                    "Logistic regression, " + found.kind().inWords() + " standard error",
                    found,
                    cases.sample(),
                    Map.of("odds ratio", Math.exp(value)));
        });
    }

    private static double[] influence(Logit fit, boolean[] yes, double[] weights) {
        double[] direction = fit.design().at(fit.information().solve(weights));
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= yes.length * ((yes[i] ? 1 : 0) - fit.probabilities()[i]);
        }
        return direction;
    }

    private static boolean[] yes(double[] outcome) {
        unless(
                Arrays.stream(outcome).allMatch(y -> y == 0 || y == 1),
                Shortfall.WRONG_KIND_OF_OUTCOME,
                "The outcome must be 0 or 1 for everybody");
        boolean[] yes = new boolean[outcome.length];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = outcome[i] == 1;
        }
        return yes;
    }
}
