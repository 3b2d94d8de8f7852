package throughline.statistics.matching;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import throughline.statistics.Comparison;
import throughline.statistics.Estimand;
import throughline.statistics.Estimate;
import throughline.statistics.Interval;
import throughline.statistics.PropensityScore;
import throughline.statistics.Reference;
import throughline.statistics.Result;
import throughline.statistics.Sample;
import throughline.statistics.Shortfall;
import throughline.statistics.StandardErrorKind;
import throughline.statistics.Tails;

/**
 * Pairs each person treated with the person nearest in propensity, each of these used once, those hardest to match first
 * (Austin 2011). A pair farther apart than the caliper is never formed; whoever finds nobody is left out and counted, so
 * that the effect is that on the treated who could be matched. Standard error of the mean of pair differences.
 *
 * <p>{@code NearestNeighbour.on(people).caliper(0.2).fit()}
 */
public final class NearestNeighbour {
    private static final double USUAL_CALIPER = 0.2;
    private static final double LEVEL = 0.95;
    private static final int FEWEST_PAIRS = 3;

    private final Comparison people;
    private final double caliper;

    private NearestNeighbour(Comparison people, double caliper) {
        this.people = people;
        this.caliper = caliper;
    }

    public static NearestNeighbour on(Comparison people) {
        return new NearestNeighbour(people, USUAL_CALIPER);
    }

    /**
     * @param standardDeviations of the logit of the propensity, above zero
     * @throws IllegalArgumentException otherwise
     */
    public NearestNeighbour caliper(double standardDeviations) {
        if (!(standardDeviations > 0)) {
            throw new IllegalArgumentException("A caliper is wider than nothing, not " + standardDeviations);
        }
        return new NearestNeighbour(people, standardDeviations);
    }

    public Result<Matched> fit() {
        return PropensityScore.of(people).then(score -> attempt(() -> matched(score)));
    }

    private Matched matched(PropensityScore score) {
        double[] logit = score.logit();
        boolean[] treated = score.treated();
        double widest = caliper * spread(logit, treated);
        List<int[]> pairs = pairs(logit, treated, widest);
        unless(
                pairs.size() >= FEWEST_PAIRS,
                Shortfall.NO_OVERLAP,
                "Only " + pairs.size() + " of those treated have anybody like them within the caliper");
        double[] outcome = score.outcome();
        double[] differences =
                pairs.stream().mapToDouble(p -> outcome[p[0]] - outcome[p[1]]).toArray();
        double largest = pairs.stream()
                .mapToDouble(p -> Math.abs(logit[p[0]] - logit[p[1]]))
                .max()
                .orElseThrow();
        int unmatched = score.sample().treated() - pairs.size();
        return new Matched(
                estimate(differences, unmatched, score.sample(), largest, widest), differences, largest, widest);
    }

    /** Of the two groups, pooled: a group that is large does not decide alone. */
    private static double spread(double[] logit, boolean[] treated) {
        double variance = 0;
        for (boolean group : new boolean[] {true, false}) {
            double[] of = IntStream.range(0, logit.length)
                    .filter(i -> treated[i] == group)
                    .mapToDouble(i -> logit[i])
                    .toArray();
            double mean = java.util.Arrays.stream(of).average().orElseThrow();
            variance += java.util.Arrays.stream(of)
                            .map(v -> (v - mean) * (v - mean))
                            .sum()
                    / (of.length - 1)
                    / 2;
        }
        return Math.sqrt(variance);
    }

    private static List<int[]> pairs(double[] logit, boolean[] treated, double widest) {
        Comparator<Integer> byLogit =
                Comparator.<Integer>comparingDouble(i -> logit[i]).thenComparing(i -> i);
        TreeSet<Integer> free = new TreeSet<>(byLogit);
        List<Integer> seeking = new ArrayList<>();
        for (int i = 0; i < logit.length; i++) {
            if (treated[i]) {
                seeking.add(i);
            } else {
                free.add(i);
            }
        }
        seeking.sort(Comparator.<Integer>comparingDouble(i -> -logit[i]).thenComparing(i -> i));
        List<int[]> pairs = new ArrayList<>();
        for (int i : seeking) {
            Integer below = free.floor(i);
            Integer above = free.ceiling(i);
            Integer nearest = above == null || below != null && logit[i] - logit[below] <= logit[above] - logit[i]
                    ? below
                    : above;
            if (nearest != null && Math.abs(logit[nearest] - logit[i]) <= widest) {
                free.remove(nearest);
                pairs.add(new int[] {i, nearest});
            }
        }
        return pairs;
    }

    private static Estimate estimate(double[] differences, int unmatched, Sample all, double largest, double widest) {
        int n = differences.length;
        double mean = java.util.Arrays.stream(differences).average().orElseThrow();
        double squares = java.util.Arrays.stream(differences)
                .map(d -> (d - mean) * (d - mean))
                .sum();
        unless(squares > 0, Shortfall.NO_VARIATION, "Every pair differs by the same");
        double error = Math.sqrt(squares / (n - 1) / n);
        double half = Tails.critical(LEVEL, n - 1.0) * error;
        Map<String, Integer> dropped = new LinkedHashMap<>(all.dropped());
        if (unmatched > 0) {
            dropped.put("treated, with nobody alike within the caliper", unmatched);
        }
        dropped.put("comparison, not needed for a pair", all.comparison() - n);
        double pValue = Tails.twoSided(mean / error, n - 1.0);
        return new Estimate(
                Estimand.EFFECT_ON_THE_TREATED,
                "Nearest neighbour in propensity, one to one, within a caliper",
                mean,
                error,
                StandardErrorKind.PAIRED,
                n - 1.0,
                new Interval(mean - half, mean + half, LEVEL),
                pValue,
                Reference.STUDENT_T,
                new Sample(2 * n, n, n, 0, dropped, all.covariatesLeftOut()),
                Map.of("largest distance of a pair", largest, "caliper", widest, "treated without a match", (double)
                        unmatched),
                String.format(
                                Locale.UK,
                                "Among %d pairs alike in what was measured before, those treated differ by %.3g (95%% interval"
                                        + " %.3g to %.3g, p %s); %d of those treated had nobody alike and are left out.",
                                n,
                                mean,
                                mean - half,
                                mean + half,
                                pValue < 0.001 ? "< 0.001" : String.format(Locale.UK, "= %.3f", pValue),
                                unmatched)
                        .replace("-", "\u2212"));
    }
}
