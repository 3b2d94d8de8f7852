package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Map;

/**
 * The plain difference between the groups' mean outcomes: Welch's test (1947, Biometrika 34:28) where people are
 * independent, and CR2 standard errors with Satterthwaite degrees of freedom where clusters are named. It is the effect
 * only if nothing else differs between the groups. Covariates are not adjusted for, but people with one missing are
 * left out, so that it speaks of the same people as the methods that do adjust.
 */
public final class DifferenceInMeans {
    private DifferenceInMeans() {}

    public static Result<Estimate> of(Comparison people) {
        return attempt(() -> difference(people.complete(), Estimand.DIFFERENCE_IN_MEANS, "Difference in means"));
    }

    static Estimate difference(CompleteCases cases, Estimand estimand, String method) {
        cases.needing(2);
        Inference found = cases.isClustered() ? byCluster(cases.withEnoughClusters()) : welch(cases);
        return Estimate.of(estimand, method + ", " + found.kind().inWords(), found, cases.sample(), Map.of());
    }

    private static Inference byCluster(CompleteCases cases) {
        Design design = Design.lenient(cases.size(), cases.treatment());
        LinearFit.Solved solved = LinearFit.Solved.of(design, cases.outcome()).withErrorsLeft();
        return LinearErrors.of(solved, StandardErrorKind.CR2, cases.cluster(), cases.clusters())
                .about(1, 0.95);
    }

    private static Inference welch(CompleteCases cases) {
        Moments treated = Moments.of(cases.outcomes(true));
        Moments others = Moments.of(cases.outcomes(false));
        unless(
                !treated.isConstant() || !others.isConstant(),
                Shortfall.NO_VARIATION,
                "Outcomes do not vary within either group");
        double a = treated.variance() / treated.n();
        double b = others.variance() / others.n();
        double freedom = (a + b) * (a + b) / (a * a / (treated.n() - 1) + b * b / (others.n() - 1));
        return new Inference(
                treated.mean() - others.mean(),
                Math.sqrt(a + b),
                StandardErrorKind.WELCH,
                freedom,
                Reference.STUDENT_T,
                0.95);
    }
}
