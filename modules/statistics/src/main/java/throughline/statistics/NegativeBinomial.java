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
    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-10;
    /** Counts that vary no more than Poisson ones push θ to infinity; from here on the two models do not differ. */
    private static final double POISSON = 1e7;

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
            Fit fit = Fit.of(design, y);
            double[] weights = design.weights(1);
            double value = design.coefficientsOf(fit.coordinates)[1];
            Cholesky information = fit.information(design);
            Inference found = cases.isClustered()
                    ? Influence.of(value, fit.influence(design, y, information.solve(weights)), cases)
                    : Inference.normal(value, Math.sqrt(information.quadratic(weights)), StandardErrorKind.MODEL, 0.95);
            Map<String, Double> diagnostics = new LinkedHashMap<>();
            diagnostics.put("rate ratio", Math.exp(value));
            diagnostics.put("theta", fit.theta);
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

    private record Fit(double[] coordinates, double[] mean, double theta) {

        static Fit of(Design design, double[] y) {
            double[] coordinates = new double[design.rank()];
            coordinates[0] = Math.log(Moments.of(y).mean()) * Math.sqrt(y.length);
            double theta = POISSON;
            int[] above = above(y);
            for (int round = 0; round < ROUNDS; round++) {
                Fit fit = scored(design, y, coordinates, theta);
                double next = theta(y, above, fit.mean);
                coordinates = fit.coordinates;
                if (Math.abs(next - theta) <= SETTLED * theta) {
                    return new Fit(coordinates, fit.mean, next);
                }
                theta = next;
            }
            throw unsettled();
        }

        private static Unestimable unsettled() {
            return new Unestimable(Shortfall.DID_NOT_CONVERGE, "The negative binomial model did not settle");
        }

        /** Fisher scoring for a given θ. */
        private static Fit scored(Design design, double[] y, double[] start, double theta) {
            double[] coordinates = start.clone();
            for (int step = 0; step < ROUNDS; step++) {
                double[] mean = mean(design, coordinates);
                Fit here = new Fit(coordinates, mean, theta);
                double[] score = new double[y.length];
                Arrays.setAll(score, i -> (y[i] - mean[i]) / (1 + mean[i] / theta));
                double[] move = here.information(design).solve(design.coordinatesOf(score));
                double length =
                        Arrays.stream(design.at(move)).map(Math::abs).max().orElseThrow();
                coordinates = coordinates.clone();
                Design.addTo(coordinates, Math.min(1, 2 / length), move);
                if (length < SETTLED) {
                    return new Fit(coordinates, mean(design, coordinates), theta);
                }
            }
            throw unsettled();
        }

        private static double[] mean(Design design, double[] coordinates) {
            return Arrays.stream(design.at(coordinates)).map(Math::exp).toArray();
        }

        Cholesky information(Design design) {
            double[] weights = Arrays.stream(mean).map(m -> m / (1 + m / theta)).toArray();
            return Cholesky.of(design.gram(weights)).orElseThrow(Fit::unsettled);
        }

        double[] influence(Design design, double[] y, double[] direction) {
            double[] influence = design.at(direction);
            for (int i = 0; i < y.length; i++) {
                influence[i] *= y.length * (y[i] - mean[i]) / (1 + mean[i] / theta);
            }
            return influence;
        }

        /** The θ of greatest likelihood given the means: where its score falls through zero, by bisection on log θ. */
        private static double theta(double[] y, int[] above, double[] mean) {
            double low = Math.log(1e-6);
            double high = Math.log(POISSON);
            if (thetaScore(y, above, mean, POISSON) > 0) {
                return POISSON;
            }
            for (int halving = 0; halving < 60; halving++) {
                double middle = (low + high) / 2;
                if (thetaScore(y, above, mean, Math.exp(middle)) > 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return Math.exp((low + high) / 2);
        }

        /** How many counts are above 0, 1, 2, … */
        private static int[] above(double[] y) {
            int[] above = new int[(int) Arrays.stream(y).max().orElseThrow()];
            for (double count : y) {
                for (int j = 0; j < count; j++) {
                    above[j]++;
                }
            }
            return above;
        }

        /** ψ(θ + y) − ψ(θ) is the sum of 1/(θ + j) for j below the count, so no special function is needed. */
        private static double thetaScore(double[] y, int[] above, double[] mean, double theta) {
            double score = 0;
            for (int j = 0; j < above.length; j++) {
                score += above[j] / (theta + j);
            }
            for (int i = 0; i < y.length; i++) {
                score += -Math.log1p(mean[i] / theta) + (mean[i] - y[i]) / (theta + mean[i]);
            }
            return score;
        }
    }
}
