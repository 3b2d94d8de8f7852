package throughline.statistics.matching;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.Tails;

/**
 * How strong a hidden difference within pairs would have to be to explain the effect: Wilcoxon's signed rank when one of a
 * pair was up to Γ times as likely to be treated as the other (Rosenbaum 2002, Observational Studies, 4.3). Normal
 * approximation, ties with mean ranks; pairs that do not differ take part in the ranking and then say nothing, as there.
 */
public final class RosenbaumBounds {
    private static final double LARGEST = 1e4;
    private static final int FEWEST_PAIRS = 10;

    private final double statistic;
    private final double ranks;
    private final double squaredRanks;

    private RosenbaumBounds(double statistic, double ranks, double squaredRanks) {
        this.statistic = statistic;
        this.ranks = ranks;
        this.squaredRanks = squaredRanks;
    }

    /**
     * @param differences treated less comparison, one a pair; the direction of the larger rank sum is tested
     * @return the bounds, or that there are fewer than ten pairs that differ
     */
    public static Result<RosenbaumBounds> of(double[] differences) {
        return attempt(() -> {
            double[] those = Arrays.stream(differences).filter(Double::isFinite).toArray();
            long differing = Arrays.stream(those).filter(d -> d != 0).count();
            unless(
                    differing >= FEWEST_PAIRS,
                    Shortfall.TOO_FEW_DATA,
                    "There are " + differing + " pairs that differ; at least " + FEWEST_PAIRS + " are needed");
            double[] rank = meanRanks(those);
            double above = 0;
            for (int i = 0; i < those.length; i++) {
                above += those[i] > 0 ? rank[i] : 0;
                rank[i] = those[i] == 0 ? 0 : rank[i];
            }
            double all = Arrays.stream(rank).sum();
            return new RosenbaumBounds(
                    Math.max(above, all - above),
                    all,
                    Arrays.stream(rank).map(r -> r * r).sum());
        });
    }

    /**
     * The largest one-sided p-value that a hidden difference of this strength could have made.
     *
     * @param gamma odds of treatment within a pair, 1 for none
     */
    public double largestPValue(double gamma) {
        double share = gamma / (1 + gamma);
        double z = (statistic - share * ranks) / Math.sqrt(share * (1 - share) * squaredRanks);
        double half = Tails.twoSided(z, Double.POSITIVE_INFINITY) / 2;
        return z > 0 ? half : 1 - half;
    }

    /**
     * The Γ up to which the effect stays credible.
     *
     * @param level one-sided, such as 0.025
     * @return below 1 where it is not credible to begin with
     */
    public double gamma(double level) {
        double low = 0;
        double high = Math.log(LARGEST);
        if (largestPValue(1) > level) {
            return 0;
        }
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (largestPValue(Math.exp(middle)) <= level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(low);
    }

    private static double[] meanRanks(double[] differences) {
        Integer[] order = IntStream.range(0, differences.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(differences[i])))
                .toArray(Integer[]::new);
        double[] rank = new double[differences.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && Math.abs(differences[order[to]]) == Math.abs(differences[order[from]])) {
                to++;
            }
            for (int i = from; i < to; i++) {
                rank[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return rank;
    }
}
