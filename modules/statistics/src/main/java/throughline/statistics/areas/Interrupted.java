package throughline.statistics.areas;

/**
 * What an interrupted time series shows, on the scale of logarithms of rates.
 *
 * @param after the step at the break
 * @param period the slope before, for each period
 * @param since the change of slope after the break, for each period
 * @param dispersion Pearson's χ² over its degrees of freedom, 1 for Poisson counts
 * @param ljungBoxP p of no autocorrelation of the deviance residuals up to lag 12
 * @param theta of the negative binomial, infinite for Poisson
 */
public record Interrupted(
        AreaEstimate after,
        AreaEstimate period,
        AreaEstimate since,
        double dispersion,
        double ljungBoxP,
        double theta) {
    static final String AFTER = "after";
    static final String PERIOD = "period";
    static final String SINCE = "since";
}
