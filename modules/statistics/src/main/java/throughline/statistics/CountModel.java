package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Regression of counts on named terms with a logarithmic link, Poisson or negative binomial, with exposure. Counts that
 * vary more than Poisson ones do are met by the dispersion (quasi-Poisson) or by θ.
 *
 * <p>{@code CountModel.of(counts).term("after", after).exposure(population).poisson()}. Reference: glm of R 4.2.2, glm.nb
 * of MASS 7.3-58.
 */
public final class CountModel {
    private final double[] counts;
    private final List<String> names;
    private final List<double[]> columns;
    private final double[] exposure;

    private CountModel(double[] counts, List<String> names, List<double[]> columns, double[] exposure) {
        this.counts = counts;
        this.names = names;
        this.columns = columns;
        this.exposure = exposure;
    }

    /** @param counts whole numbers from 0, one for each row */
    public static CountModel of(double[] counts) {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return new CountModel(counts.clone(), List.of(), List.of(), ones);
    }

    /**
     * Adds a term; the intercept is always there.
     *
     * @param values one for each row
     */
    public CountModel term(String name, double[] values) {
        if (values.length != counts.length) {
            throw new IllegalArgumentException(name + " has " + values.length + " rows, not " + counts.length);
        }
        return new CountModel(counts, and(names, name), and(columns, values.clone()), exposure);
    }

    /** @param exposure above zero, such as the population at risk: rates are per unit of it */
    public CountModel exposure(double[] exposure) {
        if (exposure.length != counts.length) {
            throw new IllegalArgumentException("Exposure has " + exposure.length + " rows, not " + counts.length);
        }
        return new CountModel(counts, names, columns, exposure.clone());
    }

    public Result<FittedCounts> poisson() {
        return attempt(() -> {
            Design design = design();
            return fitted(design, CountFit.poisson(design, counts, offset()));
        });
    }

    public Result<FittedCounts> negativeBinomial() {
        return attempt(() -> {
            Design design = design();
            return fitted(design, CountFit.negativeBinomial(design, counts, offset()));
        });
    }

    private Design design() {
        unless(
                counts.length > columns.size() + 1,
                Shortfall.TOO_FEW_DATA,
                "There are " + counts.length + " rows for " + (columns.size() + 1) + " terms");
        unless(
                Arrays.stream(counts).allMatch(y -> y >= 0 && y == Math.rint(y) && y < 1e9),
                Shortfall.WRONG_KIND_OF_OUTCOME,
                "The outcome must be a count in every row");
        unless(Arrays.stream(counts).sum() > 0, Shortfall.NO_VARIATION, "Every count is 0");
        unless(
                Arrays.stream(exposure).allMatch(e -> e > 0 && Double.isFinite(e)),
                Shortfall.WRONG_KIND_OF_OUTCOME,
                "The exposure must be above 0 in every row");
        return Design.strict(counts.length, names, columns.toArray(double[][]::new));
    }

    private double[] offset() {
        return Arrays.stream(exposure).map(Math::log).toArray();
    }

    private FittedCounts fitted(Design design, CountFit fit) {
        List<String> all = new ArrayList<>(List.of("intercept"));
        all.addAll(names);
        Cholesky information = fit.information(design);
        int k = design.coefficients();
        double[][] covariance = new double[k][];
        for (int a = 0; a < k; a++) {
            double[] solved = information.solve(design.weights(a));
            covariance[a] = new double[k];
            for (int b = 0; b < k; b++) {
                covariance[a][b] = Design.dot(solved, design.weights(b));
            }
        }
        return new FittedCounts(
                Collections.unmodifiableList(all),
                design.coefficientsOf(fit.coordinates()),
                covariance,
                columns,
                counts,
                fit.mean(),
                fit.theta());
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return Collections.unmodifiableList(all);
    }
}
