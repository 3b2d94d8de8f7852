package throughline.statistics.areas;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import throughline.statistics.Interval;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.Tails;

/**
 * Whether violence went round the corner: counts before and after where the work was done, next to it, and in two areas
 * that each is compared with (Wheeler and Ratcliffe 2018). The difference has the standard error √(sum of the counts) of
 * independent Poisson counts; real counts vary more, so it errs towards finding something.
 *
 * @param treatedChange change where the work was done less that in its comparison area
 * @param displacedChange change next to it less that in the comparison area of that
 * @param difference the two added: below zero, less violence in all
 * @param standardError √(sum of all counts)
 * @param interval 95 %
 * @param pValue two-sided
 * @param quotient displaced over treated change (Bowers and Johnson 2003); empty where the treated change is within two
 *     standard errors of zero, since a quotient by nothing means nothing
 */
public record WeightedDisplacement(
        double treatedChange,
        double displacedChange,
        double difference,
        double standardError,
        Interval interval,
        double pValue,
        OptionalDouble quotient) {
    private static final double LEVEL = 0.95;

    /**
     * Counts of one kind of area.
     *
     * @param before in the time before
     * @param after in as long a time after
     */
    public record Counts(double before, double after) {
        double change() {
            return after - before;
        }
    }

    /** Compares; a displacement area and its comparison may be left out by giving zeros. */
    public static Result<WeightedDisplacement> of(
            Counts treated, Counts comparison, Counts displacement, Counts displacementComparison) {
        return attempt(() -> {
            double[] counts = {
                treated.before,
                treated.after,
                comparison.before,
                comparison.after,
                displacement.before,
                displacement.after,
                displacementComparison.before,
                displacementComparison.after
            };
            unless(
                    DoubleStream.of(counts).allMatch(c -> c >= 0 && c == Math.rint(c)),
                    Shortfall.WRONG_KIND_OF_OUTCOME,
                    "Counts are whole numbers from 0");
            double all = DoubleStream.of(counts).sum();
            unless(all > 0, Shortfall.NO_VARIATION, "Every count is 0");
            double direct = treated.change() - comparison.change();
            double displaced = displacement.change() - displacementComparison.change();
            double error = Math.sqrt(all);
            double half = Tails.critical(LEVEL, Double.POSITIVE_INFINITY) * error;
            double directError = Math.sqrt(treated.before + treated.after + comparison.before + comparison.after);
            return new WeightedDisplacement(
                    direct,
                    displaced,
                    direct + displaced,
                    error,
                    new Interval(direct + displaced - half, direct + displaced + half, LEVEL),
                    Tails.twoSided((direct + displaced) / error, Double.POSITIVE_INFINITY),
                    Math.abs(direct) > 2 * directError
                            ? OptionalDouble.of(displaced / direct)
                            : OptionalDouble.empty());
        });
    }
}
