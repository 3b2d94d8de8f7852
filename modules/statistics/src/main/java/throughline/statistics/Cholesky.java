package throughline.statistics;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** A symmetric positive definite matrix, ready to be divided by. */
record Cholesky(LinearSolverDense<DMatrixRMaj> solver, int size) {

    /** Empty if the matrix is not positive definite. */
    static Optional<Cholesky> of(double[][] matrix) {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(matrix.length);
        return solver.setA(new DMatrixRMaj(matrix))
                ? Optional.of(new Cholesky(solver, matrix.length))
                : Optional.empty();
    }

    /** A⁻¹ v. */
    double[] solve(double[] v) {
        DMatrixRMaj x = new DMatrixRMaj(size, 1);
        solver.solve(new DMatrixRMaj(size, 1, true, v.clone()), x);
        return x.data;
    }

    /** v′ A⁻¹ v. */
    double quadratic(double[] v) {
        return Design.dot(v, solve(v));
    }
}
