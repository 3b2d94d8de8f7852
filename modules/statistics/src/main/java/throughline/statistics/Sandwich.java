package throughline.statistics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The sandwich variance of a linear contrast of coefficients, its residuals adjusted for leverage by cluster, and the
 * degrees of freedom of that variance.
 *
 * <p>With an orthonormal basis Q of the regressors, Q_g a cluster's rows of it and a the contrast's weights on Q:
 * V = Σ_g (a′ Q_g′ A_g e_g)². A_g is I for CR0, (I − Q_g Q_g′)^{−1/2} for CR2 (Bell and McCaffrey 2002, Survey
 * Methodology 28:169) and (I − Q_g Q_g′)^{−1} for CR3; a single row a cluster makes them HC2 and HC3. Directions of
 * leverage 1 count as zero (the Moore–Penrose root of Pustejovsky and Tipton 2018, J. Bus. Econ. Stat. 36:672).
 *
 * <p>Degrees of freedom: (tr P)² / tr P² with P_gh = t_g′ (I − QQ′)_gh t_h and t_g = A_g Q_g a, the moments of V when all
 * outcomes are independent with one variance (Satterthwaite's, as Bell and McCaffrey and clubSandwich 0.5.8 have it).
 *
 * <p>All of it is done in the k × k matrices C_g = Q_g′Q_g, since A_g Q_g = Q_g K_g: no n × n matrix, nor a G × G one, is
 * ever formed. The cost is n k² + G k³ once and G k² a contrast.
 */
final class Sandwich {

    /** What is done about leverage; s is an eigenvalue of Q_g Q_g′ and the answer that of A_g. */
    enum Leverage {
        NONE {
            @Override
            double root(double s) {
                return 1;
            }
        },
        CR2 {
            @Override
            double root(double s) {
                return 1 - s > FULL ? 1 / Math.sqrt(1 - s) : 0;
            }
        },
        CR3 {
            @Override
            double root(double s) {
                return 1 - s > FULL ? 1 / (1 - s) : 0;
            }
        };

        private static final double FULL = 1e-11;

        abstract double root(double s);
    }

    private final Design design;
    private final double[] residuals;
    private final Leverage leverage;
    private final int[][] members;
    private final double[][][] gram;
    private final double[][][] adjusted;

    private Sandwich(Design design, double[] residuals, Leverage leverage, int[][] members) {
        this.design = design;
        this.residuals = residuals;
        this.leverage = leverage;
        this.members = members;
        this.gram = new double[members.length][][];
        this.adjusted = new double[members.length][][];
        for (int g = 0; g < members.length; g++) {
            if (members[g].length > 1) {
                gram[g] = gram(members[g]);
                adjusted[g] = leverage == Leverage.NONE ? null : adjusted(gram[g]);
            }
        }
    }

    static Sandwich byRow(Design design, double[] residuals, Leverage leverage) {
        int[][] members = new int[design.rows()][1];
        Arrays.setAll(members, row -> new int[] {row});
        return new Sandwich(design, residuals, leverage, members);
    }

    static Sandwich byCluster(Design design, double[] residuals, int[] clusters, int count, Leverage leverage) {
        int[] sizes = new int[count];
        Arrays.stream(clusters).forEach(g -> sizes[g]++);
        int[][] members = new int[count][];
        Arrays.setAll(members, g -> new int[sizes[g]]);
        for (int row = clusters.length - 1; row >= 0; row--) {
            members[clusters[row]][--sizes[clusters[row]]] = row;
        }
        return new Sandwich(design, residuals, leverage, members);
    }

    int clusters() {
        return members.length;
    }

    double variance(double[] weights) {
        double sum = 0;
        double[] row = new double[design.rank()];
        for (int g = 0; g < members.length; g++) {
            double score;
            if (gram[g] == null) {
                int only = members[g][0];
                design.row(only, row);
                score = leverage.root(Design.dot(row, row)) * Design.dot(row, weights) * residuals[only];
            } else {
                score = Design.dot(adjust(g, weights), scores(members[g]));
            }
            sum += score * score;
        }
        return sum;
    }

    double degreesOfFreedom(double[] weights) {
        int k = design.rank();
        double trace = 0;
        double squares = 0;
        double[][] outer = new double[k][k];
        double[] row = new double[k];
        for (int g = 0; g < members.length; g++) {
            double[] u;
            double d;
            if (gram[g] == null) {
                design.row(members[g][0], row);
                double t = leverage.root(Design.dot(row, row)) * Design.dot(row, weights);
                u = Arrays.stream(row).map(q -> q * t).toArray();
                d = t * t;
            } else {
                double[] b = adjust(g, weights);
                u = times(gram[g], b);
                d = Design.dot(b, u);
            }
            double shared = Design.dot(u, u);
            trace += d - shared;
            squares += d * d - 2 * d * shared;
            for (int i = 0; i < k; i++) {
                Design.addTo(outer[i], u[i], u);
            }
        }
        for (double[] line : outer) {
            squares += Design.dot(line, line);
        }
        return trace * trace / squares;
    }

    /** K_g a, where A_g Q_g = Q_g K_g. */
    private double[] adjust(int g, double[] weights) {
        return adjusted[g] == null ? weights : times(adjusted[g], weights);
    }

    private double[][] gram(int[] rows) {
        int k = design.rank();
        double[][] gram = new double[k][k];
        for (int i = 0; i < k; i++) {
            double[] qi = design.basis(i);
            for (int j = 0; j <= i; j++) {
                double[] qj = design.basis(j);
                double sum = 0;
                for (int row : rows) {
                    sum += qi[row] * qj[row];
                }
                gram[i][j] = sum;
                gram[j][i] = sum;
            }
        }
        return gram;
    }

    /** K = V diag(root(s)) V′ of C = V diag(s) V′; directions that the cluster does not reach stay as they are. */
    private double[][] adjusted(double[][] gram) {
        int k = gram.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(k, true, true);
        Unestimable.unless(
                eigen.decompose(new DMatrixRMaj(gram)),
                Shortfall.DID_NOT_CONVERGE,
                "The leverage of a cluster could not be computed");
        double[][] sum = new double[k][k];
        for (int l = 0; l < k; l++) {
            double[] v = eigen.getEigenVector(l).data;
            double root = leverage.root(Math.max(0, eigen.getEigenvalue(l).getReal()));
            for (int i = 0; i < k; i++) {
                Design.addTo(sum[i], root * v[i], v);
            }
        }
        return sum;
    }

    private double[] scores(int[] rows) {
        double[] scores = new double[design.rank()];
        for (int l = 0; l < scores.length; l++) {
            double[] q = design.basis(l);
            for (int row : rows) {
                scores[l] += q[row] * residuals[row];
            }
        }
        return scores;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(line -> Design.dot(line, vector))
                .toArray();
    }
}
