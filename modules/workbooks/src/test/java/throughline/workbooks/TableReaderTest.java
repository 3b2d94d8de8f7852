package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import throughline.kernel.Fault;

/** What people and their programs do to a template, and what is read of it. */
class TableReaderTest {
    private static final byte[] FILLED = Examples.filled(
            Examples.TEMPLATE,
            Map.of(
                    "participants",
                    List.of(
                            Map.of("reference", "K-1", "age", 12, "started", LocalDate.of(2026, 4, 1)),
                            Map.of("reference", "K-2", "age", 13))));

    @Test
    void findsTheTableWhereverRowsAndColumnsWereInserted() {
        SheetContents contents = read(sheet -> {
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            sheet.shiftColumns(2, 6, 1);
        });
        assertTrue(contents.faults().isEmpty());
        assertEquals("12", contents.rows().get(0).answers().text("age"));
        assertEquals("E7", contents.rows().get(0).address("age"));
        assertEquals("B7", contents.rows().get(0).address("reference"));
    }

    @Test
    void findsTheTableOnARenamedTab() {
        SheetContents contents = read(sheet -> sheet.getWorkbook().setSheetName(1, "Our kids"));
        assertEquals(2, contents.rows().size());
        assertEquals("Our kids", contents.rows().get(0).sheet());
    }

    @Test
    void readsHeadersInAnyCaseAndSpacing() {
        SheetContents contents = read(sheet -> header(sheet, "Age at start").setCellValue(" AGE  at start "));
        assertEquals("12", contents.rows().get(0).answers().text("age"));
    }

    @Test
    void namesEveryMissingColumnBeforeItLooksAtRows() {
        SheetContents contents = read(sheet -> {
            header(sheet, "Age at start").setCellValue("Years");
            header(sheet, "Group").setCellValue("");
            sheet.getRow(3).createCell(2).setCellErrorValue((byte) 42);
        });
        assertTrue(contents.rows().isEmpty());
        assertEquals(
                List.of(
                        "Put back the column “Group” on the sheet “Participants”",
                        "Put back the column “Age at start” on the sheet “Participants”"),
                contents.faults().sorted().stream()
                        .map(f -> f.fault().sentence())
                        .toList());
        assertEquals(
                "workbooks.column.missing",
                contents.faults().sorted().get(0).fault().code());
    }

    @Test
    void refusesAColumnThatStandsThereTwice() {
        SheetContents contents = read(sheet -> sheet.getRow(2).createCell(9).setCellValue("Group"));
        CellFault fault = contents.faults().sorted().get(0);
        assertEquals("workbooks.column.twice", fault.fault().code());
        assertEquals("J3", fault.cell());
    }

    @Test
    void saysWhenTheSheetOrItsTableIsGone() {
        SheetContents gone = read(sheet -> sheet.getWorkbook().removeSheetAt(1));
        assertEquals(
                "workbooks.sheet.missing", gone.faults().sorted().get(0).fault().code());
        SheetContents bare = read(sheet -> sheet.removeRow(sheet.getRow(2)));
        assertEquals(
                "workbooks.sheet.table-missing",
                bare.faults().sorted().get(0).fault().code());
    }

    @Test
    void ignoresBlankRowsAndColumnsThatAreNotOurs() {
        SheetContents contents = read(sheet -> {
            Row blank = sheet.createRow(5);
            blank.createCell(1).setCellValue("   ");
            blank.createCell(9).setCellValue("a note to self");
            sheet.createRow(6).createCell(1).setCellValue("K-3");
            sheet.createRow(900).createCell(1).setBlank();
        });
        assertEquals(
                List.of(4, 5, 7),
                contents.rows().stream().map(SheetRow::rowNumber).toList());
    }

    @Test
    void takesAFormulasResultAndRefusesErrorsAndFormulasWithoutOne() {
        SheetContents contents = read(sheet -> {
            Cell age = sheet.getRow(3).getCell(3);
            age.setCellFormula("6*2");
            age.setCellValue(12);
            sheet.getRow(3).createCell(5).setCellErrorValue((byte) 42);
            sheet.getRow(4).createCell(3).setCellFormula("6*2");
            sheet.getRow(4).createCell(1).setCellFormula("\"K-\"&2");
            sheet.getRow(4).getCell(1).setCellValue("K-2");
        });
        assertEquals("12", contents.rows().get(0).answers().text("age"));
        assertEquals("K-2", contents.rows().get(1).answers().text("reference"));
        List<CellFault> faults = contents.faults().sorted();
        assertEquals(List.of("D5", "F4"), faults.stream().map(CellFault::cell).toList());
        assertEquals(
                "Replace the formula with its result", faults.get(0).fault().sentence());
        assertEquals(
                "Replace the error #N/A with a value", faults.get(1).fault().sentence());
        assertEquals("#N/A", faults.get(1).valueFound());
    }

