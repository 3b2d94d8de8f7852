package throughline.statistics.synthetic;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import throughline.statistics.Interval;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.Tails;
import throughline.statistics.areas.Panel;
import throughline.statistics.areas.PlacebosInSpace;

/**
 * Synthetic difference in differences (Arkhangelsky and others 2021): donors and periods before treatment are weighted so
 * that the treated area and its donors moved alike, then differences are taken. Standard error from every donor in turn in
 * the treated area's place (their algorithm 4, exhaustive). Defaults and constants of synthdid 0.0.9, whose solver stops
 * early; ours goes to the optimum.
 *
 * @param effect mean over the periods after treatment, in the outcome's units
 * @param donorWeights ω, not below 0, together 1
 * @param periodWeights λ of the periods before treatment, likewise
 * @param placebos the effect found in each donor, and how unusual the treated area is among them
 * @param interval 95 %, normal with the placebos' standard deviation
 * @param pValue two-sided by the same
 */
public record SyntheticDid(
        double effect,
        double[] donorWeights,
        double[] periodWeights,
        PlacebosInSpace placebos,
        Interval interval,
        double pValue) {
    private static final double LEVEL = 0.95;

    public SyntheticDid {
        donorWeights = donorWeights.clone();
        periodWeights = periodWeights.clone();
    }

    /** The estimate with all placebos, or what the panel lacks for it. */
    public static Result<SyntheticDid> of(Panel panel) {
        return TreatedArea.in(panel).then(area -> attempt(() -> of(area, SyntheticFit::of)));
    }

    /** The same with weights where synthdid 0.0.9's solver stops; only to be compared with that package. */
    public static Result<SyntheticDid> asSynthdidStops(Panel panel) {
        return TreatedArea.in(panel).then(area -> attempt(() -> of(area, SyntheticFit::stopping)));
    }

    private static double positiveNoise(TreatedArea area) {
        double noise = noise(area);
        unless(noise > 0, Shortfall.NO_VARIATION, "The other areas never change from period to period");
        return noise;
    }

    private static SyntheticDid of(TreatedArea area, ToSyntheticFit method) {
        SyntheticFit fit = method.of(area, positiveNoise(area));
        double[] placebos = IntStream.range(0, area.donors().length)
                .parallel()
                .mapToObj(area::placebo)
                .mapToDouble(donor -> method.of(donor, positiveNoise(donor)).effect())
                .toArray();
        PlacebosInSpace among = PlacebosInSpace.of(fit.effect(), placebos);
        double half = Tails.critical(LEVEL, Double.POSITIVE_INFINITY) * among.placeboSd();
        return new SyntheticDid(
                fit.effect(),
                fit.donors(),
                fit.periods(),
                among,
                new Interval(fit.effect() - half, fit.effect() + half, LEVEL),
                Tails.twoSided(fit.effect() / among.placeboSd(), Double.POSITIVE_INFINITY));
    }

    /** Standard deviation of the donors' steps from period to period before treatment: the unit of regularisation. */
    static double noise(TreatedArea area) {
        double[] steps = Arrays.stream(area.donors())
                .flatMapToDouble(d -> IntStream.range(1, area.before()).mapToDouble(t -> d[t] - d[t - 1]))
                .toArray();
        double mean = Arrays.stream(steps).average().orElse(0);
        return Math.sqrt(Arrays.stream(steps).map(s -> (s - mean) * (s - mean)).sum() / (steps.length - 1));
    }

    /** The standard deviation of the placebos, which is the standard error. */
    public double standardError() {
        return placebos.placeboSd();
    }

    public String sentence() {
        return String.format(
                Locale.UK,
                "The effect on the treated area is %.3g (95%% interval %.3g to %.3g from %d placebos). %s",
                effect,
                interval.low(),
                interval.high(),
                placebos.placebos().length,
                placebos.sentence());
    }

    @Override
    public double[] donorWeights() {
        return donorWeights.clone();
    }

    @Override
    public double[] periodWeights() {
        return periodWeights.clone();
    }

    private interface ToSyntheticFit {
        SyntheticFit of(TreatedArea area, double noise);
    }
}
