package throughline.measures;

import java.util.regex.Pattern;

/**
 * Names a measure in data, files and addresses, for example {@code SDQ_SELF_TOTAL}. Never changes its meaning: another
 * version of an instrument gets another code.
 *
 * @param value 2 to 40 capital letters, digits and underscores, a letter first
 */
public record MeasureCode(String value) implements Comparable<MeasureCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** @throws IllegalArgumentException when the value has another shape */
    public MeasureCode {
        if (!looksRight(value)) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    /** Whether a text has the shape of a measure code. */
    public static boolean looksRight(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(MeasureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
