package throughline.statistics;

import static throughline.statistics.Unestimable.unless;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Those of a comparison with nothing missing, as columns.
 *
 * @param columns covariates that vary, in the order named
 * @param cluster the number of each person's cluster, null where none were named
 * @param leftOut covariates that are the same for everybody
 */
record CompleteCases(
        double[] outcome,
        boolean[] treated,
        List<String> names,
        double[][] columns,
        int[] cluster,
        List<String> clusterLabels,
        Map<String, Integer> dropped,
        List<String> leftOut) {

    static CompleteCases of(double[] outcome, boolean[] treated, Map<String, double[]> covariates, String[] clusters) {
        Map<String, Integer> dropped = new LinkedHashMap<>();
        int[] rows = IntStream.range(0, outcome.length)
                .filter(row -> {
                    String reason = missing(row, outcome, covariates, clusters);
                    if (reason != null) {
                        dropped.merge(reason, 1, Integer::sum);
                    }
                    return reason == null;
                })
                .toArray();
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        covariates.forEach((name, values) -> {
            double[] column = Comparison.pick(values, rows);
            if (Moments.of(column).isConstant()) {
                leftOut.add(name);
            } else {
                names.add(name);
                columns.add(column);
            }
        });
        boolean[] who = new boolean[rows.length];
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] cluster = clusters == null ? null : new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            who[i] = treated[rows[i]];
            if (clusters != null) {
                cluster[i] = numbers.computeIfAbsent(clusters[rows[i]], label -> numbers.size());
            }
        }
        return new CompleteCases(
                Comparison.pick(outcome, rows),
                who,
                List.copyOf(names),
                columns.toArray(double[][]::new),
                cluster,
                List.copyOf(numbers.keySet()),
                dropped,
                List.copyOf(leftOut));
    }

    private static String missing(int row, double[] outcome, Map<String, double[]> covariates, String[] clusters) {
        if (!Double.isFinite(outcome[row])) {
            return "outcome missing";
        }
        if (clusters != null && clusters[row] == null) {
            return "cluster missing";
        }
        return covariates.entrySet().stream()
                .filter(c -> !Double.isFinite(c.getValue()[row]))
                .map(c -> c.getKey() + " missing")
                .findFirst()
                .orElse(null);
    }

    int size() {
        return outcome.length;
    }

    int count(boolean group) {
        return rows(group).length;
    }

    /** The rows of those treated, or of those not. */
    int[] rows(boolean group) {
        return IntStream.range(0, size()).filter(i -> treated[i] == group).toArray();
    }

    double[] outcomes(boolean group) {
        return Comparison.pick(outcome, rows(group));
    }

    /** One covariate of those treated, or of those not. */
    double[] column(int covariate, boolean group) {
        return Comparison.pick(columns[covariate], rows(group));
    }

    boolean isClustered() {
        return cluster != null;
    }

    int clusters() {
        return clusterLabels.size();
    }

    double[] treatment() {
        return IntStream.range(0, size()).mapToDouble(i -> treated[i] ? 1 : 0).toArray();
    }

    /** Intercept, treatment and covariates; stops where they are collinear. */
    Design designWithTreatment() {
        List<String> all = new ArrayList<>(names);
        all.add(0, "Treatment");
        List<double[]> both = new ArrayList<>(List.of(columns));
        both.add(0, treatment());
        return Design.strict(size(), all, both.toArray(double[][]::new));
    }

    /** Intercept and covariates; stops where they are collinear. */
    Design designOfCovariates() {
        return Design.strict(size(), names, columns);
    }

    Sample sample() {
        return new Sample(size(), count(true), count(false), clusters(), dropped, leftOut);
    }

    /** Stops unless there are at least so many complete cases a group and their outcomes vary. */
    CompleteCases needing(int aGroup) {
        int treatedOnes = count(true);
        int others = count(false);
        unless(
                treatedOnes >= aGroup && others >= aGroup,
                Shortfall.TOO_FEW_DATA,
                "At least " + aGroup + " people with complete data are needed in each group; there are " + treatedOnes
                        + " treated and " + others + " in the comparison group");
        unless(
                !Moments.of(outcome).isConstant(),
                Shortfall.NO_VARIATION,
                "The outcome is the same for all " + size() + " people with complete data");
        return this;
    }

    /**
     * Stops unless the clusters can carry a standard error. Where each group fills clusters of its own, one or two of
     * them on either side cannot tell the programme from the place (MacKinnon and Webb 2018, Econometrics Journal 21).
     */
    CompleteCases withEnoughClusters() {
        unless(
                clusters() >= 2,
                Shortfall.TOO_FEW_CLUSTERS,
                "All " + size() + " people are in one cluster, so how clusters differ cannot be seen");
        int[][] members = new int[2][clusters()];
        for (int i = 0; i < size(); i++) {
            members[treated[i] ? 1 : 0][cluster[i]]++;
        }
        boolean shared = IntStream.range(0, clusters()).anyMatch(g -> members[0][g] > 0 && members[1][g] > 0);
        long treatedOnes = IntStream.of(members[1]).filter(n -> n > 0).count();
        long others = IntStream.of(members[0]).filter(n -> n > 0).count();
        unless(
                shared || Math.min(treatedOnes, others) >= 3,
                Shortfall.TOO_FEW_CLUSTERS,
                "Treated people are in " + treatedOnes + " clusters and the comparison group in " + others
                        + " others; with fewer than 3 on a side the programme cannot be told from the place");
        return this;
    }
}
