package throughline.incidents;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * The last twelve months of a series beside the twelve before.
 *
 * @param to last month of the series
 * @param latest offences in the twelve months to then, or null where a month of them has no count
 * @param before offences in the twelve months before those, or null likewise
 */
record YearOnYear(YearMonth to, Integer latest, Integer before) {
    private static final int YEAR = 12;

    /** @param points of a series with at least one month */
    static YearOnYear of(List<MonthlySeries.Point> points) {
        int end = points.size();
        return new YearOnYear(
                points.get(end - 1).month(), sum(points, end - YEAR, end), sum(points, end - 2 * YEAR, end - YEAR));
    }

    /** Latest less before, or null where one of them is not known. */
    Integer change() {
        return latest == null || before == null ? null : latest - before;
    }

    /** Change in percent of the twelve months before, or null where it is not known or those had none. */
    Double changePercent() {
        return change() == null || before == 0 ? null : 100.0 * change() / before;
    }

    private static Integer sum(List<MonthlySeries.Point> points, int from, int to) {
        if (from < 0) {
            return null;
        }
        List<Integer> counts = points.subList(from, to).stream()
                .map(MonthlySeries.Point::count)
                .toList();
        return counts.stream().anyMatch(Objects::isNull)
                ? null
                : counts.stream().mapToInt(Integer::intValue).sum();
    }
}
