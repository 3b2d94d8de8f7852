package throughline.statistics;

import java.util.Arrays;

/**
 * A binary logistic model by Newton's method, which here is iteratively reweighted least squares (McCullagh and Nelder
 * 1989, Generalized Linear Models, ch. 4), on an orthonormal basis of the regressors.
 *
 * <p>Where covariates tell the two outcomes apart perfectly there is no maximum (Albert and Anderson 1984, Biometrika
 * 71:1): steps do not shrink while fitted probabilities run to 0 and 1 until the information vanishes. That is how it is
 * recognised.
 *
 * @param coordinates of the linear predictor on the design's basis
 * @param probabilities fitted, one a row
 * @param information at the maximum, for the coordinates
 */
record Logit(Design design, double[] coordinates, double[] probabilities, Cholesky information) {
    private static final int STEPS = 60;
    private static final double SETTLED = 1e-9;
    private static final double RUN_AWAY = 30;

    static Logit of(Design design, boolean[] outcome) {
        double[] y = new double[outcome.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = outcome[i] ? 1 : 0;
        }
        double[] coordinates = new double[design.rank()];
        double fit = logLikelihood(design, coordinates, y);
        for (int count = 0; count < STEPS; count++) {
            double[] p = probabilities(design, coordinates);
            double[] score = y.clone();
            Design.addTo(score, -1, p);
            double[] step = information(design, p).solve(design.coordinatesOf(score));
            double[] next = moved(coordinates, 1, step);
            double better = logLikelihood(design, next, y);
            for (double share = 0.5; better < fit - 1e-12 * Math.abs(fit) && share > 1e-6; share /= 2) {
                next = moved(coordinates, share, step);
                better = logLikelihood(design, next, y);
            }
            coordinates = next;
            fit = better;
            if (largest(design.at(step)) < SETTLED) {
                break;
            }
        }
        if (!(largest(design.at(coordinates)) < RUN_AWAY)) {
            throw separated();
        }
        double[] p = probabilities(design, coordinates);
        return new Logit(design, coordinates, p, information(design, p));
    }

    double[] coefficients() {
        return design.coefficientsOf(coordinates);
    }

    private static Cholesky information(Design design, double[] p) {
        double[] weights = Arrays.stream(p).map(x -> x * (1 - x)).toArray();
        return Cholesky.of(design.gram(weights)).orElseThrow(Logit::separated);
    }

    private static Unestimable separated() {
        return new Unestimable(
                Shortfall.PERFECT_SEPARATION,
                "Some combination of the covariates tells perfectly who has the outcome or is treated and who not");
    }

    private static double[] probabilities(Design design, double[] coordinates) {
        return Arrays.stream(design.at(coordinates))
                .map(eta -> 1 / (1 + Math.exp(-eta)))
                .toArray();
    }

    private static double logLikelihood(Design design, double[] coordinates, double[] y) {
        double[] eta = design.at(coordinates);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] * eta[i] - Math.max(eta[i], 0) - Math.log1p(Math.exp(-Math.abs(eta[i])));
        }
        return sum;
    }

    private static double[] moved(double[] from, double share, double[] step) {
        double[] to = from.clone();
        Design.addTo(to, share, step);
        return to;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
