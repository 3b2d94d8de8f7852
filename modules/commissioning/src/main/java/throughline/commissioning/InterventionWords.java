package throughline.commissioning;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How an intervention's figures read, wherever they are shown. */
public final class InterventionWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private InterventionWords() {}

    /** For example 1 April 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example 1 April 2026 to 31 March 2027. */
    public static String period(LocalDate from, LocalDate to) {
        return day(from) + " to " + day(to);
    }

    /** For example Apr 2026 to Mar 2027, where there is little room. */
    public static String months(LocalDate from, LocalDate to) {
        return MONTH.format(from) + " to " + MONTH.format(to);
    }

    /** For example £120,000, or £99.50 where there are pence. */
    public static String pounds(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "£#,##0" : "£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK))
                .format(amount);
    }

    /** For example 10 to 14, or 12 where both are the same. */
    public static String ages(int from, int to) {
        return from == to ? Integer.toString(from) : from + " to " + to;
    }

    /** For example 1,200. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** For example "1 intervention" or "12 interventions". */
    public static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
