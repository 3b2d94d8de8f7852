package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;

/**
 * How probable it was that each person took part, given the covariates: a logit by maximum likelihood (Rosenbaum and Rubin
 * 1983). People with something missing are left out.
 *
 * @param logit linear predictor, one a person
 * @param treated who took part
 * @param outcome of the same people
 * @param sample who was used
 */
public record PropensityScore(double[] logit, boolean[] treated, double[] outcome, Sample sample) {
    public PropensityScore {
        logit = logit.clone();
        treated = treated.clone();
        outcome = outcome.clone();
    }

    /** The score, or that covariates tell perfectly who took part. */
    public static Result<PropensityScore> of(Comparison people) {
        return attempt(() -> {
            CompleteCases cases = people.complete().needing(2);
            Logit fit = Logit.of(cases.designOfCovariates(), cases.treated());
            return new PropensityScore(
                    fit.design().at(fit.coordinates()), cases.treated(), cases.outcome(), cases.sample());
        });
    }

    @Override
    public double[] logit() {
        return logit.clone();
    }

    @Override
    public boolean[] treated() {
        return treated.clone();
    }

    @Override
    public double[] outcome() {
        return outcome.clone();
    }
}
