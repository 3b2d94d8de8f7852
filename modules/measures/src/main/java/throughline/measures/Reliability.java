package throughline.measures;

import java.math.BigDecimal;

/**
 * How far a score repeats itself, for the reliable change of one child (Jacobson and Truax 1991).
 *
 * @param value between 0 and 1
 * @param kind the coefficient, for example "Cronbach's alpha"
 * @param source where it is published
 */
public record Reliability(BigDecimal value, String kind, String source) {
    public Reliability {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("Reliability lies between 0 and 1");
        }
    }
}
