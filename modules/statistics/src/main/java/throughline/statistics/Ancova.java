package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Analysis of covariance: least squares of the outcome on treatment and covariates from before. The coefficient of
 * treatment is the difference between the groups among people alike in the covariates, if the outcome depends on these
 * linearly and nothing else that matters differs between the groups.
 *
 * <p>{@code Ancova.on(people).fit()} uses CR2 standard errors by cluster where clusters are named and HC2 otherwise,
 * each with the degrees of freedom of the coefficient concerned, never the number of clusters less one: these can be 25
 * for one coefficient and 6 for another of the same model. Reference: clubSandwich 0.5.8 and sandwich 3.0.2 (R 4.2.2).
 */
public final class Ancova {
    private static final double USUAL = 0.95;

    private final Comparison people;
    private final StandardErrorKind kind;
    private final double level;

    private Ancova(Comparison people, StandardErrorKind kind, double level) {
        this.people = people;
        this.kind = kind;
        this.level = level;
    }

    public static Ancova on(Comparison people) {
        return new Ancova(people, people.isClustered() ? StandardErrorKind.CR2 : StandardErrorKind.HC2, USUAL);
    }

    /**
     * Chooses another standard error.
     *
     * @param kind OLS, HC2, HC3, CR1S or CR2
     * @throws IllegalArgumentException for another kind, or one by cluster where no clusters are named
     */
    public Ancova standardErrors(StandardErrorKind kind) {
        if (kind.needsClusters() && !people.isClustered()) {
            throw new IllegalArgumentException(kind + " needs clusters");
        }
        return new Ancova(people, kind, level);
    }

    /**
     * Chooses the level of the interval, such as 0.9.
     *
     * @throws IllegalArgumentException unless it lies strictly between 0 and 1
     */
    public Ancova confidence(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, not " + level);
        }
        return new Ancova(people, kind, level);
    }

    /** The adjusted difference between the groups. */
    public Result<Estimate> fit() {
        return attempt(() -> {
            Model model = model();
            return Estimate.of(
                    model.cases.names().isEmpty() ? Estimand.DIFFERENCE_IN_MEANS : Estimand.ADJUSTED_DIFFERENCE,
                    "Analysis of covariance, " + kind.inWords() + " standard error",
                    model.errors.about(1, level),
                    model.cases.sample(),
                    model.diagnostics());
        });
    }

    /** The whole model, every coefficient with its own standard error and degrees of freedom. */
    public Result<LinearFit> everyCoefficient() {
        return attempt(() -> {
            Model model = model();
            return LinearFit.of(model.solved, model.errors, model.names(), level, model.cases.sample());
        });
    }

    private Model model() {
        CompleteCases cases = people.complete().needing(2);
        if (kind.needsClusters()) {
            cases.withEnoughClusters();
        }
        return Model.of(cases, kind);
    }

    private record Model(CompleteCases cases, LinearFit.Solved solved, LinearErrors errors) {

        static Model of(CompleteCases cases, StandardErrorKind kind) {
            LinearFit.Solved solved = LinearFit.Solved.of(cases.designWithTreatment(), cases.outcome())
                    .withErrorsLeft();
            return new Model(cases, solved, LinearErrors.of(solved, kind, cases.cluster(), cases.clusters()));
        }

        List<String> names() {
            List<String> names = new ArrayList<>(List.of("intercept", "treated"));
            names.addAll(cases.names());
            return Collections.unmodifiableList(names);
        }

        Map<String, Double> diagnostics() {
            Map<String, Double> found = new LinkedHashMap<>();
            found.put("R squared", solved.rSquared());
            found.put("residual standard deviation", Math.sqrt(solved.squaredResiduals() / solved.freedom()));
            return found;
        }
    }
}
