package throughline.statistics;

import java.util.SplittableRandom;

/** Invented people for tests that need many, or a known effect. */
public final class Invented {
    private Invented() {}

    /** Outcomes with an effect of −1 on the treated, half of each cluster, covariates that matter and like clusters. */
    public static Comparison people(int n, int clusters, int covariates, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] x = new double[covariates][n];
        double[] outcome = new double[n];
        boolean[] treated = new boolean[n];
        int[] cluster = new int[n];
        double[] place = random.doubles(clusters).toArray();
        for (int i = 0; i < n; i++) {
            cluster[i] = random.nextInt(clusters);
            double risk = 0;
            for (int j = 0; j < covariates; j++) {
                x[j][i] = random.nextDouble(-1, 1) * (j + 1);
                risk += x[j][i] / (j + 2);
            }
            treated[i] = random.nextDouble() < 1 / (1 + Math.exp(-risk / 2));
            outcome[i] = 10 + risk + place[cluster[i]] - (treated[i] ? 1 : 0) + 2 * random.nextDouble(-1, 1);
        }
        Comparison people = Comparison.of(outcome).treated(treated).clusteredBy(cluster);
        for (int j = 0; j < covariates; j++) {
            people = people.covariate("x" + j, x[j]);
        }
        return people;
    }
}
