package throughline.incidents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import throughline.kernel.Excerpt;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

/** The first line of a file: three columns that name the row, then a column for each month, written 202304. */
record MonthColumns(List<YearMonth> months) {
    static final int BEFORE = 3;

    private static final List<String> NAMES = List.of("MajorText", "MinorText", "BoroughName");
    private static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    /**
     * Reads the line.
     *
     * @param latest the month that has begun: no later one can have been counted
     * @throws Rejected when it is not in this layout
     */
    static MonthColumns of(CSVRecord line, YearMonth latest) {
        for (int i = 0; i < BEFORE; i++) {
            if (line.size() <= i || !line.get(i).strip().equals(NAMES.get(i))) {
                throw new Rejected(
                        Fault.of("file", "incidents.file.header", Excerpt.of(String.join(",", line.toList()))));
            }
        }
        if (line.size() == BEFORE) {
            throw new Rejected(Fault.of("file", "incidents.file.no-months"));
        }
        return new MonthColumns(months(line, latest));
    }

    YearMonth first() {
        return new TreeSet<>(months).first();
    }

    YearMonth last() {
        return new TreeSet<>(months).last();
    }

    private static List<YearMonth> months(CSVRecord line, YearMonth latest) {
        FileFaults faults = new FileFaults();
        List<YearMonth> months = new ArrayList<>();
        Set<YearMonth> seen = new TreeSet<>();
        for (int i = BEFORE; i < line.size(); i++) {
            String text = line.get(i).strip();
            String place = "line-1.column-" + (i + 1);
            YearMonth month = month(text);
            if (month == null) {
                faults.add(place, "incidents.month.not-a-month", Integer.toString(i + 1), Excerpt.of(text));
            } else if (month.isBefore(EARLIEST)) {
                faults.add(place, "incidents.month.too-early", text);
            } else if (month.isAfter(latest)) {
                faults.add(place, "incidents.month.in-future", text);
            } else if (!seen.add(month)) {
                faults.add(place, "incidents.month.twice", text);
            }
            months.add(month);
        }
        faults.reject();
        return List.copyOf(months);
    }

    private static YearMonth month(String text) {
        if (!text.matches("[0-9]{4}(0[1-9]|1[0-2])")) {
            return null;
        }
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
    }
}
