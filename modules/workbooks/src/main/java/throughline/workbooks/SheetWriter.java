package throughline.workbooks;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes one table: the sheet's title, its instruction, the header row, the rows. The first column is hidden and holds the
 * marker of the header row, which moves along when rows or columns are inserted.
 */
final class SheetWriter {
    private static final int HEADER_ROW = 2;
    private static final int FIRST_COLUMN = 1;
    /** 1 January 1900 and 31 December 2099 as Excel counts days. */
    private static final String[] DAYS = {"1", "73050"};

    private final XSSFSheet sheet;
    private final SheetDefinition definition;
    private final WorkbookStyles styles;
    private final ListsSheet lists;

    SheetWriter(XSSFSheet sheet, SheetDefinition definition, WorkbookStyles styles, ListsSheet lists) {
        this.sheet = sheet;
        this.definition = definition;
        this.styles = styles;
        this.lists = lists;
    }

    void write() {
        writeTop();
        writeHeader();
        writeRows();
        addChecks();
        protect();
        setView();
    }

    private void writeTop() {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(24);
        text(title, FIRST_COLUMN, definition.name()).setCellStyle(styles.title());
        XSSFRow instruction = sheet.createRow(1);
        instruction.setHeightInPoints(22);
        text(instruction, FIRST_COLUMN, definition.instruction()).setCellStyle(styles.line());
    }

    private void writeHeader() {
        XSSFRow row = sheet.createRow(HEADER_ROW);
        text(row, 0, definition.marker());
        sheet.setColumnHidden(0, true);
        sheet.setDefaultColumnStyle(0, styles.data(ColumnKind.DECIMAL));
        int lines = 1;
        for (int i = 0; i < definition.columns().size(); i++) {
            ColumnDefinition column = definition.columns().get(i);
            sheet.setColumnWidth(FIRST_COLUMN + i, column.width() * 256);
            sheet.setDefaultColumnStyle(FIRST_COLUMN + i, styles.data(column.kind()));
            XSSFCell cell = row.createCell(FIRST_COLUMN + i);
            cell.setCellValue(header(column));
            cell.setCellStyle(styles.header());
            lines = Math.max(lines, linesOf(column.header(), column.width() - 2));
        }
        row.setHeightInPoints(15f * lines + 20);
    }

    private XSSFRichTextString header(ColumnDefinition column) {
        XSSFRichTextString text = new XSSFRichTextString(SafeText.forCell(column.header()));
        text.applyFont(((org.apache.poi.xssf.usermodel.XSSFCellStyle) styles.header()).getFont());
        text.append(column.required() ? "\nrequired" : "\noptional", styles.small());
        return text;
    }

    private void writeRows() {
        CellWriter cells = new CellWriter(sheet.getWorkbook());
        int rowNumber = HEADER_ROW;
        for (Map<String, Object> values : definition.prefilled()) {
            XSSFRow row = sheet.createRow(++rowNumber);
            for (int i = 0; i < definition.columns().size(); i++) {
                ColumnDefinition column = definition.columns().get(i);
                Object value = values.get(column.field());
                Object shown = value instanceof String text ? column.labelOf(text) : value;
                cells.write(row, FIRST_COLUMN + i, shown, styles.data(column.kind()));
            }
        }
    }

    private void addChecks() {
        int rows = definition.prefilled().size() + definition.extraRows();
        if (rows == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < definition.columns().size(); i++) {
            ColumnDefinition column = definition.columns().get(i);
            CellRangeAddressList where =
                    new CellRangeAddressList(HEADER_ROW + 1, HEADER_ROW + rows, FIRST_COLUMN + i, FIRST_COLUMN + i);
            DataValidation check = helper.createValidation(constraint(helper, column), where);
            String prompt = (column.required() ? "Required. " : "Optional. ") + column.prompt();
            check.createPromptBox(titleOf(column), prompt);
            check.setShowPromptBox(true);
            check.createErrorBox(titleOf(column), column.prompt());
            check.setShowErrorBox(column.kind() != ColumnKind.TEXT);
            check.setEmptyCellAllowed(true);
            sheet.addValidationData(check);
        }
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, ColumnDefinition column) {
        String least = column.lowest() == null ? "-999999999" : column.lowest().toPlainString();
        String most = column.highest() == null ? "999999999" : column.highest().toPlainString();
        return switch (column.kind()) {
            case TEXT -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "32767");
            case WHOLE_NUMBER -> helper.createIntegerConstraint(OperatorType.BETWEEN, least, most);
            case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, least, most);
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, DAYS[0], DAYS[1], null);
            case CHOICE, YES_NO -> helper.createFormulaListConstraint(lists.rangeOf(column));
        };
    }

    /** Locks titles and headers without a password: against slips, not against people. */
    private void protect() {
        sheet.enableLocking();
        List.<java.util.function.Consumer<Boolean>>of(
                        sheet::lockFormatColumns,
                        sheet::lockFormatRows,
                        sheet::lockInsertRows,
                        sheet::lockDeleteRows,
                        sheet::lockSort,
                        sheet::lockSelectLockedCells,
                        sheet::lockSelectUnlockedCells)
                .forEach(lock -> lock.accept(false));
    }

    private void setView() {
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setActiveCell(new CellAddress(HEADER_ROW + 1, FIRST_COLUMN));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private static XSSFCell text(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SafeText.forCell(text));
        return cell;
    }

    private static String titleOf(ColumnDefinition column) {
        return column.header().length() <= 32
                ? column.header()
                : column.header().substring(0, 31) + "…";
    }

    /** Lines that a text takes when words are not split. */
    static int linesOf(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
        }
        return lines;
    }
}
