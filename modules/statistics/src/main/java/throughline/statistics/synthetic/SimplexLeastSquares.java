package throughline.statistics.synthetic;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * The weights, not below zero and adding to one, that bring a weighted mean of columns nearest to a target:
 * min ‖Aw − b‖² + ρ‖w‖². Pairwise Frank–Wolfe steps (Lacoste-Julien and Jaggi 2015) find which weights are above zero;
 * from there an active-set method solves exactly (Nocedal and Wright 2006, 16.5). Deterministic.
 */
final class SimplexLeastSquares {
    private static final int MOST_STEPS = 50_000;
    private static final double TIGHT = 1e-13;

    private final double[][] gram;
    private final double[] towards;
    private final double scale;
    private final int n;

    private SimplexLeastSquares(double[][] gram, double[] towards) {
        this.gram = gram;
        this.towards = towards;
        this.n = towards.length;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, gram[i][i]);
        }
        this.scale = largest > 0 ? largest : 1;
    }

    /**
     * Solves.
     *
     * @param columns candidates, each of the target's length
     * @param ridge ρ, 0 or above
     * @return a weight for each column
     */
    static double[] weights(double[][] columns, double[] target, double ridge) {
        int n = columns.length;
        double[][] gram = new double[n][n];
        double[] towards = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
                gram[j][i] = gram[i][j];
            }
            towards[i] = dot(columns[i], target);
            gram[i][i] += ridge;
        }
        SimplexLeastSquares problem = new SimplexLeastSquares(gram, towards);
        return problem.exact(problem.stepwise());
    }

    private double[] stepwise() {
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        double[] gradient = gradient(w);
        for (int step = 0; step < MOST_STEPS; step++) {
            int best = 0;
            int worst = -1;
            for (int i = 0; i < n; i++) {
                best = gradient[i] < gradient[best] ? i : best;
                worst = w[i] > 0 && (worst < 0 || gradient[i] > gradient[worst]) ? i : worst;
            }
            double gap = gradient[worst] - gradient[best];
            double curvature = gram[best][best] + gram[worst][worst] - 2 * gram[best][worst];
            if (gap <= TIGHT * scale || curvature <= 0) {
                return w;
            }
            double length = Math.min(w[worst], gap / curvature);
            w[best] += length;
            w[worst] = length == w[worst] ? 0 : w[worst] - length;
            for (int i = 0; i < n; i++) {
                gradient[i] += length * (gram[i][best] - gram[i][worst]);
            }
        }
        return w;
    }

    /** Goes on from a feasible point; gives it back where the columns in use determine each other. */
    private double[] exact(double[] from) {
        double[] w = from.clone();
        boolean[] used = new boolean[n];
        for (int i = 0; i < n; i++) {
            used[i] = w[i] > 1e-7;
            w[i] = used[i] ? w[i] : 0;
        }
        double sum = Arrays.stream(w).sum();
        for (int i = 0; i < n; i++) {
            w[i] /= sum;
        }
        for (int round = 0; round < 10 * n; round++) {
            double[] solved = onFace(used);
            if (solved == null) {
                return from;
            }
            double reach = 1;
            int blocking = -1;
            for (int i = 0; i < n; i++) {
                if (used[i] && solved[i] < 0 && w[i] / (w[i] - solved[i]) < reach) {
                    reach = w[i] / (w[i] - solved[i]);
                    blocking = i;
                }
            }
            for (int i = 0; i < n; i++) {
                w[i] = used[i] ? w[i] + reach * (solved[i] - w[i]) : 0;
            }
            if (blocking >= 0) {
                w[blocking] = 0;
                used[blocking] = false;
            } else if (!takesIn(w, used)) {
                return w;
            }
        }
        return from;
    }

    /** Takes in the unused column that improves most, if any does. */
    private boolean takesIn(double[] w, boolean[] used) {
        double[] gradient = gradient(w);
        double level = 0;
        int best = -1;
        for (int i = 0; i < n; i++) {
            level += w[i] * gradient[i];
        }
        for (int i = 0; i < n; i++) {
            if (!used[i] && gradient[i] < level - 1e-11 * scale && (best < 0 || gradient[i] < gradient[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            used[best] = true;
        }
        return best >= 0;
    }

    /** The optimum among weights that add to one and are zero where not used, whatever their sign; null if not unique. */
    private double[] onFace(boolean[] used) {
        int[] at = java.util.stream.IntStream.range(0, n).filter(i -> used[i]).toArray();
        int k = at.length;
        DMatrixRMaj system = new DMatrixRMaj(k + 1, k + 1);
        DMatrixRMaj right = new DMatrixRMaj(k + 1, 1);
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                system.set(a, b, gram[at[a]][at[b]] / scale);
            }
            system.set(a, k, 1);
            system.set(k, a, 1);
            right.set(a, 0, towards[at[a]] / scale);
        }
        right.set(k, 0, 1);
        var solver = LinearSolverFactory_DDRM.lu(k + 1);
        DMatrixRMaj solved = new DMatrixRMaj(k + 1, 1);
        if (!solver.setA(system) || solver.quality() < 1e-15) {
            return null;
        }
        solver.solve(right, solved);
        double[] w = new double[n];
        for (int a = 0; a < k; a++) {
            w[at[a]] = solved.get(a, 0);
            if (!Double.isFinite(w[at[a]])) {
                return null;
            }
        }
        return w;
    }

    /** Half the gradient. */
    private double[] gradient(double[] w) {
        double[] gradient = new double[n];
        for (int i = 0; i < n; i++) {
            gradient[i] = dot(gram[i], w) - towards[i];
        }
        return gradient;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
