package throughline.evaluation.analysis;

import throughline.statistics.Estimate;
import throughline.statistics.Result.NotEstimable;

/**
 * An estimate as it is stored, or why there is none. In the outcome's own units and direction: of a measure where lower
 * is better, a negative number is good.
 *
 * @param name what the report calls it
 * @param assumption what must hold for it to be the effect; methods with the same one do not corroborate each other
 * @param method with its standard error; null where there is no estimate
 * @param estimate null where there is none, as are the following
 * @param low lower end of the 95 % interval
 * @param high upper end
 * @param standardError above zero
 * @param degreesOfFreedom of Student's t; null also where the reference is normal
 * @param pValue two-sided
 * @param participants children who took part, in this analysis
 * @param compared children of the comparison group
 * @param clusters sites, 0 where standard errors do not go by site
 * @param whyNot why there is no estimate; null where there is one
 */
public record Effect(
        String name,
        String assumption,
        String method,
        Double estimate,
        Double low,
        Double high,
        Double standardError,
        Double degreesOfFreedom,
        Double pValue,
        Integer participants,
        Integer compared,
        Integer clusters,
        String whyNot) {

    static Effect of(String name, String assumption, throughline.statistics.Result<Estimate> result) {
        return result.either(is -> estimated(name, assumption, is.value()), not -> missing(name, assumption, not));
    }

    static Effect missing(String name, String assumption, String whyNot) {
        return new Effect(name, assumption, null, null, null, null, null, null, null, null, null, null, whyNot);
    }

    private static Effect missing(String name, String assumption, NotEstimable<Estimate> not) {
        return missing(name, assumption, not.sentence());
    }

    private static Effect estimated(String name, String assumption, Estimate e) {
        return new Effect(
                name,
                assumption,
                e.method(),
                e.value(),
                e.interval().low(),
                e.interval().high(),
                e.standardError(),
                Double.isInfinite(e.degreesOfFreedom()) ? null : e.degreesOfFreedom(),
                e.pValue(),
                e.sample().treated(),
                e.sample().comparison(),
                e.sample().clusters(),
                null);
    }

    Effect named(String other) {
        return new Effect(
                other,
                assumption,
                method,
                estimate,
                low,
                high,
                standardError,
                degreesOfFreedom,
                pValue,
                participants,
                compared,
                clusters,
                whyNot);
    }

    /** The same for readers to whom counts of children come only through the participant flow. */
    public Effect withoutCounts() {
        return new Effect(
                name,
                assumption,
                method,
                estimate,
                low,
                high,
                standardError,
                degreesOfFreedom,
                pValue,
                null,
                null,
                clusters,
                whyNot == null || !whyNot.matches(".*\\d.*") ? whyNot : "There are too few data for an estimate");
    }

    public boolean isEstimated() {
        return estimate != null;
    }
}
