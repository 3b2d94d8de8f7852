package throughline.workbooks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet from which drop-downs take their entries; equal lists are written once. */
final class ListsSheet {
    static final String NAME = "Lists";

    private final XSSFSheet sheet;
    private final Map<List<String>, String> ranges = new HashMap<>();

    ListsSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The range of cells that holds the entries, as a formula names it. */
    String rangeOf(ColumnDefinition column) {
        return ranges.computeIfAbsent(column.labels(), labels -> write(column.header(), labels));
    }

    private String write(String header, List<String> labels) {
        int column = ranges.size();
        cell(0, column, header);
        for (int i = 0; i < labels.size(); i++) {
            cell(i + 1, column, labels.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        return NAME + "!$" + letters + "$2:$" + letters + "$" + (labels.size() + 1);
    }

    private void cell(int row, int column, String text) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(SafeText.forCell(text));
    }
}
