package throughline.statistics;

import java.util.List;

/** A regression of counts that has been fitted; see {@link CountModel}. */
public final class FittedCounts {
    private final List<String> names;
    private final double[] coefficients;
    private final double[][] covariance;
    private final List<double[]> columns;
    private final double[] counts;
    private final double[] means;
    private final double theta;

    FittedCounts(
            List<String> names,
            double[] coefficients,
            double[][] covariance,
            List<double[]> columns,
            double[] counts,
            double[] means,
            double theta) {
        this.names = names;
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.columns = columns;
        this.counts = counts;
        this.means = means;
        this.theta = theta;
    }

    public double coefficient(String name) {
        return coefficients[at(name)];
    }

    /** The model's own standard error: for Poisson that of counts no more variable than Poisson ones. */
    public double standardError(String name) {
        return Math.sqrt(covariance[at(name)][at(name)]);
    }

    /** The standard error widened by the root of the dispersion (quasi-Poisson). */
    public double quasiStandardError(String name) {
        return standardError(name) * Math.sqrt(dispersion());
    }

    /**
     * Newey and West's (1987) standard error with Bartlett's weights, no prewhitening, times n/(n − k). Reference:
     * NeweyWest of sandwich 3.0.2 with adjust = TRUE, prewhite = FALSE.
     *
     * @param lag largest distance of periods that may be alike; rows are in the order of time
     */
    public double neweyWest(String name, int lag) {
        int n = counts.length;
        double[] influence = new double[n];
        double[] direction = covariance[at(name)];
        for (int t = 0; t < n; t++) {
            double along = direction[0];
            for (int j = 0; j < columns.size(); j++) {
                along += direction[j + 1] * columns.get(j)[t];
            }
            influence[t] = along * (counts[t] - means[t]) / (1 + means[t] / theta);
        }
        double sum = Design.dot(influence, influence);
        for (int l = 1; l <= Math.min(lag, n - 1); l++) {
            double together = 0;
            for (int t = l; t < n; t++) {
                together += influence[t] * influence[t - l];
            }
            sum += 2 * (1 - l / (lag + 1.0)) * together;
        }
        return Math.sqrt(Math.max(0, sum) * n / freedom());
    }

    /** Pearson's χ² over its degrees of freedom: 1 for Poisson counts. */
    public double dispersion() {
        double sum = 0;
        for (int t = 0; t < counts.length; t++) {
            double off = counts[t] - means[t];
            sum += off * off / (means[t] + means[t] * means[t] / theta);
        }
        return sum / freedom();
    }

    /** Deviance residuals of the Poisson model, in the order of the rows. */
    public double[] devianceResiduals() {
        double[] residuals = new double[counts.length];
        for (int t = 0; t < counts.length; t++) {
            double y = counts[t];
            double deviance = 2 * ((y == 0 ? 0 : y * Math.log(y / means[t])) - (y - means[t]));
            residuals[t] = Math.copySign(Math.sqrt(Math.max(0, deviance)), y - means[t]);
        }
        return residuals;
    }

    /** Rows less coefficients. */
    public int freedom() {
        return counts.length - coefficients.length;
    }

    public int rows() {
        return counts.length;
    }

    /** θ of the negative binomial, infinite for Poisson. */
    public double theta() {
        return theta;
    }

    public List<String> names() {
        return names;
    }

    private int at(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("There is no term " + name + " among " + names);
        }
        return at;
    }
}
