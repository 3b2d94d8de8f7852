package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Augmented inverse probability weighting: a logistic model of who is treated and a linear model of the outcome within
 * each group, right if either is (Robins, Rotnitzky and Zhao 1994, J. Am. Stat. Assoc. 89:846; for the effect on those
 * treated Sant'Anna and Zhao 2020, J. Econometrics 219:101). Standard errors are the SD of the influence function, over
 * n − 1, by √n.
 */
public final class Aipw {
    private Aipw() {}

    /** Effect on all: mean of m₁ − m₀ + D(Y − m₁)/e − (1 − D)(Y − m₀)/(1 − e). */
    public static Result<Estimate> averageEffect(Comparison people) {
        return attempt(() -> {
            Models models = Models.of(people);
            double[] scores = new double[models.size()];
            for (int i = 0; i < scores.length; i++) {
                double correction = models.treated(i)
                        ? models.residual(i, models.ifTreated) / models.e[i]
                        : -models.residual(i, models.ifNot) / (1 - models.e[i]);
                scores[i] = models.ifTreated[i] - models.ifNot[i] + correction;
            }
            double effect = Arrays.stream(scores).average().orElseThrow();
            return models.estimate(
                    Estimand.AVERAGE_EFFECT,
                    effect,
                    Arrays.stream(scores).map(score -> score - effect).toArray());
        });
    }

    /** Effect on those treated: mean of [D − (1 − D) e/(1 − e)] (Y − m₀) over the share treated. */
    public static Result<Estimate> effectOnTheTreated(Comparison people) {
        return attempt(() -> {
            Models models = Models.of(people);
            double share = (double) models.cases.count(true) / models.size();
            double[] scores = new double[models.size()];
            for (int i = 0; i < scores.length; i++) {
                double weight = models.treated(i) ? 1 : -models.e[i] / (1 - models.e[i]);
                scores[i] = weight * models.residual(i, models.ifNot) / share;
            }
            double effect = Arrays.stream(scores).average().orElseThrow();
            for (int i = 0; i < scores.length; i++) {
                scores[i] -= models.treated(i) ? effect / share : 0;
            }
            return models.estimate(Estimand.EFFECT_ON_THE_TREATED, effect, scores);
        });
    }

    /** Probabilities of treatment, and outcomes that each group's model expects for everybody. */
    private record Models(CompleteCases cases, double[] e, double[] ifTreated, double[] ifNot) {

        static Models of(Comparison people) {
            CompleteCases cases = people.complete().needing(2);
            int coefficients = cases.names().size() + 1;
            unless(
                    Math.min(cases.count(true), cases.count(false)) > coefficients,
                    Shortfall.TOO_FEW_DATA,
                    "Each group needs more than " + coefficients + " people for a model of its own");
            Logit propensity = Logit.of(cases.designOfCovariates(), cases.treated());
            return new Models(cases, propensity.probabilities(), expected(cases, true), expected(cases, false));
        }

        private static double[] expected(CompleteCases cases, boolean group) {
            double[][] columns = new double[cases.names().size()][];
            Arrays.setAll(columns, j -> cases.column(j, group));
            Design design = Design.lenient(cases.count(group), columns);
            return LinearFit.Solved.of(design, cases.outcomes(group)).predict(cases.size(), cases.columns());
        }

        int size() {
            return cases.size();
        }

        boolean treated(int i) {
            return cases.treated()[i];
        }

        double residual(int i, double[] expected) {
            return cases.outcome()[i] - expected[i];
        }

        Estimate estimate(Estimand estimand, double effect, double[] contributions) {
            Inference found = Influence.of(effect, contributions, cases);
            Map<String, Double> diagnostics = new LinkedHashMap<>();
            diagnostics.put(
                    "smallest probability of treatment", Arrays.stream(e).min().orElseThrow());
            diagnostics.put(
                    "largest probability of treatment", Arrays.stream(e).max().orElseThrow());
            return Estimate.of(
                    estimand,
                    "Augmented inverse probability weighting, " + found.kind().inWords() + " standard error",
                    found,
                    cases.sample(),
                    diagnostics);
        }
    }
}
