package throughline.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in a text what would identify a child: an email address, a phone number, an NHS number, a postcode, a date of
 * birth or something that reads like a name. The platform refuses it at the door.
 */
public enum IdentifyingText {
    EMAIL("[\\w.+-]+@[\\w-]+\\.[\\w.]+"),
    NHS_NUMBER("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
    PHONE("(?<![\\w])(\\+44|0)[ ]?\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}\\b"),
    POSTCODE("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}\\b"),
    DATE_OF_BIRTH("\\b\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})\\b");

    private final Pattern pattern;

    IdentifyingText(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What kind of identifying text stands in this one, if any. */
    public static Optional<IdentifyingText> in(String text) {
        for (IdentifyingText kind : values()) {
            if (kind.isIn(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind in words, as a message may use them. */
    public String words() {
        return switch (this) {
            case EMAIL -> "an email address";
            case NHS_NUMBER -> "an NHS number";
            case PHONE -> "a phone number";
            case POSTCODE -> "a postcode";
            case DATE_OF_BIRTH -> "a date of birth";
        };
    }

    private boolean isIn(String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (this != NHS_NUMBER || passesModulus11(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    /** The NHS number's check digit (NHS Data Dictionary, NHS NUMBER: modulus 11). */
    private static boolean passesModulus11(String number) {
        String digits = number.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(9) - '0';
    }
}
