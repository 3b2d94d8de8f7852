package throughline.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * People who took part and people who did not, as the comparing methods want them: an outcome, who was treated,
 * covariates from before, and who belongs together. Immutable; each naming returns another.
 *
 * <p>{@code Comparison.of(post).treated(tookPart).covariate("pre", pre).covariate("age", age).clusteredBy(site)}
 *
 * <p>A value that is not a finite number is missing. Whoever lacks the outcome, a covariate or a cluster is left out
 * of every method alike (complete cases), and the {@link Sample} says how many for which reason. Arrays of unequal
 * length and a missing call to {@code treated} are mistakes of the calling program and throw
 * {@link IllegalArgumentException}.
 */
public final class Comparison {
    private final double[] outcome;
    private final boolean[] treated;
    private final Map<String, double[]> covariates;
    private final String[] clusters;

    private Comparison(double[] outcome, boolean[] treated, Map<String, double[]> covariates, String[] clusters) {
        this.outcome = outcome;
        this.treated = treated;
        this.covariates = covariates;
        this.clusters = clusters;
    }

    /**
     * Starts with the outcome.
     *
     * @param outcome one number a person, NaN where missing
     */
    public static Comparison of(double[] outcome) {
        return new Comparison(outcome.clone(), null, Map.of(), null);
    }

    /**
     * Says who was treated.
     *
     * @param treated one flag a person, in the order of the outcomes
     */
    public Comparison treated(boolean[] treated) {
        return new Comparison(outcome, asLong(treated.clone(), treated.length), covariates, clusters);
    }

    /**
     * Adds a covariate, measured before treatment; a category goes in as a 0/1 column for each but one of its values.
     *
     * @param name what it is called in reasons and tables; a name used before is replaced
     * @param values one number a person, NaN where missing
     */
    public Comparison covariate(String name, double[] values) {
        Map<String, double[]> more = new LinkedHashMap<>(covariates);
        more.put(Objects.requireNonNull(name), asLong(values.clone(), values.length));
        return new Comparison(outcome, treated, more, clusters);
    }

    /**
     * Says who belongs together (site, school, group), so that standard errors allow for likeness within.
     *
     * @param labels one a person, null where unknown
     */
    public Comparison clusteredBy(String[] labels) {
        return new Comparison(outcome, treated, covariates, asLong(labels.clone(), labels.length));
    }

    /** The same with numbered clusters. */
    public Comparison clusteredBy(int[] numbers) {
        return clusteredBy(Arrays.stream(numbers).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /** The same people with another outcome, such as the change in it. */
    public Comparison withOutcome(double[] other) {
        return new Comparison(asLong(other.clone(), other.length), treated, covariates, clusters);
    }

    /** Everybody but one cluster; clusters and treatment must have been named. */
    public Comparison without(String cluster) {
        if (clusters == null || treated == null) {
            throw new IllegalArgumentException("Name clusters and treatment before leaving a cluster out");
        }
        return restrictedTo(row -> !cluster.equals(clusters[row]));
    }

    /** The labels of the clusters that complete cases fall into, in order of appearance; empty where none were named. */
    public List<String> clusterLabels() {
        return complete().clusterLabels();
    }

    /** The values of a covariate, one a person, missing ones NaN; empty if it was not named. */
    public Optional<double[]> values(String covariate) {
        return Optional.ofNullable(covariates.get(covariate)).map(double[]::clone);
    }

    double outcome(int row) {
        return outcome[row];
    }

    int size() {
        return outcome.length;
    }

    boolean isClustered() {
        return clusters != null;
    }

    CompleteCases complete() {
        if (treated == null) {
            throw new IllegalArgumentException("Say who was treated");
        }
        return CompleteCases.of(outcome, treated, covariates, clusters);
    }

    private Comparison restrictedTo(IntPredicate kept) {
        int[] rows = IntStream.range(0, size()).filter(kept).toArray();
        Map<String, double[]> fewer = new LinkedHashMap<>();
        covariates.forEach((name, values) -> fewer.put(name, pick(values, rows)));
        boolean[] who = new boolean[rows.length];
        String[] where = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            who[i] = treated[rows[i]];
            where[i] = clusters[rows[i]];
        }
        return new Comparison(pick(outcome, rows), who, fewer, where);
    }

    static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    private <A> A asLong(A array, int length) {
        if (length != outcome.length) {
            throw new IllegalArgumentException(length + " values for " + outcome.length + " outcomes");
        }
        return array;
    }
}
