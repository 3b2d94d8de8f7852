package throughline.statistics.synthetic;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.areas.Panel;

/**
 * Synthetic control (Abadie, Diamond and Hainmueller 2010) on outcomes before treatment alone, with every donor in turn in
 * the treated area's place. The specification matters: Abadie's own of Proposition 99, with predictors, says p = .026,
 * outcomes alone .077; p is of this specification only.
 *
 * @param effect mean gap to the synthetic area after treatment, in the outcome's units
 * @param weights of the donors, in the panel's order; not below 0, together 1
 * @param gaps actual less synthetic, in each period
 * @param preRmspe root mean square of the gaps before treatment
 * @param donorsMedianPreRmspe the same of the donors' placebos, their median: what a fit usually is here
 * @param ratio root mean square gap after treatment over that before
 * @param placeboRatios the same of each donor; infinite where a donor was fitted perfectly
 * @param rank of the treated area's ratio among all, 1 the largest
 * @param pValue rank over the number of areas
 */
public record SyntheticControl(
        double effect,
        double[] weights,
        double[] gaps,
        double preRmspe,
        double donorsMedianPreRmspe,
        double ratio,
        double[] placeboRatios,
        int rank,
        double pValue) {
    private static final double USUAL_FIT = 2;
    private static final double ROUNDING = 1e-12;

    public SyntheticControl {
        weights = weights.clone();
        gaps = gaps.clone();
        placeboRatios = placeboRatios.clone();
    }

    /** The control with all placebos, or what the panel lacks for it. */
    public static Result<SyntheticControl> of(Panel panel) {
        return TreatedArea.in(panel).then(area -> attempt(() -> of(area)));
    }

    private static SyntheticControl of(TreatedArea area) {
        Fit fit = Fit.of(area);
        unless(
                fit.before > 0,
                Shortfall.NO_VARIATION,
                "The synthetic area equals the treated one before treatment, so no ratio can be formed");
        Fit[] placebos = IntStream.range(0, area.donors().length)
                .parallel()
                .mapToObj(donor -> Fit.of(area.placebo(donor)))
                .toArray(Fit[]::new);
        double[] ratios = Arrays.stream(placebos).mapToDouble(Fit::ratio).toArray();
        double[] fits =
                Arrays.stream(placebos).mapToDouble(p -> p.before).sorted().toArray();
        int rank = 1 + (int) Arrays.stream(ratios).filter(r -> r >= fit.ratio()).count();
        return new SyntheticControl(
                fit.effect,
                fit.weights,
                fit.gaps,
                fit.before,
                (fits[(fits.length - 1) / 2] + fits[fits.length / 2]) / 2,
                fit.ratio(),
                ratios,
                rank,
                rank / (ratios.length + 1.0));
    }

    /** What p cannot fall below with so few donors. */
    public double leastPValue() {
        return 1 / (placeboRatios.length + 1.0);
    }

    /** Whether the treated area was fitted about as well as donors are: at most twice their median error. */
    public boolean isFitted() {
        return preRmspe <= USUAL_FIT * donorsMedianPreRmspe;
    }

    public String sentence() {
        return String.format(
                Locale.UK,
                "After treatment the area lay %.3g from its synthetic control on average. Fitted on outcomes before"
                        + " treatment alone, it comes %d. of %d in how much larger its gap became (p = %.3f; it cannot fall"
                        + " below %.3f).%s",
                effect,
                rank,
                placeboRatios.length + 1,
                pValue,
                leastPValue(),
                isFitted() ? "" : " Before treatment it was fitted worse than donors are, so this proves little.");
    }

    private record Fit(double[] weights, double[] gaps, double before, double after, double effect) {

        static Fit of(TreatedArea area) {
            double[][] columns = Arrays.stream(area.donors())
                    .map(d -> Arrays.copyOf(d, area.before()))
                    .toArray(double[][]::new);
            double[] weights = SimplexLeastSquares.weights(columns, Arrays.copyOf(area.outcome(), area.before()), 0);
            double[] gaps = new double[area.periods()];
            double before = 0;
            double after = 0;
            double effect = 0;
            for (int t = 0; t < gaps.length; t++) {
                gaps[t] = area.outcome()[t];
                for (int j = 0; j < weights.length; j++) {
                    gaps[t] -= weights[j] * area.donors()[j][t];
                }
                before += t < area.before() ? gaps[t] * gaps[t] / area.before() : 0;
                after += t < area.before() ? 0 : gaps[t] * gaps[t] / area.after();
                effect += t < area.before() ? 0 : gaps[t] / area.after();
            }
            double size = Arrays.stream(area.outcome()).map(Math::abs).max().orElseThrow();
            boolean perfect = Math.sqrt(before) <= ROUNDING * size;
            return new Fit(weights, gaps, perfect ? 0 : Math.sqrt(before), Math.sqrt(after), effect);
        }

        double ratio() {
            return before > 0 ? after / before : Double.POSITIVE_INFINITY;
        }
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[] gaps() {
        return gaps.clone();
    }

    @Override
    public double[] placeboRatios() {
        return placeboRatios.clone();
    }
}
