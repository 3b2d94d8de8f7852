package throughline.funding.policy;

import java.util.Locale;

/** Values in words. */
final class Words {
    private Words() {}

    static String count(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String number(Double value) {
        return value == null ? "Unknown" : minus(String.format(Locale.UK, "%.2f", value));
    }

    static String percent(double share) {
        return minus(String.format(Locale.UK, "%.0f%%", 100 * share));
    }

    static String percentagePoints(double share) {
        return minus(String.format(Locale.UK, "%.1f percentage points", 100 * share));
    }

    /** A benefit with its unit; negative numbers are harm. */
    static String size(Evidence evidence, double benefit) {
        return plain(evidence, benefit) + " " + evidence.unit();
    }

    static String interval(Evidence evidence) {
        return evidence.isEstimated()
                ? plain(evidence, evidence.benefitLow()) + " to " + size(evidence, evidence.benefitHigh())
                : "No estimate";
    }

    private static String plain(Evidence evidence, double benefit) {
        return minus(
                evidence.share()
                        ? String.format(Locale.UK, "%.1f", 100 * benefit)
                        : String.format(Locale.UK, "%.2f", benefit));
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
