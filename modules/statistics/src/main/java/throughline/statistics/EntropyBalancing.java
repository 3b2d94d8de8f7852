package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entropy balancing (Hainmueller 2012, Political Analysis 20:25): of all weights that give the comparison group exactly
 * the treated group's covariate means, those nearest to equal. The weighted difference is the effect on those treated if
 * nothing but the covariates decides both treatment and outcome and either the outcome is linear in them or treatment
 * is logistic (Zhao and Percival 2017, J. Causal Inference 5:1).
 *
 * <p>Weights are exp(z′λ) with λ at the minimum of log Σ exp(z′λ), z the covariates less the treated means, by Newton's
 * method. Where the treated means lie outside what the comparison group spans there is no minimum: no overlap.
 *
 * <p>Standard errors are those of a calibrated mean: outcomes replaced by residuals of their weighted regression on the
 * covariates (Deville and Särndal 1992, J. Am. Stat. Assoc. 87:376).
 */
public final class EntropyBalancing {
    private static final int STEPS = 200;
    private static final double BALANCED = 1e-10;

    private EntropyBalancing() {}

    public static Result<Weighted> effectOnTheTreated(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            Balanced balanced = Balanced.of(cases);
            double[] equal = new double[cases.count(true)];
            Arrays.fill(equal, 1);
            Weights weights = Weights.normalised(equal, balanced.weights);
            double effect =
                    Moments.of(cases.outcomes(true)).mean() - Design.dot(weights.comparison(), cases.outcomes(false));
            Inference found = Influence.of(effect, balanced.contributions(cases, effect), cases);
            Map<String, Double> diagnostics = new LinkedHashMap<>();
            diagnostics.put("effective comparison group", weights.effectiveComparison());
            diagnostics.put("largest weight of one person", weights.largestComparisonWeight());
            Estimate estimate = Estimate.of(
                    Estimand.EFFECT_ON_THE_TREATED,
                    "Entropy balancing (Hainmueller 2012), " + found.kind().inWords() + " standard error",
                    found,
                    cases.sample(),
                    diagnostics);
            return new Weighted(estimate, weights);
        });
    }

    /**
     * The solution.
     *
     * @param z covariates of everybody on a basis of unit spread, less the treated means, by row
     * @param weights of the comparison group, summing to one
     * @param hessian weighted covariance of z in the comparison group
     */
    private record Balanced(double[][] z, double[] weights, Cholesky hessian) {

        static Balanced of(CompleteCases cases) {
            double[][] z = centredOnTreated(cases);
            double[][] others =
                    Arrays.stream(cases.rows(false)).mapToObj(i -> z[i]).toArray(double[][]::new);
            int k = z[0].length;
            double[] lambda = new double[k];
            double value = potential(others, lambda);
            for (int count = 0; count < STEPS; count++) {
                double[] weights = weights(others, lambda);
                double[] gradient = mean(others, weights);
                Cholesky hessian = covariance(others, weights, gradient);
                if (Arrays.stream(gradient).allMatch(g -> Math.abs(g) < BALANCED)) {
                    return new Balanced(z, weights, hessian);
                }
                double[] step = hessian.solve(gradient);
                double slope = Design.dot(step, gradient);
                double share = 1;
                double[] next = moved(lambda, share, step);
                double lower = potential(others, next);
                while (!(lower <= value - 1e-4 * share * slope + 1e-14) && share > 1e-10) {
                    share /= 2;
                    next = moved(lambda, share, step);
                    lower = potential(others, next);
                }
                lambda = next;
                value = lower;
            }
            throw noOverlap();
        }

        /** n times each person's part in the error of the effect. */
        double[] contributions(CompleteCases cases, double effect) {
            int n = cases.size();
            int[] others = cases.rows(false);
            double[] y = cases.outcomes(false);
            double mean = Design.dot(weights, y);
            double[] covariance = new double[z[0].length];
            for (int c = 0; c < others.length; c++) {
                Design.addTo(covariance, weights[c] * (y[c] - mean), z[others[c]]);
            }
            double[] slopes = hessian.solve(covariance);
            double[] contributions = new double[n];
            for (int row : cases.rows(true)) {
                double residual = cases.outcome()[row] - mean - Design.dot(slopes, z[row]);
                contributions[row] = n * (residual - effect) / cases.count(true);
            }
            for (int c = 0; c < others.length; c++) {
                contributions[others[c]] = -n * weights[c] * (y[c] - mean - Design.dot(slopes, z[others[c]]));
            }
            return contributions;
        }

        private static double[][] centredOnTreated(CompleteCases cases) {
            Design design = cases.designOfCovariates();
            int n = cases.size();
            unless(design.rank() > 1, Shortfall.TOO_FEW_DATA, "Balancing needs at least one covariate that varies");
            double[][] z = new double[n][design.rank() - 1];
            for (int j = 1; j < design.rank(); j++) {
                double[] column = design.basis(j);
                double target =
                        Moments.of(Comparison.pick(column, cases.rows(true))).mean();
                for (int i = 0; i < n; i++) {
                    z[i][j - 1] = Math.sqrt(n) * (column[i] - target);
                }
            }
            return z;
        }

        private static Unestimable noOverlap() {
            return new Unestimable(
                    Shortfall.NO_OVERLAP,
                    "No weighting of the comparison group has the covariate means of those treated");
        }

        /** log Σ exp(z′λ), without overflow. */
        private static double potential(double[][] z, double[] lambda) {
            double[] exponents = exponents(z, lambda);
            double top = Arrays.stream(exponents).max().orElseThrow();
            return top
                    + Math.log(
                            Arrays.stream(exponents).map(x -> Math.exp(x - top)).sum());
        }

        private static double[] weights(double[][] z, double[] lambda) {
            double level = potential(z, lambda);
            return Arrays.stream(exponents(z, lambda))
                    .map(x -> Math.exp(x - level))
                    .toArray();
        }

        private static double[] exponents(double[][] z, double[] lambda) {
            return Arrays.stream(z).mapToDouble(row -> Design.dot(row, lambda)).toArray();
        }

        private static double[] mean(double[][] z, double[] weights) {
            double[] mean = new double[z[0].length];
            for (int i = 0; i < z.length; i++) {
                Design.addTo(mean, weights[i], z[i]);
            }
            return mean;
        }

        /** A touch of ridge keeps a covariate that the comparison group shares from stopping the search. */
        private static Cholesky covariance(double[][] z, double[] weights, double[] mean) {
            int k = mean.length;
            double[][] covariance = new double[k][k];
            for (int i = 0; i < z.length; i++) {
                double[] centred = moved(z[i], 1, mean);
                for (int j = 0; j < k; j++) {
                    Design.addTo(covariance[j], weights[i] * centred[j], centred);
                }
            }
            for (int j = 0; j < k; j++) {
                covariance[j][j] += 1e-13;
            }
            return Cholesky.of(covariance).orElseThrow(Balanced::noOverlap);
        }

        private static double[] moved(double[] from, double share, double[] step) {
            double[] to = from.clone();
            Design.addTo(to, -share, step);
            return to;
        }
    }
}
