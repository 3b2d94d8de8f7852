package throughline.statistics.synthesis;

import java.util.function.DoubleUnaryOperator;

/** How the variance of true effects between studies, τ², is estimated. */
public enum Heterogeneity {
    /** By moments, in one step: max(0, (Q − (k − 1)) / (Σw − Σw²/Σw)) (DerSimonian and Laird 1986, Control. Clin. Trials 7:177). */
    DER_SIMONIAN_LAIRD {
        @Override
        double tauSquared(Studies studies) {
            return Math.max(0, (studies.q(0) - studies.freedom()) / studies.scale());
        }
    },
    /** By restricted maximum likelihood (Viechtbauer 2005, J. Educ. Behav. Stat. 30:261), at its maximum. */
    REML {
        @Override
        double tauSquared(Studies studies) {
            return rootOf(studies::restrictedScore, studies.spread());
        }
    },
    /**
     * REML as metafor 3.8-1 gives it: Fisher scoring from Hedges' estimate that stops once τ² moves by less than 1e-5, a
     * few digits short of the maximum. For comparison with R only, as 1e-5 means something else in other units.
     */
    REML_AS_METAFOR_STOPS {
        @Override
        double tauSquared(Studies studies) {
            double tau2 = Math.max(0, studies.hedges());
            for (int step = 0; step < 100; step++) {
                double change = studies.restrictedScore(tau2) / studies.restrictedInformation(tau2);
                while (tau2 + change < 0) {
                    change /= 2;
                }
                tau2 += change;
                if (Math.abs(change) <= 1e-5) {
                    return tau2;
                }
            }
            return tau2;
        }
    },
    /** By the τ² at which Q equals its degrees of freedom (Paule and Mandel 1982, J. Res. Natl. Bur. Stand. 87:377). */
    PAULE_MANDEL {
        @Override
        double tauSquared(Studies studies) {
            return rootOf(tau2 -> studies.q(tau2) - studies.freedom(), studies.spread());
        }
    };

    abstract double tauSquared(Studies studies);

    /** Zero, if the function is negative there, and otherwise where it falls through zero, by bisection. */
    private static double rootOf(DoubleUnaryOperator falling, double scale) {
        if (falling.applyAsDouble(0) <= 0) {
            return 0;
        }
        double below = 0;
        double above = scale;
        while (falling.applyAsDouble(above) > 0) {
            below = above;
            above *= 2;
        }
        while (above - below > 1e-15 * above) {
            double middle = (below + above) / 2;
            if (middle <= below || middle >= above) {
                break;
            }
            if (falling.applyAsDouble(middle) > 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }
}
