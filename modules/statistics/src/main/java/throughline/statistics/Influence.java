package throughline.statistics;

import java.util.Arrays;

/** From what each person contributes to an estimate's error to the estimate's inference, by person or by cluster. */
final class Influence {
    private Influence() {}

    /**
     * The estimate is a mean of contributions with this estimate as their mean: standard error SD(contributions) / √n
     * with n − 1, against the normal; or by cluster with the sums of each cluster, scaled by G/(G − 1), against t with
     * G − 1 degrees of freedom.
     *
     * @param contributions one a person of the cases, centred on zero
     */
    static Inference of(double estimate, double[] contributions, CompleteCases cases) {
        int n = contributions.length;
        if (!cases.isClustered()) {
            double variance = Design.dot(contributions, contributions) / (n - 1.0) / n;
            return Inference.normal(estimate, Math.sqrt(variance), StandardErrorKind.INFLUENCE, 0.95);
        }
        double[] sums = new double[cases.withEnoughClusters().clusters()];
        for (int i = 0; i < n; i++) {
            sums[cases.cluster()[i]] += contributions[i] / n;
        }
        double mean = Arrays.stream(sums).average().orElse(0);
        double squares = Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).sum();
        double g = sums.length;
        return new Inference(
                estimate,
                Math.sqrt(squares * g / (g - 1)),
                StandardErrorKind.CLUSTER_INFLUENCE,
                g - 1,
                Reference.CLUSTERS_T,
                0.95);
    }
}
