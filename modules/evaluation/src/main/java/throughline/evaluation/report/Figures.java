package throughline.evaluation.report;

import java.util.Locale;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Outcome;
import throughline.evaluation.analysis.Result;

/** Numbers as the report writes them. */
public final class Figures {
    private static final String NONE = "–";

    private Figures() {}

    /** A difference in the outcome with its sign: two decimals, percentage points with one. */
    public static String signed(Outcome outcome, Double difference) {
        if (difference == null) {
            return NONE;
        }
        String text = plain(outcome, difference);
        return difference > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A value or difference of the outcome without a plus sign; shares as percentages. */
    public static String plain(Outcome outcome, Double value) {
        if (value == null) {
            return NONE;
        }
        return outcome.yesOrNo() ? decimals(1, 100 * value) : decimals(2, value);
    }

    /** The size of a difference with its unit, for example "1.52 points". */
    public static String size(Outcome outcome, double difference) {
        String text = plain(outcome, Math.abs(difference));
        boolean one = text.equals("1.00") || text.equals("1.0");
        String unit = one && outcome.unit().endsWith("s")
                ? outcome.unit().substring(0, outcome.unit().length() - 1)
                : outcome.unit();
        return text + " " + unit;
    }

    /** "−2.10 to −0.94". */
    public static String interval(Outcome outcome, Effect effect) {
        return effect.isEstimated() ? signed(outcome, effect.low()) + " to " + signed(outcome, effect.high()) : NONE;
    }

    /** The result in one line, for lists. */
    public static String headline(Result result) {
        Effect effect = result.headline();
        if (!effect.isEstimated()) {
            return "Too few data";
        }
        return signed(result.outcome(), effect.estimate()) + " "
                + result.outcome().unit() + " (" + interval(result.outcome(), effect) + ")"
                + (result.design().comparative() ? "" : ", change only");
    }

    /** "−0.31 (−0.43 to −0.19)", in standard deviations. */
    public static String standardised(Effect g) {
        return g.isEstimated()
                ? decimals(2, g.estimate()) + " (" + decimals(2, g.low()) + " to " + decimals(2, g.high()) + ")"
                : NONE;
    }

    public static String decimals(int places, Double value) {
        if (value == null) {
            return NONE;
        }
        String text = String.format(Locale.UK, "%,." + places + "f", value);
        return (isZero(text) ? text.replace("-", "") : text).replace('-', '−');
    }

    public static String percent(Double share) {
        return share == null ? NONE : decimals(0, 100 * share) + "%";
    }

    public static String pounds(Double amount) {
        return amount == null ? NONE : (amount < 0 ? "−£" : "£") + decimals(0, Math.abs(amount));
    }

    public static String pValue(Double p) {
        return p == null ? NONE : p < 0.001 ? "< 0.001" : decimals(3, p);
    }

    private static boolean isZero(String text) {
        return text.matches("-?0(\\.0+)?");
    }
}
