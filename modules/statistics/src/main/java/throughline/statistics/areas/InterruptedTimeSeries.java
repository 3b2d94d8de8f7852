package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import throughline.statistics.CountModel;
import throughline.statistics.Estimand;
import throughline.statistics.FittedCounts;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.StandardErrorKind;

/**
 * Segmented regression of one area's counts: a level and a slope before, a step at the break and a change of slope after
 * it, with harmonics of the year and an offset (Bernal, Cummins and Gasparrini 2017). Time after the break is counted
 * from the first period after it, so that the step is the one at the break and not at time zero.
 *
 * <p>Without another series that was not treated, whatever else happened at the break is in the estimate.
 * Reference: glm quasipoisson of R 4.2.2, NeweyWest of sandwich 3.0.2, glm.nb of MASS 7.3-58.
 */
public final class InterruptedTimeSeries {
    private static final int FEWEST_BEFORE = 8;
    private static final int FEWEST_AFTER = 3;
    private static final int LAGS = 12;

    private final double[] counts;
    private final double[] exposure;
    private final int before;
    private final double season;
    private final int harmonics;

    private InterruptedTimeSeries(double[] counts, double[] exposure, int before, double season, int harmonics) {
        this.counts = counts;
        this.exposure = exposure;
        this.before = before;
        this.season = season;
        this.harmonics = harmonics;
    }

    /**
     * @param counts one for each period, in the order of time
     * @param before how many of these lie before the break
     */
    public static InterruptedTimeSeries of(double[] counts, int before) {
        double[] ones = IntStream.range(0, counts.length).mapToDouble(t -> 1).toArray();
        return new InterruptedTimeSeries(counts.clone(), ones, before, 12, 0);
    }

    /** @param exposure above zero for each period, such as the population */
    public InterruptedTimeSeries exposure(double[] exposure) {
        return new InterruptedTimeSeries(counts, exposure.clone(), before, season, harmonics);
    }

    /**
     * Adds pairs of sine and cosine.
     *
     * @param season periods in a year, such as 12
     * @param harmonics pairs: 1 for the year, 2 for the half-year as well
     */
    public InterruptedTimeSeries season(double season, int harmonics) {
        return new InterruptedTimeSeries(counts, exposure, before, season, harmonics);
    }

    /** Quasi-Poisson: errors widened by the dispersion, t with rows less coefficients as degrees of freedom. */
    public Result<Interrupted> quasiPoisson() {
        return model().then(CountModel::poisson).then(fit -> attempt(() -> found(fit, StandardErrorKind.QUASI, 0)));
    }

    /** Poisson with errors robust to likeness of neighbouring periods. */
    public Result<Interrupted> neweyWest(int lag) {
        return model().then(CountModel::poisson)
                .then(fit -> attempt(() -> found(fit, StandardErrorKind.NEWEY_WEST, lag)));
    }

    /** Negative binomial with the model's own errors. */
    public Result<Interrupted> negativeBinomial() {
        return model().then(CountModel::negativeBinomial)
                .then(fit -> attempt(() -> found(fit, StandardErrorKind.MODEL, 0)));
    }

    private Result<CountModel> model() {
        return attempt(() -> {
            int after = counts.length - before;
            unless(
                    before >= FEWEST_BEFORE && after >= FEWEST_AFTER,
                    Shortfall.TOO_FEW_DATA,
                    "There are " + before + " periods before the break and " + after + " after it; at least "
                            + FEWEST_BEFORE + " and " + FEWEST_AFTER + " are needed");
            CountModel model = CountModel.of(counts)
                    .exposure(exposure)
                    .term(Interrupted.AFTER, each(t -> t >= before ? 1 : 0))
                    .term(Interrupted.PERIOD, each(t -> t + 1.0))
                    .term(Interrupted.SINCE, each(t -> Math.max(0, t - before)));
            for (int pair = 1; pair <= harmonics; pair++) {
                double turn = 2 * Math.PI * pair / season;
                model = model.term("sine " + pair, each(t -> Math.sin(turn * (t + 1))))
                        .term("cosine " + pair, each(t -> Math.cos(turn * (t + 1))));
            }
            return model;
        });
    }

    private double[] each(IntToDoubleFunction value) {
        return IntStream.range(0, counts.length).mapToDouble(value).toArray();
    }

    private Interrupted found(FittedCounts fit, StandardErrorKind kind, int lag) {
        double[] residuals = fit.devianceResiduals();
        double ljungBox = ljungBoxP(residuals, LAGS);
        return new Interrupted(
                term(fit, Interrupted.AFTER, kind, lag, ljungBox),
                term(fit, Interrupted.PERIOD, kind, lag, ljungBox),
                term(fit, Interrupted.SINCE, kind, lag, ljungBox),
                fit.dispersion(),
                ljungBox,
                fit.theta());
    }

    private AreaEstimate term(FittedCounts fit, String name, StandardErrorKind kind, int lag, double ljungBox) {
        double error =
                switch (kind) {
                    case QUASI -> fit.quasiStandardError(name);
                    case NEWEY_WEST -> fit.neweyWest(name, lag);
                    default -> fit.standardError(name);
                };
        Map<String, Double> diagnostics = new LinkedHashMap<>();
        diagnostics.put("rate ratio", Math.exp(fit.coefficient(name)));
        diagnostics.put("dispersion", fit.dispersion());
        diagnostics.put("Ljung–Box p, 12 lags", ljungBox);
        return AreaEstimate.of(
                Estimand.LOG_RATE_RATIO,
                "Interrupted time series, " + name + ", " + kind.inWords() + " standard error",
                fit.coefficient(name),
                error,
                kind,
                kind == StandardErrorKind.QUASI ? fit.freedom() : Double.POSITIVE_INFINITY,
                new Units(1, 1, counts.length, Map.of()),
                diagnostics);
    }

    /** p of no autocorrelation up to a lag (Ljung and Box 1978). */
    static double ljungBoxP(double[] residuals, int lags) {
        int n = residuals.length;
        double mean =
                IntStream.range(0, n).mapToDouble(t -> residuals[t]).average().orElse(0);
        double variance = 0;
        for (double r : residuals) {
            variance += (r - mean) * (r - mean);
        }
        double q = 0;
        int most = Math.min(lags, n - 1);
        for (int lag = 1; lag <= most; lag++) {
            double together = 0;
            for (int t = lag; t < n; t++) {
                together += (residuals[t] - mean) * (residuals[t - lag] - mean);
            }
            double r = together / variance;
            q += r * r / (n - lag);
        }
        return ChiSquaredDistribution.of(most).survivalProbability(n * (n + 2.0) * q);
    }
}
