package throughline.statistics;

/**
 * An estimate by weighting, with the weights that it rests on.
 *
 * @param estimate the effect
 * @param weights of the people with complete data
 */
public record Weighted(Estimate estimate, Weights weights) {}
