package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How alike the groups were before. Differences are over the treated group's standard deviation, 0/1 covariates
 * included, before and after weighting alike, so that weighting changes the difference and not the ruler (Stuart 2010,
 * Stat. Sci. 25:1; MatchIt's default for effects on the treated).
 *
 * @param covariates one entry a covariate, in the order named; those the same for everybody are not in it
 * @param sample who was used
 */
public record Balance(List<OfCovariate> covariates, Sample sample) {

    /**
     * One covariate's balance.
     *
     * @param name the covariate
     * @param treatedMean its mean among those treated
     * @param comparisonMean its mean in the comparison group, weighted where weights were given
     * @param treatedSd its standard deviation among those treated
     * @param standardisedDifference difference in means over the treated standard deviation; 0 where neither differs;
     *     empty where those treated are all the same and the others are not like them, so that no ruler fits
     */
    public record OfCovariate(
            String name,
            double treatedMean,
            double comparisonMean,
            double treatedSd,
            OptionalDouble standardisedDifference) {

        /** Size of the difference; infinite where it cannot be standardised. */
        public double size() {
            return Math.abs(standardisedDifference.orElse(Double.POSITIVE_INFINITY));
        }
    }

    public Balance {
        covariates = List.copyOf(covariates);
    }

    /** The covariates as they are. */
    public static Result<Balance> of(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            double[] alike = new double[cases.count(false)];
            Arrays.fill(alike, 1.0 / alike.length);
            return weighted(cases, alike);
        });
    }

    /**
     * The covariates with the comparison group weighted.
     *
     * @param weights one for each of the comparison group with complete data, in the order of the data, summing to 1
     */
    public static Result<Balance> of(Comparison people, Weights weights) {
        return attempt(() -> weighted(people.complete().needing(2), weights.comparison()));
    }

    private static Balance weighted(CompleteCases cases, double[] weights) {
        List<OfCovariate> rows = IntStream.range(0, cases.names().size())
                .mapToObj(j -> {
                    Moments treated = Moments.of(cases.column(j, true));
                    double comparison = Design.dot(cases.column(j, false), weights);
                    return new OfCovariate(
                            cases.names().get(j),
                            treated.mean(),
                            comparison,
                            treated.sd(),
                            standardised(treated, comparison));
                })
                .toList();
        return new Balance(rows, cases.sample());
    }

    private static OptionalDouble standardised(Moments treated, double comparison) {
        double difference = treated.mean() - comparison;
        if (!treated.isConstant()) {
            return OptionalDouble.of(difference / treated.sd());
        }
        return Math.abs(difference) <= 1e-12 * Math.abs(treated.mean()) ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    /** The covariate in which the groups differ most; empty without covariates. */
    public Optional<OfCovariate> worst() {
        return covariates.stream().max(Comparator.comparingDouble(OfCovariate::size));
    }

    /** Whether every standardised difference is smaller than a limit, such as 0.10. */
    public boolean isWithin(double limit) {
        return covariates.stream().allMatch(c -> c.size() < limit);
    }

    /** The entry of one covariate. */
    public OfCovariate of(String covariate) {
        return covariates.stream()
                .filter(c -> c.name().equals(covariate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No covariate " + covariate));
    }
}
