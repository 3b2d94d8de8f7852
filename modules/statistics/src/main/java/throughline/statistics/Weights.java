package throughline.statistics;

import java.util.Arrays;

/**
 * Weights of people, none below zero, that sum to one within each group.
 *
 * @param treated one for each of those treated with complete data, in the order of the data
 * @param comparison the same for the comparison group
 */
public record Weights(double[] treated, double[] comparison) {
    public Weights {
        treated = treated.clone();
        comparison = comparison.clone();
    }

    static Weights normalised(double[] treated, double[] comparison) {
        return new Weights(toOne(treated), toOne(comparison));
    }

    private static double[] toOne(double[] weights) {
        double sum = Unestimable.finite(Arrays.stream(weights).sum(), "sum of weights");
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    @Override
    public double[] treated() {
        return treated.clone();
    }

    @Override
    public double[] comparison() {
        return comparison.clone();
    }

    /** How many equally weighted people would say as much as the comparison group does: (Σw)² / Σw² (Kish 1965). */
    public double effectiveComparison() {
        return effective(comparison);
    }

    /** The same for those treated. */
    public double effectiveTreated() {
        return effective(treated);
    }

    /** The largest share that one person of the comparison group has. */
    public double largestComparisonWeight() {
        return Arrays.stream(comparison).max().orElse(0);
    }

    private static double effective(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return sum * sum / Design.dot(weights, weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights those
                && Arrays.equals(treated, those.treated)
                && Arrays.equals(comparison, those.comparison);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(treated) + Arrays.hashCode(comparison);
    }

    @Override
    public String toString() {
        return "Weights of " + treated.length + " treated and " + comparison.length + " compared";
    }
}
