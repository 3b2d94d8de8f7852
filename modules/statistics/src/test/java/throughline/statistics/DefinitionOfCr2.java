package throughline.statistics;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** CR2 and its degrees of freedom with n × n matrices, as the papers write them, to hold the fast way to. */
final class DefinitionOfCr2 {
    private DefinitionOfCr2() {}

    /** For each coefficient its standard error and degrees of freedom. */
    static double[][] of(CompleteCases cases) {
        int n = cases.size();
        int k = cases.names().size() + 2;
        DMatrixRMaj x = new DMatrixRMaj(n, k);
        for (int i = 0; i < n; i++) {
            x.set(i, 0, 1);
            x.set(i, 1, cases.treated()[i] ? 1 : 0);
            for (int j = 2; j < k; j++) {
                x.set(i, j, cases.columns()[j - 2][i]);
            }
        }
        DMatrixRMaj cross = new DMatrixRMaj(k, k);
        CommonOps_DDRM.multTransA(x, x, cross);
        CommonOps_DDRM.invert(cross);
        DMatrixRMaj bread = new DMatrixRMaj(k, n);
        CommonOps_DDRM.multTransB(cross, x, bread);
        DMatrixRMaj residual = new DMatrixRMaj(n, n);
        CommonOps_DDRM.mult(-1, x, bread, residual);
        for (int i = 0; i < n; i++) {
            residual.add(i, i, 1);
        }
        DMatrixRMaj e = new DMatrixRMaj(n, 1);
        CommonOps_DDRM.mult(
                residual, new DMatrixRMaj(n, 1, true, cases.outcome().clone()), e);
        double[][] found = new double[k][];
        for (int j = 0; j < k; j++) {
            found[j] = one(cases, CommonOps_DDRM.extractRow(bread, j, null), residual, e);
        }
        return found;
    }

    private static double[] one(CompleteCases cases, DMatrixRMaj weights, DMatrixRMaj residual, DMatrixRMaj e) {
        int n = cases.size();
        int clusters = cases.clusters();
        double variance = 0;
        double[][] f = new double[clusters][];
        for (int g = 0; g < clusters; g++) {
            int cluster = g;
            int[] rows = IntStream.range(0, n)
                    .filter(i -> cases.cluster()[i] == cluster)
                    .toArray();
            double[] t = rootTimes(residual, rows, weights);
            double score = 0;
            f[g] = new double[n];
            for (int r = 0; r < rows.length; r++) {
                score += t[r] * e.get(rows[r], 0);
                for (int i = 0; i < n; i++) {
                    f[g][i] += residual.get(i, rows[r]) * t[r];
                }
            }
            variance += score * score;
        }
        double trace = 0;
        double squares = 0;
        for (int g = 0; g < clusters; g++) {
            trace += Design.dot(f[g], f[g]);
            for (int h = 0; h < clusters; h++) {
                squares += Math.pow(Design.dot(f[g], f[h]), 2);
            }
        }
        return new double[] {Math.sqrt(variance), trace * trace / squares};
    }

    /** ((I − H)_gg)^(−1/2) times a cluster's part of the weights. */
    private static double[] rootTimes(DMatrixRMaj residual, int[] rows, DMatrixRMaj weights) {
        int m = rows.length;
        DMatrixRMaj block = new DMatrixRMaj(m, m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                block.set(i, j, residual.get(rows[i], rows[j]));
            }
        }
        var eigen = DecompositionFactory_DDRM.eig(m, true, true);
        eigen.decompose(block);
        double[] t = new double[m];
        double[] part = new double[m];
        for (int i = 0; i < m; i++) {
            part[i] = weights.get(0, rows[i]);
        }
        for (int l = 0; l < m; l++) {
            double value = eigen.getEigenvalue(l).getReal();
            double[] v = eigen.getEigenVector(l).data;
            if (value > 1e-11) {
                Design.addTo(t, Design.dot(v, part) / Math.sqrt(value), v);
            }
        }
        return t;
    }
}
