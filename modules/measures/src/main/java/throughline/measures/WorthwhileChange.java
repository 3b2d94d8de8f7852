package throughline.measures;

import java.math.BigDecimal;

/**
 * The smallest average change that would be worth paying for, until an evaluation plan sets its own.
 *
 * @param amount above zero, in the measure's unit; for yes or no a share of participants, so that 0.05 is five percentage
 *     points
 * @param source who says so
 */
public record WorthwhileChange(BigDecimal amount, String source) {
    public WorthwhileChange {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A worthwhile change must be above zero");
        }
    }
}
