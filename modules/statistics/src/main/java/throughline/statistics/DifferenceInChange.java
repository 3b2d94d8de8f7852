package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;

import java.util.stream.IntStream;

/**
 * The difference between the groups' mean change from before to after (two groups, two times). It is the effect if both
 * groups would have changed alike. Where groups differ before and scores come back towards the mean, it and
 * {@link Ancova} disagree (Lord 1967, Psychol. Bull. 68:304); that they agree is worth knowing.
 */
public final class DifferenceInChange {
    private DifferenceInChange() {}

    /**
     * Compares change.
     *
     * @param people with the outcome after
     * @param before name of the covariate that holds the outcome before
     * @throws IllegalArgumentException if no covariate has that name
     */
    public static Result<Estimate> of(Comparison people, String before) {
        double[] first =
                people.values(before).orElseThrow(() -> new IllegalArgumentException("No covariate " + before));
        double[] change = IntStream.range(0, first.length)
                .mapToDouble(i -> people.outcome(i) - first[i])
                .toArray();
        return attempt(() -> DifferenceInMeans.difference(
                people.withOutcome(change).complete(), Estimand.DIFFERENCE_IN_CHANGE, "Difference in change"));
    }
}
