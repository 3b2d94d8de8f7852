package throughline.workbooks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the numbers of a spreadsheet into text. */
final class RawValue {
    /** Excel keeps and shows 15 significant digits; the rest is binary noise. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final double DAYS_UNTIL_10000 = 2_958_466;

    private RawValue() {}

    /** A number without trailing zeros or exponent. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(EXCEL);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A day count as an ISO date, with its time unless that is midnight; a time alone when no day is counted.
     *
     * @param from1904 whether days are counted from 1 January 1904, as old Macs did
     */
    static String date(double days, boolean from1904) {
        if (days < 0 || days >= DAYS_UNTIL_10000) {
            return number(days);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        if (days > 0 && days < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
