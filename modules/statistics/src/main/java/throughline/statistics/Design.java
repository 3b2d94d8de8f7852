package throughline.statistics;

import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.List;

/**
 * A matrix of regressors, intercept first, as an orthonormal basis Q of what they span and the map from coordinates in
 * Q to coefficients. Columns are centred and orthogonalised by the modified Gram–Schmidt process, twice, which is as
 * accurate as Householder's (Giraud, Langou and Rozložník 2005); a column of which less than 1e-7 is left after the
 * others counts as collinear, the tolerance of R's {@code lm}.
 */
final class Design {
    private static final double COLLINEAR = 1e-7;

    private final int n;
    private final int rank;
    private final double[][] basis;
    private final double[][] toCoefficients;

    private Design(int n, int rank, double[][] basis, double[][] toCoefficients) {
        this.n = n;
        this.rank = rank;
        this.basis = basis;
        this.toCoefficients = toCoefficients;
    }

    /** Stops at a column that the others determine. */
    static Design strict(int n, List<String> names, double[]... columns) {
        return of(n, names, columns);
    }

    /** Gives a column that the others determine the coefficient 0, which leaves fitted values as they are. */
    static Design lenient(int n, double[]... columns) {
        return of(n, null, columns);
    }

    private static Design of(int n, List<String> names, double[]... columns) {
        int p = columns.length;
        double[][] basis = new double[p + 1][];
        double[][] upper = new double[p + 1][p + 1];
        double[] means = new double[p];
        int[] place = new int[p];
        basis[0] = new double[n];
        Arrays.fill(basis[0], 1 / Math.sqrt(n));
        int rank = 1;
        for (int j = 0; j < p; j++) {
            Moments moments = Moments.of(columns[j]);
            means[j] = moments.mean();
            double[] rest =
                    Arrays.stream(columns[j]).map(x -> x - moments.mean()).toArray();
            double length = Unestimable.finite(norm(rest), "spread of a covariate");
            double[] shadow = new double[rank];
            for (int pass = 0; pass < 2; pass++) {
                for (int l = 0; l < rank; l++) {
                    double along = dot(basis[l], rest);
                    shadow[l] += along;
                    addTo(rest, -along, basis[l]);
                }
            }
            double left = norm(rest);
            if (!(left > COLLINEAR * length) || moments.isConstant()) {
                unless(
                        names == null,
                        Shortfall.COLLINEAR,
                        names == null
                                ? ""
                                : names.get(j) + " is determined by the other covariates: leave one of them out");
                place[j] = -1;
                continue;
            }
            means[j] += shadow[0] / Math.sqrt(n);
            System.arraycopy(shadow, 1, upper[rank], 1, rank - 1);
            upper[rank][rank] = left;
            scale(rest, 1 / left);
            place[j] = rank;
            basis[rank++] = rest;
        }
        return new Design(n, rank, Arrays.copyOf(basis, rank), coefficients(n, rank, upper, means, place));
    }

    /** Rows: for each coefficient, its weights on the coordinates in Q (R⁻¹, with the intercept for uncentred columns). */
    private static double[][] coefficients(int n, int rank, double[][] upper, double[] means, int[] place) {
        double[][] inverse = new double[rank][rank];
        for (int column = 1; column < rank; column++) {
            inverse[column][column] = 1 / upper[column][column];
            for (int row = column - 1; row >= 1; row--) {
                double sum = 0;
                for (int l = row + 1; l <= column; l++) {
                    sum += upper[l][row] * inverse[l][column];
                }
                inverse[row][column] = -sum / upper[row][row];
            }
        }
        double[][] rows = new double[place.length + 1][rank];
        rows[0][0] = 1 / Math.sqrt(n);
        for (int j = 0; j < place.length; j++) {
            if (place[j] > 0) {
                rows[j + 1] = inverse[place[j]];
                addTo(rows[0], -means[j], rows[j + 1]);
            }
        }
        return rows;
    }

    int rows() {
        return n;
    }

    /** Number of columns that count, with the intercept. */
    int rank() {
        return rank;
    }

    /** One column of Q, of length 1 and at right angles to the others. */
    double[] basis(int l) {
        return basis[l];
    }

    /** The weights that give a coefficient from coordinates in Q: 0 is the intercept, then the columns in order. */
    double[] weights(int coefficient) {
        return toCoefficients[coefficient];
    }

    int coefficients() {
        return toCoefficients.length;
    }

    double[] coefficientsOf(double[] coordinates) {
        return Arrays.stream(toCoefficients)
                .mapToDouble(w -> dot(w, coordinates))
                .toArray();
    }

    /** Q′v. */
    double[] coordinatesOf(double[] values) {
        double[] coordinates = new double[rank];
        for (int l = 0; l < rank; l++) {
            coordinates[l] = dot(basis[l], values);
        }
        return coordinates;
    }

    /** Qγ. */
    double[] at(double[] coordinates) {
        double[] values = new double[n];
        for (int l = 0; l < rank; l++) {
            addTo(values, coordinates[l], basis[l]);
        }
        return values;
    }

    /** Q′ diag(weights) Q. */
    double[][] gram(double[] weights) {
        double[][] gram = new double[rank][rank];
        for (int i = 0; i < rank; i++) {
            double[] weighted = basis[i].clone();
            for (int row = 0; row < n; row++) {
                weighted[row] *= weights[row];
            }
            for (int j = 0; j <= i; j++) {
                gram[i][j] = dot(weighted, basis[j]);
                gram[j][i] = gram[i][j];
            }
        }
        return gram;
    }

    /** Row i of Q, into an array that is lent. */
    void row(int i, double[] into) {
        for (int l = 0; l < rank; l++) {
            into[l] = basis[l][i];
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void addTo(double[] target, double factor, double[] values) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * values[i];
        }
    }

    private static double norm(double[] values) {
        return Math.sqrt(dot(values, values));
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
