package throughline.kernel;

import java.util.regex.Pattern;

/**
 * A code of the Office for National Statistics for an area, for example E09000022 (Lambeth).
 *
 * @param value one letter E or W and eight digits
 */
public record AreaCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[EW]\\d{8}");

    public AreaCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an ONS area code: " + value);
        }
    }

    /** Whether a text has the shape of an area code. */
    public static boolean looksRight(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
