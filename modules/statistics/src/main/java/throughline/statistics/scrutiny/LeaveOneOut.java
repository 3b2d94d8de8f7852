package throughline.statistics.scrutiny;

import java.util.List;
import java.util.function.Function;
import throughline.statistics.Comparison;
import throughline.statistics.Estimate;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * Whether an effect hangs on one place: the estimate again with each cluster left out in turn.
 *
 * @param all the estimate from everybody
 * @param without one entry a cluster, in order of appearance
 */
public record LeaveOneOut(Estimate all, List<Without> without) {

    /**
     * The estimate with one cluster left out.
     *
     * @param cluster its label
     * @param result from the others, which may not bear one
     */
    public record Without(String cluster, Result<Estimate> result) {}

    public LeaveOneOut {
        without = List.copyOf(without);
    }

    /**
     * Repeats a method without each cluster.
     *
     * <p>{@code LeaveOneOut.of(people, some -> Ancova.on(some).fit())}
     *
     * @param people with clusters named
     * @param method what to repeat
     * @return the estimates, or that there are fewer than two clusters, or why there is none from everybody
     */
    public static Result<LeaveOneOut> of(Comparison people, Function<Comparison, Result<Estimate>> method) {
        List<String> clusters = people.clusterLabels();
        if (clusters.size() < 2) {
            return Result.notEstimable(
                    Shortfall.TOO_FEW_CLUSTERS,
                    "At least 2 clusters are needed to leave one out; there are " + clusters.size());
        }
        return method.apply(people)
                .map(all -> new LeaveOneOut(
                        all,
                        clusters.stream()
                                .map(cluster -> new Without(cluster, method.apply(people.without(cluster))))
                                .toList()));
    }

    /** The lowest estimate, that of everybody included. */
    public double lowest() {
        return without.stream()
                .flatMap(w -> w.result().found().stream())
                .mapToDouble(Estimate::value)
                .reduce(all.value(), Math::min);
    }

    /** The highest estimate, that of everybody included. */
    public double highest() {
        return without.stream()
                .flatMap(w -> w.result().found().stream())
                .mapToDouble(Estimate::value)
                .reduce(all.value(), Math::max);
    }

    /** Clusters without which nothing can be estimated. */
    public List<String> indispensable() {
        return without.stream()
                .filter(w -> !w.result().isEstimated())
                .map(Without::cluster)
                .toList();
    }

    /** Whether the effect keeps its sign whichever cluster is left out; not so where one is indispensable. */
    public boolean keepsItsSign() {
        return indispensable().isEmpty() && lowest() * highest() > 0;
    }
}
