package throughline.statistics.synthetic;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * The weights, not below zero and adding to one, that bring a weighted mean of columns nearest to a target:
 * min ‖Aw − b‖² + ρ‖w‖². Pairwise Frank–Wolfe steps (Lacoste-Julien and Jaggi 2015) find which weights are above zero;
 * from there an active-set method solves exactly (Nocedal and Wright 2006, 16.5), on each face by QR of the columns
 * themselves, since the products of columns would lose a small ρ to rounding. Deterministic.
 */
final class SimplexLeastSquares {
    private static final int MOST_STEPS = 2_000;
    private static final double TIGHT = 1e-12;
    private static final double ROUNDING = 1e-14;

    private final double[][] columns;
    private final double[] target;
    private final double ridge;
    private final double size;

    private SimplexLeastSquares(double[][] columns, double[] target, double ridge) {
        this.columns = columns;
        this.target = target;
        this.ridge = ridge;
        this.size = Math.sqrt(
                Arrays.stream(columns).mapToDouble(c -> dot(c, c)).max().orElseThrow());
    }

    /**
     * Solves.
     *
     * @param columns candidates, each of the target's length
     * @param ridge ρ, 0 or above
     * @return a weight for each column
     */
    static double[] weights(double[][] columns, double[] target, double ridge) {
        SimplexLeastSquares problem = new SimplexLeastSquares(columns, target, ridge);
        return problem.exact(problem.stepwise());
    }

    private double[] stepwise() {
        int n = columns.length;
        double[] w = new double[n];
        Arrays.fill(w, 1.0 / n);
        double[] off = residual(w);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = gradient(w, off);
            int best = 0;
            int worst = -1;
            for (int i = 0; i < n; i++) {
                best = gradient[i] < gradient[best] ? i : best;
                worst = w[i] > 0 && (worst < 0 || gradient[i] > gradient[worst]) ? i : worst;
            }
            double gap = gradient[worst] - gradient[best];
            double curvature = 2 * ridge;
            for (int t = 0; t < target.length; t++) {
                double d = columns[best][t] - columns[worst][t];
                curvature += d * d;
            }
            if (gap <= TIGHT * size * size || curvature <= 0) {
                return w;
            }
            double length = Math.min(w[worst], gap / curvature);
            w[best] += length;
            w[worst] = length == w[worst] ? 0 : w[worst] - length;
            for (int t = 0; t < target.length; t++) {
                off[t] += length * (columns[best][t] - columns[worst][t]);
            }
        }
        return w;
    }

    /** Goes on from a feasible point, face by face, until no weight could change with profit. */
    private double[] exact(double[] from) {
        int n = from.length;
        double[] w = from.clone();
        boolean[] used = new boolean[n];
        for (int i = 0; i < n; i++) {
            used[i] = w[i] > 0;
        }
        for (int round = 0; round < 20 * n; round++) {
            double[] move = onFace(w, used);
            double reach = 1;
            int blocking = -1;
            for (int i = 0; i < n; i++) {
                if (used[i] && w[i] + move[i] < 0 && w[i] / -move[i] < reach) {
                    reach = w[i] / -move[i];
                    blocking = i;
                }
            }
            for (int i = 0; i < n; i++) {
                w[i] = used[i] ? Math.max(0, w[i] + reach * move[i]) : 0;
            }
            if (blocking >= 0) {
                w[blocking] = 0;
                used[blocking] = false;
            } else if (!takesIn(w, used)) {
                return w;
            }
        }
        return w;
    }

    /** Takes in the unused column that improves most, if any does by more than rounding. */
    private boolean takesIn(double[] w, boolean[] used) {
        double[] off = residual(w);
        double[] gradient = gradient(w, off);
        double level = dot(w, gradient);
        double noise = ROUNDING * size * (Math.sqrt(dot(off, off)) + size * 1e-3);
        int best = -1;
        for (int i = 0; i < w.length; i++) {
            if (!used[i] && gradient[i] < level - noise && (best < 0 || gradient[i] < gradient[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            used[best] = true;
        }
        return best >= 0;
    }

    /**
     * The shortest move to an optimum among weights that add to one and are zero where not used, whatever their sign: one
     * used weight gives what the others take, and these solve a least squares problem with a row for each weight's share
     * of ρ.
     */
    private double[] onFace(double[] w, boolean[] used) {
        int[] at = IntStream.range(0, used.length).filter(i -> used[i]).toArray();
        double[] move = new double[used.length];
        int k = at.length - 1;
        if (k == 0) {
            return move;
        }
        int last = at[k];
        int rows = target.length;
        double root = Math.sqrt(ridge);
        double[] off = residual(w);
        DMatrixRMaj system = new DMatrixRMaj(rows + k + 1, k);
        DMatrixRMaj right = new DMatrixRMaj(rows + k + 1, 1);
        for (int a = 0; a < k; a++) {
            for (int t = 0; t < rows; t++) {
                system.set(t, a, columns[at[a]][t] - columns[last][t]);
            }
            system.set(rows + a, a, root);
            system.set(rows + k, a, -root);
            right.set(rows + a, 0, -root * w[at[a]]);
        }
        for (int t = 0; t < rows; t++) {
            right.set(t, 0, -off[t]);
        }
        right.set(rows + k, 0, -root * w[last]);
        var solver = LinearSolverFactory_DDRM.leastSquaresQrPivot(true, true);
        DMatrixRMaj solved = new DMatrixRMaj(k, 1);
        if (solver.setA(system)) {
            solver.solve(right, solved);
        }
        for (int a = 0; a < k; a++) {
            move[at[a]] = solved.get(a, 0);
            move[last] -= solved.get(a, 0);
        }
        return move;
    }

    private double[] residual(double[] w) {
        double[] off = new double[target.length];
        for (int t = 0; t < off.length; t++) {
            off[t] = -target[t];
        }
        for (int i = 0; i < w.length; i++) {
            for (int t = 0; w[i] > 0 && t < off.length; t++) {
                off[t] += w[i] * columns[i][t];
            }
        }
        return off;
    }

    /** Half the gradient. */
    private double[] gradient(double[] w, double[] off) {
        double[] gradient = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            gradient[i] = dot(columns[i], off) + ridge * w[i];
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
