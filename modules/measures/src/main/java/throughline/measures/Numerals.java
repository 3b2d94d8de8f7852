package throughline.measures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people write it. */
final class Numerals {
    /** Bounded, so that no text becomes a number with millions of digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,10})?");

    private Numerals() {}

    static Optional<BigDecimal> read(String text) {
        String trimmed = text.strip();
        return NUMBER.matcher(trimmed).matches() ? Optional.of(new BigDecimal(trimmed)) : Optional.empty();
    }

    /** Digits after the point that carry anything: 12.50 has one. */
    static int decimalsOf(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        return number.setScale(decimalsOf(number));
    }
}
