package throughline.incidents;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import throughline.places.Area;

/**
 * A file that was read without a fault.
 *
 * @param columns its months
 * @param rows of areas, in the order of the file
 * @param skippedRows rows of places that are no areas
 * @param skippedNames those places
 */
record BoroughFile(MonthColumns columns, List<Row> rows, int skippedRows, List<String> skippedNames) {

    /**
     * One offence in one area.
     *
     * @param counts in the order of the file's months
     */
    record Row(Area area, String major, String minor, int[] counts) {}

    List<YearMonth> months() {
        return columns.months();
    }

    Set<String> areas() {
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> codes.add(row.area().code().value()));
        return codes;
    }
}
