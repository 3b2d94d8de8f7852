package throughline.statistics.synthetic;

import java.util.Arrays;

/**
 * The Frank–Wolfe steps of synthdid 0.0.9, which stop as soon as a step gains little, drop weights below a quarter of the
 * largest, and go on from there. Only to be compared with that package: the optimum is {@link SimplexLeastSquares}.
 */
final class EarlyStopping {
    private static final int STEPS_BEFORE_DROPPING = 100;
    private static final int STEPS = 10_000;

    private final double[][] columns;
    private final double[] target;
    private final double ridge;
    private final double leastGain;

    /** @param leastGain of the objective, for which another step is worth it */
    EarlyStopping(double[][] columns, double[] target, double ridge, double leastGain) {
        this.columns = columns;
        this.target = target;
        this.ridge = ridge;
        this.leastGain = leastGain;
    }

    /** Begins with equal weights. */
    double[] weights() {
        double[] equal = new double[columns.length];
        Arrays.fill(equal, 1.0 / columns.length);
        return steps(withoutSmall(steps(equal, STEPS_BEFORE_DROPPING)), STEPS);
    }

    private double[] steps(double[] start, int most) {
        double[] w = start.clone();
        double previous = Double.NaN;
        double now = Double.NaN;
        for (int step = 1; step <= most && (step <= 2 || previous - now > leastGain); step++) {
            w = step(w);
            previous = now;
            now = objective(w);
        }
        return w;
    }

    private double[] step(double[] w) {
        double[] off = residual(w);
        int best = 0;
        double[] slope = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            slope[i] = ridge * w[i];
            for (int t = 0; t < off.length; t++) {
                slope[i] += columns[i][t] * off[t];
            }
            best = slope[i] < slope[best] ? i : best;
        }
        double gain = 0;
        double curvature = 0;
        for (int i = 0; i < w.length; i++) {
            double d = (i == best ? 1 : 0) - w[i];
            gain -= slope[i] * d;
            curvature += ridge * d * d;
        }
        for (int t = 0; t < off.length; t++) {
            double d = columns[best][t] - (off[t] + target[t]);
            curvature += d * d;
        }
        if (curvature == 0) {
            return w;
        }
        double length = Math.min(1, Math.max(0, gain / curvature));
        double[] next = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            next[i] = w[i] + length * ((i == best ? 1 : 0) - w[i]);
        }
        return next;
    }

    private double objective(double[] w) {
        return (ridge * squares(w) + squares(residual(w))) / target.length;
    }

    private double[] residual(double[] w) {
        double[] off = new double[target.length];
        for (int t = 0; t < off.length; t++) {
            off[t] = -target[t];
            for (int i = 0; i < w.length; i++) {
                off[t] += w[i] * columns[i][t];
            }
        }
        return off;
    }

    private static double[] withoutSmall(double[] w) {
        double quarter = Arrays.stream(w).max().orElseThrow() / 4;
        double[] kept = Arrays.stream(w).map(v -> v <= quarter ? 0 : v).toArray();
        double sum = Arrays.stream(kept).sum();
        return Arrays.stream(kept).map(v -> v / sum).toArray();
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }
}
