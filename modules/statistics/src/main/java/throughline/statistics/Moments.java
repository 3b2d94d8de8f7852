package throughline.statistics;

import java.util.Arrays;

/** Count, mean and variance (over n − 1) of some numbers, in two passes. */
record Moments(int n, double mean, double variance) {

    static Moments of(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = 0;
        double slips = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            slips += value - mean;
        }
        int n = values.length;
        double variance = n < 2 ? 0 : Math.max(0, (squares - slips * slips / n) / (n - 1));
        return new Moments(n, mean, variance);
    }

    double sd() {
        return Math.sqrt(variance);
    }

    /** Whether what variation there is could be rounding. */
    boolean isConstant() {
        return sd() <= 1e-12 * Math.abs(mean);
    }

    /**
     * Hedges' exact small-sample factor J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)) (Hedges 1981, J. Educ. Stat. 6:107), by
     * the recursion of the ratio of gammas.
     *
     * @param degreesOfFreedom m, at least 2
     */
    static double hedgesFactor(int degreesOfFreedom) {
        double ratio = 1 / Math.sqrt(Math.PI);
        for (int m = 2; m < degreesOfFreedom; m++) {
            ratio = (m - 1) / (2.0 * ratio);
        }
        return ratio / Math.sqrt(degreesOfFreedom / 2.0);
    }
}
