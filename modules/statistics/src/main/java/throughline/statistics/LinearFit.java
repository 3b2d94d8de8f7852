package throughline.statistics;

import static throughline.statistics.Unestimable.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A fitted linear model with a standard error and degrees of freedom of its own for every coefficient.
 *
 * @param coefficients the intercept, treatment and the covariates in the order named
 * @param standardErrorKind how the standard errors were come by
 * @param residualSd √(sum of squared residuals / (n − k))
 * @param rSquared share of the outcome's variance that the model accounts for
 * @param sample who was used
 */
public record LinearFit(
        List<Coefficient> coefficients,
        StandardErrorKind standardErrorKind,
        double residualSd,
        double rSquared,
        Sample sample) {

    /**
     * One coefficient.
     *
     * @param name "intercept", "treated" or the covariate's name
     * @param degreesOfFreedom of its t, a different number for each coefficient where they are Satterthwaite's
     * @param pValue two-sided, of zero
     */
    public record Coefficient(
            String name,
            double value,
            double standardError,
            double degreesOfFreedom,
            Interval interval,
            double pValue) {}

    public LinearFit {
        coefficients = List.copyOf(coefficients);
    }

    /** The coefficient of a name. */
    public Coefficient coefficient(String name) {
        return coefficients.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No coefficient " + name));
    }

    /** Least squares before any judgement of its errors. */
    record Solved(Design design, double[] coefficients, double[] residuals, double squaredResiduals, double rSquared) {

        /**
         * Least squares by projection on the design's basis, refined once.
         *
         * @param y outcomes
         */
        static Solved of(Design design, double[] y) {
            Moments moments = Moments.of(y);
            double[] residuals = y.clone();
            double[] coordinates = new double[design.rank()];
            for (int pass = 0; pass < 2; pass++) {
                double[] step = design.coordinatesOf(residuals);
                Design.addTo(coordinates, 1, step);
                Design.addTo(residuals, -1, design.at(step));
            }
            double squares = Unestimable.finite(Design.dot(residuals, residuals), "sum of squares");
            double total = moments.variance() * (moments.n() - 1);
            return new Solved(
                    design,
                    design.coefficientsOf(coordinates),
                    residuals,
                    squares,
                    total > 0 ? 1 - squares / total : 0);
        }

        int freedom() {
            return design.rows() - design.rank();
        }

        /** Stops where the model leaves nothing over to judge its errors by. */
        Solved withErrorsLeft() {
            unless(
                    freedom() >= 1,
                    Shortfall.TOO_FEW_DATA,
                    design.rows() + " people are too few for " + design.rank() + " coefficients");
            unless(
                    rSquared < 1 - 1e-13,
                    Shortfall.NO_VARIATION,
                    "The covariates give the outcome exactly, so nothing is left to judge the estimate by");
            return this;
        }

        /** Predicted outcomes of others, from their columns. */
        double[] predict(int n, double[]... columns) {
            double[] predicted = new double[n];
            Arrays.fill(predicted, coefficients[0]);
            for (int j = 0; j < columns.length; j++) {
                Design.addTo(predicted, coefficients[j + 1], columns[j]);
            }
            return predicted;
        }
    }

    static LinearFit of(Solved solved, LinearErrors errors, List<String> names, double level, Sample sample) {
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            Inference found = errors.about(j, level);
            coefficients.add(new Coefficient(
                    names.get(j),
                    found.estimate(),
                    found.standardError(),
                    found.degreesOfFreedom(),
                    found.interval(),
                    found.pValue()));
        }
        return new LinearFit(
                coefficients,
                errors.kind(),
                Math.sqrt(solved.squaredResiduals() / solved.freedom()),
                solved.rSquared(),
                sample);
    }
}
