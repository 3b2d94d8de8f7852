package throughline.statistics.synthetic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights of a synthetic difference in differences and the effect that follows.
 *
 * @param effect in the outcome's units
 * @param donors ω
 * @param periods λ
 */
record SyntheticFit(double effect, double[] donors, double[] periods) {
    private static final double BARELY = 1e-6;
    private static final double LITTLE = 1e-5;

    /** @param noise standard deviation of the donors' steps from period to period */
    static SyntheticFit of(TreatedArea area, double noise) {
        return of(
                area,
                SimplexLeastSquares.weights(donorColumns(area), donorTarget(area), donorRidge(area, noise)),
                SimplexLeastSquares.weights(periodColumns(area), periodTarget(area), periodRidge(area, noise)));
    }

    /** As synthdid 0.0.9 stops. */
    static SyntheticFit stopping(TreatedArea area, double noise) {
        double leastGain = LITTLE * noise * LITTLE * noise;
        return of(
                area,
                new EarlyStopping(donorColumns(area), donorTarget(area), donorRidge(area, noise), leastGain).weights(),
                new EarlyStopping(periodColumns(area), periodTarget(area), periodRidge(area, noise), leastGain)
                        .weights());
    }

    private static SyntheticFit of(TreatedArea area, double[] donors, double[] periods) {
        double effect = difference(area.outcome(), periods, area.before());
        for (int j = 0; j < donors.length; j++) {
            effect -= donors[j] * difference(area.donors()[j], periods, area.before());
        }
        return new SyntheticFit(effect, donors, periods);
    }

    private static double[][] donorColumns(TreatedArea area) {
        return centred(Arrays.stream(area.donors())
                .map(d -> Arrays.copyOf(d, area.before()))
                .toArray(double[][]::new));
    }

    private static double[] donorTarget(TreatedArea area) {
        return centred(new double[][] {Arrays.copyOf(area.outcome(), area.before())})[0];
    }

    private static double donorRidge(TreatedArea area, double noise) {
        double zeta = Math.pow(area.after(), 0.25) * noise;
        return area.before() * zeta * zeta;
    }

    private static double[][] periodColumns(TreatedArea area) {
        return centred(IntStream.range(0, area.before())
                .mapToObj(
                        t -> Arrays.stream(area.donors()).mapToDouble(d -> d[t]).toArray())
                .toArray(double[][]::new));
    }

    private static double[] periodTarget(TreatedArea area) {
        return centred(new double[][] {
            Arrays.stream(area.donors())
                    .mapToDouble(d -> mean(d, area.before()))
                    .toArray()
        })[0];
    }

    private static double periodRidge(TreatedArea area, double noise) {
        return area.donors().length * BARELY * noise * BARELY * noise;
    }

    private static double difference(double[] outcome, double[] periods, int before) {
        double difference = mean(outcome, before);
        for (int t = 0; t < before; t++) {
            difference -= periods[t] * outcome[t];
        }
        return difference;
    }

    private static double mean(double[] outcome, int from) {
        return Arrays.stream(outcome, from, outcome.length).average().orElseThrow();
    }

    /** Each column less its mean: an intercept, free of charge. */
    private static double[][] centred(double[][] columns) {
        return Arrays.stream(columns)
                .map(column -> {
                    double mean = Arrays.stream(column).average().orElseThrow();
                    return Arrays.stream(column).map(v -> v - mean).toArray();
                })
                .toArray(double[][]::new);
    }
}
