package throughline.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Fills templates in by program, as a person would by hand: the rest of the file stays as it is. For files that the
 * platform itself wrote; what people send in goes through {@link WorkbookReader}.
 */
public final class WorkbookFiller {
    private WorkbookFiller() {}

    /**
     * Writes rows into the tables of a template. Rows that a named table already had are replaced; tables not named stay.
     *
     * @param template as {@link WorkbookWriter} wrote it
     * @param rows by sheet key, each by field: String (labels for choices), Number, LocalDate or Boolean
     * @param to left open
     * @throws IllegalArgumentException when the file is no template, or a sheet or field is not in it
     * @throws IOException when a file cannot be read or written
     */
    public static void fill(
            InputStream template, Map<String, ? extends List<? extends Map<String, ?>>> rows, OutputStream to)
            throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(template)) {
            MetaSheet meta = metaOf(file);
            Map<String, Table> tables = new HashMap<>();
            for (String key : rows.keySet()) {
                tables.put(key, Table.of(file, meta, key));
            }
            try (SXSSFWorkbook streaming = new SXSSFWorkbook(file, 200)) {
                CellWriter cells = new CellWriter(streaming);
                for (Map.Entry<String, Table> table : tables.entrySet()) {
                    table.getValue().write(streaming, rows.get(table.getKey()), cells);
                }
                // The JDK cannot unpack what POI writes as Zip64 by default.
                streaming.setZip64Mode(Zip64Mode.AsNeeded);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                streaming.write(bytes);
                SteadyZip.copy(bytes.toByteArray(), to);
            }
        }
    }

    private static MetaSheet metaOf(XSSFWorkbook file) {
        XSSFSheet sheet = file.getSheet(MetaSheet.NAME);
        if (sheet == null) {
            throw new IllegalArgumentException("Not a template");
        }
        Map<String, String> entries = new HashMap<>();
        for (Row row : sheet) {
            if (row.getCell(1) != null) {
                entries.put(
                        row.getCell(0).getStringCellValue(),
                        SafeText.fromCell(row.getCell(1).getStringCellValue()));
            }
        }
        return new MetaSheet(entries);
    }

    /** Where a table stands, and which column each field has. */
    private record Table(String sheet, int headerRow, Map<String, Integer> columns) {

        static Table of(XSSFWorkbook file, MetaSheet meta, String key) {
            String name = meta.sheets().get(key);
            if (name == null) {
                throw new IllegalArgumentException("The template has no table " + key);
            }
            XSSFSheet sheet = file.getSheet(name);
            Row header = headerOf(sheet, key + "-START");
            Map<String, Integer> byHeader = new HashMap<>();
            for (Cell cell : header) {
                byHeader.put(ColumnDefinition.headerKey(cell.getStringCellValue()), cell.getColumnIndex());
            }
            Map<String, Integer> columns = new HashMap<>();
            meta.headers(key)
                    .forEach((field, text) -> columns.put(field, byHeader.get(ColumnDefinition.headerKey(text))));
            for (int row = sheet.getLastRowNum(); row > header.getRowNum(); row--) {
                if (sheet.getRow(row) != null) {
                    sheet.removeRow(sheet.getRow(row));
                }
            }
            return new Table(name, header.getRowNum(), columns);
        }

        private static Row headerOf(XSSFSheet sheet, String marker) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                            && cell.getStringCellValue().equals(marker)) {
                        return row;
                    }
                }
            }
            throw new IllegalArgumentException("The sheet has no " + marker);
        }

        void write(SXSSFWorkbook file, List<? extends Map<String, ?>> rows, CellWriter cells) {
            SXSSFSheet target = file.getSheet(sheet);
            int number = headerRow;
            for (Map<String, ?> values : rows) {
                Row row = target.createRow(++number);
                values.forEach((field, value) -> {
                    Integer column = columns.get(field);
                    if (column == null) {
                        throw new IllegalArgumentException("The table on " + sheet + " has no field " + field);
                    }
                    cells.write(row, column, value, target.getColumnStyle(column));
                });
            }
        }
    }
}
