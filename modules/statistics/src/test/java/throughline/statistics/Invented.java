package throughline.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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

    /** The same people in another order. */
    static Comparison inOrder(Comparison people, List<Integer> order, int covariates) {
        int n = order.size();
        CompleteCases cases = people.complete();
        double[] outcome = new double[n];
        boolean[] treated = new boolean[n];
        int[] cluster = new int[n];
        for (int i = 0; i < n; i++) {
            outcome[i] = people.outcome(order.get(i));
            treated[i] = cases.treated()[order.get(i)];
            cluster[i] = cases.cluster()[order.get(i)];
        }
        Comparison moved = Comparison.of(outcome).treated(treated).clusteredBy(cluster);
        for (int j = 0; j < covariates; j++) {
            double[] x = people.values("x" + j).orElseThrow();
            moved = moved.covariate(
                    "x" + j, order.stream().mapToDouble(i -> x[i]).toArray());
        }
        return moved;
    }

    /** Everybody so many times, without clusters; the first copy of one person left out if it is numbered. */
    static Comparison repeated(Comparison people, int copies, int leftOut) {
        int n = people.size();
        CompleteCases cases = people.complete();
        int[] rows = IntStream.range(0, n * copies)
                .filter(i -> i != leftOut)
                .map(i -> i % n)
                .toArray();
        boolean[] treated = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            treated[i] = cases.treated()[rows[i]];
        }
        Comparison many = Comparison.of(Comparison.pick(cases.outcome(), rows)).treated(treated);
        for (int j = 0; j < cases.names().size(); j++) {
            many = many.covariate(cases.names().get(j), Comparison.pick(cases.columns()[j], rows));
        }
        return many;
    }

    /** Few people, few distinct values, some missing, sometimes huge or tiny: what users bring. */
    static Comparison awkward(int n, int values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double unit = List.of(1.0, 1e-9, 1e9, 1e160, 1e-160).get(random.nextInt(5));
        double[][] columns = new double[3][n];
        boolean[] treated = new boolean[n];
        int[] cluster = new int[n];
        for (int i = 0; i < n; i++) {
            for (double[] column : columns) {
                column[i] = random.nextInt(20) == 0 ? Double.NaN : unit * random.nextInt(values);
            }
            treated[i] = random.nextBoolean();
            cluster[i] = random.nextInt(values);
        }
        Comparison people = Comparison.of(columns[0])
                .treated(treated)
                .covariate("x0", columns[1])
                .covariate("x1", columns[2]);
        return random.nextBoolean() ? people.clusteredBy(cluster) : people;
    }
}
