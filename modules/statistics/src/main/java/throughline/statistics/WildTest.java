package throughline.statistics;

import java.util.Arrays;

/**
 * The test of one supposed effect by flipping clusters' residuals. Everything that a pattern needs is a sum by cluster,
 * found once, so a pattern costs G k and no regression is run again (Roodman and others 2019, section 5).
 *
 * <p>With p = Qa the weights of treatment's coefficient and e the residuals of the model without treatment, a pattern s
 * gives the coefficient Σ s_g p_g′e_g and the cluster scores s_g p_g′e_g − (Q_g′p_g)′ Σ_h s_h Q_h′e_h.
 *
 * @param outcome sums from the outcome's restricted residuals
 * @param treatment the same from treatment's, as residuals under a supposed effect are linear in it
 * @param reach Q_g′p_g for each cluster
 */
record WildTest(Sums outcome, Sums treatment, double[][] reach, SignPatterns patterns) {
    private static final double TIE = 1e-10;

    /**
     * Sums of residuals.
     *
     * @param along p_g′e_g for each cluster
     * @param onBasis Q_g′e_g for each cluster
     */
    record Sums(double[] along, double[][] onBasis) {
        Sums less(double factor, Sums other) {
            double[] a = along.clone();
            Design.addTo(a, -factor, other.along);
            double[][] b = new double[onBasis.length][];
            for (int g = 0; g < b.length; g++) {
                b[g] = onBasis[g].clone();
                Design.addTo(b[g], -factor, other.onBasis[g]);
            }
            return new Sums(a, b);
        }
    }

    static WildTest of(CompleteCases cases, SignPatterns patterns) {
        Design design = cases.designWithTreatment();
        double[] weights = design.at(design.weights(1));
        Design restricted = cases.designOfCovariates();
        double[] y = LinearFit.Solved.of(restricted, cases.outcome()).residuals();
        double[] d = LinearFit.Solved.of(restricted, cases.treatment()).residuals();
        return new WildTest(
                sums(cases, design, weights, y),
                sums(cases, design, weights, d),
                sums(cases, design, weights, weights).onBasis,
                patterns);
    }

    private static Sums sums(CompleteCases cases, Design design, double[] weights, double[] residuals) {
        int clusters = cases.clusters();
        double[] along = new double[clusters];
        double[][] onBasis = new double[clusters][design.rank()];
        double[] row = new double[design.rank()];
        for (int i = 0; i < residuals.length; i++) {
            int g = cases.cluster()[i];
            design.row(i, row);
            along[g] += weights[i] * residuals[i];
            Design.addTo(onBasis[g], residuals[i], row);
        }
        return new Sums(along, onBasis);
    }

    /** Share of patterns whose statistic is at least as far from zero as that of the data, when this is the effect. */
    double pValue(double effect) {
        Sums residuals = outcome.less(effect, treatment);
        double[] signs = new double[reach.length];
        Arrays.fill(signs, 1);
        double observed = squared(residuals, signs) * (1 - TIE);
        int asFar = 0;
        for (int i = 0; i < patterns.count(); i++) {
            for (int g = 0; g < signs.length; g++) {
                signs[g] = patterns.sign(i, g);
            }
            asFar += squared(residuals, signs) >= observed ? 1 : 0;
        }
        // the data as they are count among drawn patterns, so that p is never zero
        return patterns.exhaustive() ? (double) asFar / patterns.count() : (asFar + 1.0) / (patterns.count() + 1.0);
    }

    /** The squared t statistic, but for a factor that all patterns share. */
    private double squared(Sums residuals, double[] signs) {
        double coefficient = Design.dot(residuals.along, signs);
        double[] shared = new double[reach[0].length];
        for (int g = 0; g < signs.length; g++) {
            Design.addTo(shared, signs[g], residuals.onBasis[g]);
        }
        double variance = 0;
        for (int g = 0; g < signs.length; g++) {
            double score = signs[g] * residuals.along[g] - Design.dot(reach[g], shared);
            variance += score * score;
        }
        return variance > 0 ? coefficient * coefficient / variance : 0;
    }
}
