package throughline.evaluation.analysis;

import throughline.measures.Direction;
import throughline.measures.Measure;

/**
 * The primary outcome as a reader of the result needs it.
 *
 * @param measure code
 * @param name short name
 * @param unit in the plural
 * @param lowerIsBetter which way is good
 * @param yesOrNo whether values are shares of children
 * @param followUp wave of the outcome, in words
 * @param minimumWorthwhile smallest effect worth paying for, above zero
 */
public record Outcome(
        String measure,
        String name,
        String unit,
        boolean lowerIsBetter,
        boolean yesOrNo,
        String followUp,
        double minimumWorthwhile) {

    static Outcome of(Protocol protocol) {
        Measure measure = protocol.measure();
        return new Outcome(
                measure.code().value(),
                measure.plainName(),
                measure.unit(),
                measure.direction() == Direction.LOWER_IS_BETTER,
                measure.isYesOrNo(),
                protocol.followUp().label(),
                protocol.minimumWorthwhile());
    }

    /** A difference in the outcome turned so that a positive number is good. */
    public double benefit(double difference) {
        return lowerIsBetter ? 0 - difference : difference;
    }

    /** The less favourable end of an interval, turned so that a positive number is good. */
    public double leastBenefit(double low, double high) {
        return lowerIsBetter ? 0 - high : low;
    }

    /** The more favourable end. */
    public double mostBenefit(double low, double high) {
        return lowerIsBetter ? 0 - low : high;
    }
}
