package throughline.workbooks;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes values into cells so that text stays text and the cell keeps its column's style. */
final class CellWriter {
    private final Workbook workbook;
    private final WorkbookStyles.Quoted quoted = new WorkbookStyles.Quoted();

    CellWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes a value.
     *
     * @param value String, Number, LocalDate or Boolean; null and blank text leave the cell out
     * @throws IllegalArgumentException for a value of another type
     */
    void write(Row row, int column, Object value, CellStyle style) {
        if (value == null || value instanceof String text && text.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof String text) {
            writeText(cell, text, style);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes ? "Yes" : "No");
        } else {
            throw new IllegalArgumentException(
                    "No cell holds a " + value.getClass().getName());
        }
    }

    private void writeText(Cell cell, String text, CellStyle style) {
        String safe = SafeText.forCell(text);
        if (SafeText.looksLikeFormula(safe)) {
            cell.setCellStyle(quoted.of(style, workbook));
        }
        cell.setCellValue(safe);
    }
}
