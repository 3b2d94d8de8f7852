package throughline.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes templates as .xlsx files. The same template gives the same bytes. */
public final class WorkbookWriter {
    private static final int README_WIDTH = 100;

    private final MetaSeal seal;

    public WorkbookWriter(MetaSeal seal) {
        this.seal = seal;
    }

    /**
     * Writes a template: what to do, the tables, a guide to their columns, and hidden the lists and what the file is.
     *
     * @param to left open
     * @throws IOException when it cannot be written to
     */
    public void write(WorkbookTemplate template, OutputStream to) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            writeReadme(workbook.createSheet("Readme"), template, styles);
            List<XSSFSheet> tables = template.sheets().stream()
                    .map(definition -> workbook.createSheet(definition.name()))
                    .toList();
            XSSFSheet guide = workbook.createSheet("Guide");
            ListsSheet lists = new ListsSheet(workbook.createSheet(ListsSheet.NAME));
            for (int i = 0; i < tables.size(); i++) {
                new SheetWriter(tables.get(i), template.sheets().get(i), styles, lists).write();
            }
            writeGuide(guide, template, styles);
            writeMeta(workbook.createSheet(MetaSheet.NAME), MetaSheet.of(template));
            workbook.setSheetVisibility(workbook.getSheetIndex(ListsSheet.NAME), SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(workbook.getSheetIndex(MetaSheet.NAME), SheetVisibility.VERY_HIDDEN);
            workbook.setActiveSheet(0);
            describe(workbook.getProperties(), template);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            SteadyZip.copy(bytes.toByteArray(), to);
        }
    }

    private static void writeReadme(XSSFSheet sheet, WorkbookTemplate template, WorkbookStyles styles) {
        sheet.setColumnWidth(0, README_WIDTH * 256);
        sheet.setDisplayGridlines(false);
        cell(sheet.createRow(0), 0, template.title(), styles.title()).setHeightInPoints(30);
        for (String paragraph : template.readme()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            cell(row, 0, paragraph, styles.paragraph())
                    .setHeightInPoints(15f * SheetWriter.linesOf(paragraph, README_WIDTH - 5) + 8);
        }
        sheet.setActiveCell(CellAddress.A1);
        fitToPaper(sheet);
    }

    /** Printed, no sentence is cut by the edge of the paper. */
    private static void fitToPaper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void writeGuide(XSSFSheet sheet, WorkbookTemplate template, WorkbookStyles styles) {
        int[] widths = {20, 36, 12, 70};
        String[] headers = {"Sheet", "Column", "Needed", "What to enter"};
        XSSFRow top = sheet.createRow(0);
        for (int i = 0; i < headers.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
            cell(top, i, headers[i], styles.header());
        }
        top.setHeightInPoints(22);
        for (SheetDefinition table : template.sheets()) {
            for (ColumnDefinition column : table.columns()) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                cell(row, 0, table.name(), styles.paragraph());
                cell(row, 1, column.header(), styles.paragraph());
                cell(row, 2, column.required() ? "required" : "optional", styles.paragraph());
                cell(row, 3, column.prompt(), styles.paragraph());
                int lines = Math.max(
                        SheetWriter.linesOf(column.header(), widths[1] - 3),
                        SheetWriter.linesOf(column.prompt(), widths[3] - 4));
                row.setHeightInPoints(15f * lines + 3);
            }
        }
        sheet.createFreezePane(0, 1);
        fitToPaper(sheet);
    }

    private void writeMeta(XSSFSheet sheet, MetaSheet meta) {
        sheet.createRow(0).createCell(0).setCellValue(MetaSheet.TITLE);
        for (Map.Entry<String, String> entry : meta.entries().entrySet()) {
            pair(sheet, entry.getKey(), entry.getValue());
        }
        pair(sheet, MetaSheet.SIGNATURE, seal.of(meta.entries()));
    }

    private static void pair(XSSFSheet sheet, String name, String value) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue(SafeText.forCell(name));
        row.createCell(1).setCellValue(SafeText.forCell(value));
    }

    private static void describe(POIXMLProperties properties, WorkbookTemplate template) {
        Optional<Date> made = Optional.of(Date.from(template.made()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(template.title());
        core.setCreator("Throughline");
        core.setCreated(made);
        core.setModified(made);
        core.setLastModifiedByUser("Throughline");
    }

    private static XSSFRow cell(XSSFRow row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(SafeText.forCell(text));
        cell.setCellStyle(style);
        return row;
    }
}
