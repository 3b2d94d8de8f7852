package throughline.funding;

import java.util.Locale;

/** Figures as the policy writes them. */
final class Words {
    private Words() {}

    static String number(double value) {
        String text = String.format(Locale.UK, "%.2f", value);
        return (text.endsWith(".00") ? text.substring(0, text.length() - 3) : text).replace("-", "−");
    }

    static String percent(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }

    static String interval(Evidence.Benefit benefit, String unit) {
        return number(benefit.estimate()) + " " + unit + " better (" + number(benefit.low()) + " to "
                + number(benefit.high()) + ")";
    }
}
