package throughline.incidents;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import throughline.web.DataTable;

/** A series as its page shows it in figures. */
final class SeriesTable {
    /** The Government Analysis Function's mark for "not available". */
    static final String NOT_AVAILABLE = "[x]";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private SeriesTable() {}

    /** A row for each year, a column for each month and one for the year's total, which needs all twelve. */
    static DataTable byYear(String caption, MonthlySeries series) {
        String[] headings = new String[14];
        headings[0] = "Year";
        for (Month month : Month.values()) {
            headings[month.getValue()] = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }
        headings[13] = "Year’s total";
        DataTable table = DataTable.of(caption, headings)
                .numbersIn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
                .smaller();
        Map<Year, Integer[]> years = new TreeMap<>();
        for (MonthlySeries.Point point : series.points()) {
            Integer[] months = years.computeIfAbsent(Year.of(point.month().getYear()), y -> new Integer[12]);
            months[point.month().getMonthValue() - 1] = point.count();
        }
        years.forEach((year, months) -> table.row(row(year, months)));
        return table;
    }

    private static Object[] row(Year year, Integer[] months) {
        Object[] row = new Object[14];
        row[0] = year.toString();
        Integer total = 0;
        for (int i = 0; i < 12; i++) {
            row[i + 1] = shown(months[i]);
            total = total == null || months[i] == null ? null : Integer.valueOf(total + months[i]);
        }
        row[13] = shown(total);
        return row;
    }

    /** What has changed in a year, for the page's head. */
    static Map<String, String> keyFigures(YearOnYear year) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("12 months to " + inWords(year.to()), shown(year.latest()));
        figures.put("12 months to " + inWords(year.to().minusMonths(12)), shown(year.before()));
        figures.put("Change", change(year));
        return figures;
    }

    static String inWords(YearMonth month) {
        return month.format(IN_WORDS);
    }

    private static String change(YearOnYear year) {
        if (year.change() == null) {
            return NOT_AVAILABLE;
        }
        String offences = signed(String.format(Locale.UK, "%,d", Math.abs(year.change())), year.change());
        if (year.changePercent() == null) {
            return offences;
        }
        String percent = String.format(Locale.UK, "%.1f%%", Math.abs(year.changePercent()));
        return offences + " (" + signed(percent, year.change()) + ")";
    }

    private static String signed(String size, int change) {
        return change == 0 ? size : (change > 0 ? "+" : "−") + size;
    }

    private static String shown(Integer count) {
        return count == null ? NOT_AVAILABLE : String.format(Locale.UK, "%,d", count);
    }
}
