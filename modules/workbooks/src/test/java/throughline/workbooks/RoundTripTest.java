package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void theSameTemplateGivesTheSameBytes() {
        assertArrayEquals(Examples.written(Examples.TEMPLATE), Examples.written(Examples.TEMPLATE));
    }

    @Test
    void anEmptyTemplateComesBackEmptyAndKnowsWhatItIsFor() {
        WorkbookReader file = Examples.opened(Examples.written(Examples.TEMPLATE));
        assertEquals(Examples.TEMPLATE.meta(), file.meta());
        SheetContents contents = file.read(Examples.PARTICIPANTS);
        assertTrue(contents.rows().isEmpty() && contents.faults().isEmpty());
    }

    @Test
    void prefilledRowsComeBackAtTheirCells() {
        Map<String, Object> row = Map.of("reference", "007", "group", "COMPARISON", "age", 14, "consent", true);
        WorkbookTemplate template = with(Examples.PARTICIPANTS.prefilledWith(List.of(row)));
        SheetRow found = only(Examples.written(template));
        assertEquals("007", found.answers().text("reference"));
        assertEquals("COMPARISON", found.answers().text("group"));
        assertEquals("14", found.answers().text("age"));
        assertEquals("yes", found.answers().text("consent"));
        assertEquals("B4", found.address("reference"));
        assertEquals("D4", found.address("age"));
        assertEquals("", found.address("nickname"));
    }

    @Test
    void fillingReplacesThePrefilledRowsAndKeepsTheRest() {
        WorkbookTemplate template = with(Examples.PARTICIPANTS.prefilledWith(
                List.of(Map.of("reference", "old 1"), Map.of("reference", "old 2"))));
        byte[] file = Examples.filled(template, Map.of("participants", List.of(Map.of("reference", "new"))));
        assertEquals("new", only(file).answers().text("reference"));
        assertEquals(template.meta(), Examples.opened(file).meta());
        Examples.edited(file, workbook -> {
            assertEquals(
                    6, workbook.getSheet("Participants").getDataValidations().size());
            assertTrue(workbook.getSheet("Participants").getProtect());
            assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("Lists")));
        });
    }

    @Test
    void tellsProgramsWhichTableOrFieldATemplateLacks() {
        var noTable = Map.of("teachers", List.of(Map.of("reference", "x")));
        assertThrows(IllegalArgumentException.class, () -> Examples.filled(Examples.TEMPLATE, noTable));
        var noField = Map.of("participants", List.of(Map.of("nickname", "x")));
        assertThrows(IllegalArgumentException.class, () -> Examples.filled(Examples.TEMPLATE, noField));
    }

    @Test
    void neverLetsTextBecomeAFormula() {
        byte[] file = Examples.filled(
                Examples.TEMPLATE, Map.of("participants", List.of(Map.of("reference", "=HYPERLINK(\"http://x\")"))));
        assertEquals("=HYPERLINK(\"http://x\")", only(file).answers().text("reference"));
        Examples.edited(file, workbook -> {
            var cell = workbook.getSheet("Participants").getRow(3).getCell(1);
            assertEquals(org.apache.poi.ss.usermodel.CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        });
    }

    @Test
    void fillsThreeTablesOfThreeThousandRowsInSeconds() throws Exception {
        List<SheetDefinition> sheets = new ArrayList<>();
        Map<String, List<Map<String, Object>>> rows = new HashMap<>();
        for (String key : List.of("one", "two", "three")) {
            sheets.add(SheetDefinition.empty(key, key, "Rows", Examples.PARTICIPANTS.columns()));
            List<Map<String, Object>> table = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                table.add(Map.of(
                        "reference",
                        "K-" + i,
                        "group",
                        "Takes part",
                        "age",
                        12,
                        "started",
                        LocalDate.of(2026, 4, 1),
                        "hours",
                        new BigDecimal("12.5"),
                        "consent",
                        "Yes"));
            }
            rows.put(key, table);
        }
        byte[] template =
                Examples.written(new WorkbookTemplate("Large", List.of(), sheets, Map.of(), Examples.TEMPLATE.made()));
        long start = System.nanoTime();
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        WorkbookFiller.fill(new ByteArrayInputStream(template), rows, filled);
        long written = System.nanoTime();
        WorkbookReader file = Examples.opened(filled.toByteArray());
        for (SheetDefinition sheet : sheets) {
            assertEquals(3_000, file.read(sheet).rows().size());
        }
        long read = System.nanoTime();
        System.out.printf(
                "9,000 rows: filled in %d ms, read in %d ms, %d kB%n",
                (written - start) / 1_000_000, (read - written) / 1_000_000, filled.size() / 1024);
        assertTrue(read - start < 20_000_000_000L, "far slower than it should be");
    }

    @Property(tries = 60)
    void whateverTheFillerWritesTheReaderReads(@ForAll @From("rows") List<Row> rows) {
        byte[] file = Examples.filled(
                Examples.TEMPLATE,
                Map.of("participants", rows.stream().map(Row::values).toList()));
        List<SheetRow> found = Examples.opened(file).read(Examples.PARTICIPANTS).rows();
        assertEquals(rows.size(), found.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(rows.get(i).texts(), texts(found.get(i)));
        }
    }

    @Property(tries = 40)
    void whateverTheWriterPrefillsTheReaderReadsAndTheFileIsTheSameTwice(@ForAll @From("rows") List<Row> rows) {
        WorkbookTemplate template = with(Examples.PARTICIPANTS.prefilledWith(
                rows.stream().map(Row::values).toList()));
        byte[] file = Examples.written(template);
        List<SheetRow> found = Examples.opened(file).read(Examples.PARTICIPANTS).rows();
        assertEquals(
                rows.stream().map(Row::texts).toList(),
                found.stream().map(RoundTripTest::texts).toList());
        assertArrayEquals(file, Examples.written(template));
    }

    /** Values as written, with the texts that are to come back. */
    record Row(String reference, boolean comparison, int age, LocalDate started, BigDecimal hours, boolean consent) {
        Map<String, Object> values() {
            return Map.of(
                    "reference",
                    reference,
                    "group",
                    comparison ? "Comparison" : "Takes part",
                    "age",
                    age,
                    "started",
                    started,
                    "hours",
                    hours,
                    "consent",
                    consent);
        }

        Map<String, String> texts() {
            return Map.of(
                    "reference",
                    reference.strip(),
                    "group",
                    comparison ? "COMPARISON" : "PARTICIPANT",
                    "age",
                    String.valueOf(age),
                    "started",
                    started.toString(),
                    "hours",
                    hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString(),
                    "consent",
                    consent ? "yes" : "no");
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "K-104",
                        "007",
                        "=1+1",
                        "-5",
                        "@x",
                        "1e5",
                        "_x0041_",
                        "a\nb",
                        "Zoë 李小龍 שלום 👩‍👧",
                        "'quoted",
                        "true"),
                Arbitraries.strings()
                        .withCharRange(' ', '\uD7FF')
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .filter(text -> !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl)));
        Arbitrary<LocalDate> dates = Arbitraries.oneOf(
                // around both changes of the clock in 2026, leap days, and the ends of what the date system knows
                Arbitraries.of(
                                "2026-03-28",
                                "2026-03-29",
                                "2026-03-30",
                                "2026-10-24",
                                "2026-10-25",
                                "2026-10-26",
                                "2024-02-29",
                                "2000-02-29",
                                "1900-01-01",
                                "1900-02-28",
                                "1900-03-01",
                                "2099-12-31")
                        .map(LocalDate::parse),
                Arbitraries.integers().between(0, 73_000).map(LocalDate.of(1900, 1, 1)::plusDays));
        Arbitrary<BigDecimal> hours = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-9_999), BigDecimal.valueOf(9_999))
                .ofScale(4);
        return Combinators.combine(
                        texts,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 120),
                        dates,
                        hours,
                        Arbitraries.of(true, false))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Map<String, String> texts(SheetRow row) {
        Map<String, String> texts = new HashMap<>();
        row.answers().fields().forEach(field -> texts.put(field, row.answers().text(field)));
        return texts;
    }

    private static WorkbookTemplate with(SheetDefinition sheet) {
        WorkbookTemplate t = Examples.TEMPLATE;
        return new WorkbookTemplate(t.title(), t.readme(), List.of(sheet), t.meta(), t.made());
    }

    private static SheetRow only(byte[] file) {
        List<SheetRow> rows = Examples.opened(file).read(Examples.PARTICIPANTS).rows();
        assertEquals(1, rows.size());
        return rows.get(0);
    }
}
