package throughline.statistics;

/** Standard errors and degrees of freedom of a linear model's coefficients, of one kind. */
final class LinearErrors {
    private final LinearFit.Solved solved;
    private final StandardErrorKind kind;
    private final Sandwich sandwich;

    private LinearErrors(LinearFit.Solved solved, StandardErrorKind kind, Sandwich sandwich) {
        this.solved = solved;
        this.kind = kind;
        this.sandwich = sandwich;
    }

    /**
     * @param clusters each row's cluster, numbered from 0; not read for OLS, HC2 and HC3
     * @param count number of clusters
     */
    static LinearErrors of(LinearFit.Solved solved, StandardErrorKind kind, int[] clusters, int count) {
        Design design = solved.design();
        double[] residuals = solved.residuals();
        Sandwich sandwich =
                switch (kind) {
                    case OLS -> null;
                    case HC2 -> Sandwich.byRow(design, residuals, Sandwich.Leverage.CR2);
                    case HC3 -> Sandwich.byRow(design, residuals, Sandwich.Leverage.CR3);
                    case CR1S -> Sandwich.byCluster(design, residuals, clusters, count, Sandwich.Leverage.NONE);
                    case CR2 -> Sandwich.byCluster(design, residuals, clusters, count, Sandwich.Leverage.CR2);
                    default -> throw new IllegalArgumentException(kind + " is not for linear models");
                };
        return new LinearErrors(solved, kind, sandwich);
    }

    StandardErrorKind kind() {
        return kind;
    }

    /** A coefficient with its inference: 0 is the intercept, then the columns in order. */
    Inference about(int coefficient, double level) {
        double[] weights = solved.design().weights(coefficient);
        double value = solved.coefficients()[coefficient];
        if (kind == StandardErrorKind.OLS) {
            double variance = solved.squaredResiduals() / solved.freedom() * Design.dot(weights, weights);
            return new Inference(value, Math.sqrt(variance), kind, solved.freedom(), Reference.STUDENT_T, level);
        }
        double variance = smallSampleFactor() * sandwich.variance(weights);
        return new Inference(
                value, Math.sqrt(variance), kind, sandwich.degreesOfFreedom(weights), Reference.SATTERTHWAITE_T, level);
    }

    /** CR1S: G(n − 1) / ((G − 1)(n − k)); the others need none. */
    private double smallSampleFactor() {
        if (kind != StandardErrorKind.CR1S) {
            return 1;
        }
        double g = sandwich.clusters();
        double n = solved.design().rows();
        return g * (n - 1) / ((g - 1) * solved.freedom());
    }
}
