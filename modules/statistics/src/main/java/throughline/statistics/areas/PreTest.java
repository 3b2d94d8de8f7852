package throughline.statistics.areas;

import static throughline.statistics.Unestimable.unless;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import throughline.statistics.Shortfall;
import throughline.statistics.areas.CallawaySantanna.Cell;

/**
 * Wald test that every effect before treatment is zero, and what it could have seen. Not rejecting says little when the
 * test is weak (Roth 2022), so its power stands beside it.
 *
 * @param wald statistic
 * @param effects how many effects before treatment were tested: the degrees of freedom
 * @param pValue of no difference before treatment
 * @param detectable size of an equal departure of every effect before treatment that the test finds four times in five,
 *     in the outcome's units; with varying base that is a difference of slopes for each period
 */
public record PreTest(double wald, int effects, double pValue, double detectable) {
    private static final double LEVEL = 0.05;
    private static final double POWER = 0.8;

    static PreTest of(List<Cell> before, int areas) {
        int q = before.size();
        DMatrixRMaj covariance = new DMatrixRMaj(q, q);
        DMatrixRMaj values = new DMatrixRMaj(q, 2);
        for (int a = 0; a < q; a++) {
            values.set(a, 0, before.get(a).value());
            values.set(a, 1, 1);
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < areas; i++) {
                    sum += before.get(a).influence()[i] * before.get(b).influence()[i];
                }
                covariance.set(a, b, sum / areas / areas);
                covariance.set(b, a, sum / areas / areas);
            }
        }
        CholeskyDecomposition_F64<DMatrixRMaj> triangle = DecompositionFactory_DDRM.chol(q, true);
        DMatrixRMaj solved = new DMatrixRMaj(q, 2);
        unless(
                triangle.decompose(covariance.copy()) && isRegular(triangle.getT(null)),
                Shortfall.TOO_FEW_CLUSTERS,
                "There are too few areas to test " + q + " effects before treatment together");
        var solver = LinearSolverFactory_DDRM.symmPosDef(q);
        solver.setA(covariance);
        solver.solve(values.copy(), solved);
        double wald = 0;
        double one = 0;
        for (int a = 0; a < q; a++) {
            wald += values.get(a, 0) * solved.get(a, 0);
            one += solved.get(a, 1);
        }
        ChiSquaredDistribution chi = ChiSquaredDistribution.of(q);
        return new PreTest(wald, q, chi.survivalProbability(wald), Math.sqrt(noncentrality(q) / one));
    }

    /** Whether no effect is determined by the others, which too few areas make them. */
    private static boolean isRegular(DMatrixRMaj triangle) {
        double[] sizes = IntStream.range(0, triangle.numRows)
                .mapToDouble(i -> triangle.get(i, i))
                .sorted()
                .toArray();
        return sizes[0] > 1e-7 * sizes[sizes.length - 1];
    }

    /** The noncentrality at which the test has its power, by bisection. */
    static double noncentrality(int q) {
        double critical = ChiSquaredDistribution.of(q).inverseSurvivalProbability(LEVEL);
        double low = 0;
        double high = 1000;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (power(q, critical, middle) < POWER) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Noncentral χ² as a Poisson mixture of central ones. */
    private static double power(int q, double critical, double noncentrality) {
        double half = noncentrality / 2;
        int most = (int) (half + 12 * Math.sqrt(half) + 30);
        double power = 0;
        double log = -half;
        for (int j = 0; j <= most; j++) {
            power += Math.exp(log) * ChiSquaredDistribution.of(q + 2.0 * j).survivalProbability(critical);
            log += Math.log(half) - Math.log(j + 1.0);
        }
        return power;
    }
}
