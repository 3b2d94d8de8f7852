package throughline.statistics.synthesis;

import java.util.Arrays;

/** Effects of studies and the variances that they were measured with, and sums over them weighted by 1 / (v + τ²). */
record Studies(double[] effects, double[] variances) {

    int count() {
        return effects.length;
    }

    int freedom() {
        return count() - 1;
    }

    double weight(int study, double tau2) {
        return 1 / (variances[study] + tau2);
    }

    private double sum(double tau2, int power) {
        double sum = 0;
        for (int i = 0; i < count(); i++) {
            sum += Math.pow(weight(i, tau2), power);
        }
        return sum;
    }

    double totalWeight(double tau2) {
        return sum(tau2, 1);
    }

    double mean(double tau2) {
        double sum = 0;
        for (int i = 0; i < count(); i++) {
            sum += weight(i, tau2) * effects[i];
        }
        return sum / totalWeight(tau2);
    }

    /** Σ w (y − μ)². */
    double q(double tau2) {
        return squares(tau2, 1);
    }

    private double squares(double tau2, int power) {
        double mean = mean(tau2);
        double sum = 0;
        for (int i = 0; i < count(); i++) {
            sum += Math.pow(weight(i, tau2), power) * (effects[i] - mean) * (effects[i] - mean);
        }
        return sum;
    }

    /** Σw − Σw²/Σw at τ² = 0. */
    double scale() {
        return sum(0, 1) - sum(0, 2) / sum(0, 1);
    }

    /** Twice the derivative of the restricted log likelihood in τ²: Σw²(y − μ)² − (Σw − Σw²/Σw). */
    double restrictedScore(double tau2) {
        return squares(tau2, 2) - (sum(tau2, 1) - sum(tau2, 2) / sum(tau2, 1));
    }

    /** Twice the expected information about τ²: tr(PP) with P the weights less their projection on the mean. */
    double restrictedInformation(double tau2) {
        double total = sum(tau2, 1);
        double share = sum(tau2, 2) / total;
        return sum(tau2, 2) - 2 * sum(tau2, 3) / total + share * share;
    }

    /** Hedges' unweighted estimate of τ²: variance of the effects less the mean sampling variance. */
    double hedges() {
        double mean = Arrays.stream(effects).average().orElse(0);
        double squares =
                Arrays.stream(effects).map(y -> (y - mean) * (y - mean)).sum();
        return squares / freedom() - spread();
    }

    /** A size to start searching τ² from. */
    double spread() {
        return Arrays.stream(variances).average().orElse(1);
    }
}