    @Test
    void readsADayFromAMomentInAColumnOfDatesAndRoundsBinaryNoiseAway() {
        SheetContents contents = read(sheet -> {
            sheet.getRow(3).getCell(4).setCellValue(java.time.LocalDateTime.of(2026, 4, 1, 10, 30));
            sheet.getRow(3).createCell(5).setCellValue(0.1 + 0.2);
            sheet.getRow(4).createCell(5).setCellValue(1e300);
        });
        assertEquals("2026-04-01", contents.rows().get(0).answers().text("started"));
        assertEquals("0.3", contents.rows().get(0).answers().text("hours"));
        assertEquals(301, contents.rows().get(1).answers().text("hours").length());
    }

    @Test
    void countsDaysFrom1904WhereAFileSaysSo() throws IOException {
        LocalDate day = LocalDate.of(2026, 3, 29);
        byte[] file = Examples.edited(FILLED, workbook -> {
            Row row = workbook.getSheet("Participants").getRow(3);
            row.getCell(4).setCellValue(DateUtil.getExcelDate(day, true));
        });
        Map<String, byte[]> parts = Examples.parts(file);
        String main = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        assertTrue(main.contains("date1904=\"false\""), main);
        parts.put(
                "xl/workbook.xml",
                main.replace("date1904=\"false\"", "date1904=\"1\"").getBytes(StandardCharsets.UTF_8));
        WorkbookReader opened = Examples.opened(Examples.zip(parts));
        SheetRow first = opened.read(Examples.PARTICIPANTS).rows().get(0);
        assertEquals("2026-03-29", first.answers().text("started"));
    }

    @Test
    void readsTrueAndFalseAsYesAndNoAndLabelsAsValues() {
        SheetContents contents = read(sheet -> {
            sheet.getRow(3).createCell(6).setCellValue(true);
            sheet.getRow(4).createCell(6).setCellValue("NO");
            sheet.getRow(3).createCell(2).setCellValue("takes PART");
            sheet.getRow(4).createCell(2).setCellValue("Something else");
        });
        assertEquals("yes", contents.rows().get(0).answers().text("consent"));
        assertEquals("no", contents.rows().get(1).answers().text("consent"));
        assertEquals("PARTICIPANT", contents.rows().get(0).answers().text("group"));
        assertEquals("Something else", contents.rows().get(1).answers().text("group"));
    }

    @Test
    void putsACommandsFaultAtItsCell() {
        SheetRow row = read(sheet -> {}).rows().get(1);
        CellFault fault = row.at(Fault.of("age", "workbooks.cell.error-value", "13"));
        assertEquals("D5", fault.cell());
        assertEquals("Age at start", fault.header());
        assertEquals("13", fault.valueFound());
        assertEquals("B5", row.at(Fault.of("", "workbooks.cell.no-result")).cell());
    }

    @Test
    void stopsAtTheMostRowsATableMayHave() {
        FileLimits one = new FileLimits(20 << 20, 200 << 20, 1_000, 1);
        SheetContents contents = WorkbookReader.open(FILLED, one, Examples.SEAL).read(Examples.PARTICIPANTS);
        assertEquals(1, contents.rows().size());
        assertEquals(
                "The sheet “Participants” must have 1 rows or fewer",
                contents.faults().sorted().get(0).fault().sentence());
    }

    private static SheetContents read(Consumer<XSSFSheet> edit) {
        Consumer<XSSFWorkbook> inWorkbook = workbook -> edit.accept(workbook.getSheet("Participants"));
        return Examples.opened(Examples.edited(FILLED, inWorkbook)).read(Examples.PARTICIPANTS);
    }

    private static Cell header(XSSFSheet sheet, String text) {
        for (Cell cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().startsWith(text)) {
                return cell;
            }
        }
        throw new AssertionError(text);
    }
}
