package throughline.evaluation.analysis;

import throughline.measures.Measure;
import throughline.participants.Wave;

/**
 * What a registered plan fixes about the computation.
 *
 * @param measure the primary outcome
 * @param compared whether there is a comparison group of the intervention's own
 * @param followUp wave whose outcome is the primary one
 * @param minimumWorthwhile smallest effect worth paying for, above zero, in the measure's unit (a share for yes or no)
 * @param benefitPerUnit pounds that one unit of benefit for one child is worth, or null where not costed
 * @param seed for whatever draws at random; the same seed gives the same result
 */
public record Protocol(
        Measure measure, boolean compared, Wave followUp, double minimumWorthwhile, Double benefitPerUnit, long seed) {}
