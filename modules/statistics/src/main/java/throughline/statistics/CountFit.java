package throughline.statistics;

import java.util.Arrays;

/**
 * Coefficients of a regression of counts with logarithmic link and variance μ + μ²/θ (θ infinite: Poisson), by Fisher
 * scoring, and θ by maximum likelihood in turn (Venables and Ripley 2002, 7.4).
 *
 * @param coordinates of the linear predictor in the design's basis
 * @param mean fitted means
 * @param theta θ of the negative binomial, infinite for Poisson
 */
record CountFit(double[] coordinates, double[] mean, double theta) {
    private static final int ROUNDS = 200;
    private static final double SETTLED = 1e-10;
    /** Counts that vary no more than Poisson ones push θ to infinity; from here on the two models do not differ. */
    private static final double POISSON = 1e7;

    /** @param offset added to the linear predictor, such as the logarithm of the population */
    static CountFit poisson(Design design, double[] y, double[] offset) {
        return scored(design, y, offset, start(design, y, offset), Double.POSITIVE_INFINITY);
    }

    static CountFit negativeBinomial(Design design, double[] y, double[] offset) {
        double[] coordinates = start(design, y, offset);
        double theta = POISSON;
        int[] above = above(y);
        for (int round = 0; round < ROUNDS; round++) {
            CountFit fit = scored(design, y, offset, coordinates, theta);
            double next = theta(y, above, fit.mean);
            coordinates = fit.coordinates;
            if (Math.abs(next - theta) <= SETTLED * theta) {
                return new CountFit(coordinates, fit.mean, next);
            }
            theta = next;
        }
        throw unsettled();
    }

    private static double[] start(Design design, double[] y, double[] offset) {
        double exposure =
                Moments.of(Arrays.stream(offset).map(Math::exp).toArray()).mean();
        double[] coordinates = new double[design.rank()];
        coordinates[0] = Math.log(Moments.of(y).mean() / exposure) * Math.sqrt(y.length);
        return coordinates;
    }

    private static Unestimable unsettled() {
        return new Unestimable(Shortfall.DID_NOT_CONVERGE, "The model of counts did not settle");
    }

    /** Fisher scoring for a given θ. */
    private static CountFit scored(Design design, double[] y, double[] offset, double[] start, double theta) {
        double[] coordinates = start.clone();
        for (int step = 0; step < ROUNDS; step++) {
            double[] mean = mean(design, coordinates, offset);
            CountFit here = new CountFit(coordinates, mean, theta);
            double[] score = new double[y.length];
            Arrays.setAll(score, i -> (y[i] - mean[i]) / (1 + mean[i] / theta));
            double[] move = here.information(design).solve(design.coordinatesOf(score));
            double length = Arrays.stream(design.at(move)).map(Math::abs).max().orElseThrow();
            coordinates = coordinates.clone();
            Design.addTo(coordinates, Math.min(1, 2 / length), move);
            if (length < SETTLED) {
                return new CountFit(coordinates, mean(design, coordinates, offset), theta);
            }
        }
        throw unsettled();
    }

    private static double[] mean(Design design, double[] coordinates, double[] offset) {
        double[] mean = design.at(coordinates);
        for (int i = 0; i < mean.length; i++) {
            mean[i] = Math.exp(mean[i] + offset[i]);
        }
        return mean;
    }

    Cholesky information(Design design) {
        double[] weights = Arrays.stream(mean).map(m -> m / (1 + m / theta)).toArray();
        return Cholesky.of(design.gram(weights)).orElseThrow(CountFit::unsettled);
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
