package throughline.statistics.matching;

import throughline.statistics.Estimate;

/**
 * Pairs and what they show.
 *
 * @param estimate effect on the treated who could be matched
 * @param differences treated less comparison outcome of each pair
 * @param largestDistance of a pair, on the scale of the logit
 * @param caliper on the same scale; no distance exceeds it
 */
public record Matched(Estimate estimate, double[] differences, double largestDistance, double caliper) {
    public Matched {
        differences = differences.clone();
    }

    @Override
    public double[] differences() {
        return differences.clone();
    }
}
