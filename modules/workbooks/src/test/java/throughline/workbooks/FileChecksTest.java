package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.kernel.Fault;
import throughline.kernel.Rejected;

/** Hostile and mistaken files, each built here. */
class FileChecksTest {
    private static final byte[] GOOD = Examples.written(Examples.TEMPLATE);

    @Test
    void refusesAnEmptyFile() {
        refuses("empty", new byte[0]);
    }

    @Test
    void refusesALargeFileBeforeReadingIt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("large.xlsx"), new byte[2 << 20]);
        FileLimits small = new FileLimits(1 << 20, 1 << 20, 10, 10);
        Rejected rejected = assertThrows(Rejected.class, () -> WorkbookReader.open(file, small, Examples.SEAL));
        Fault fault = rejected.faults().iterator().next();
        assertEquals("workbooks.file.too-large", fault.code());
        assertEquals("The selected file must be smaller than 1MB", fault.sentence());
    }

    @Test
    void refusesWhatIsNoWorkbookWhateverItIsCalled() throws IOException {
        refuses("not-xlsx", "reference,age\nK-1,12\n".getBytes(StandardCharsets.UTF_8));
        refuses("not-xlsx", Examples.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))));
        byte[] document = changed("[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.document.main");
        refuses("not-xlsx", document);
    }

    @Test
    void refusesAPassword() throws Exception {
        POIFSFileSystem files = new POIFSFileSystem();
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("sesame");
        try (var out = encryptor.getDataStream(files)) {
            out.write(GOOD);
        }
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        files.writeFilesystem(encrypted);
        refuses("password-protected", encrypted.toByteArray());
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Participants");
            old.write(bytes);
        }
        refuses("old-xls", bytes.toByteArray());
        refuses("broken", Arrays.copyOf(bytes.toByteArray(), 600));
    }

    @Test
    void refusesMacros() throws IOException {
        refuses("has-macros", with("xl/vbaProject.bin", new byte[] {1, 2, 3}));
        refuses(
                "has-macros",
                changed(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "application/vnd.ms-excel.sheet.macroEnabled.main"));
    }

    @Test
    void refusesLinksToOtherFilesButNotWebAddresses() throws IOException {
        refuses("links-to-other-files", with("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>")));
        String link = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/relationships/%s\""
                + " Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>";
        refuses(
                "links-to-other-files",
                with("xl/worksheets/_rels/sheet9.xml.rels", bytes(link.formatted("oleObject"))));
        Examples.opened(with("xl/worksheets/_rels/sheet9.xml.rels", bytes(link.formatted("hyperlink"))));
    }

    @Test
    void refusesAZipBombByItsRatioItsSizeAndItsNumberOfParts() throws IOException {
        refuses("unpacks-too-large", with("xl/worksheets/sheet9.xml", new byte[60 << 20]));
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        FileLimits tight = new FileLimits(20 << 20, 2 << 20, 1_000, 10);
        assertEquals("workbooks.file.unpacks-too-large", code(with("xl/media/image1.png", noise), tight));
        FileLimits few = new FileLimits(20 << 20, 200 << 20, 5, 10);
        assertEquals("workbooks.file.unpacks-too-large", code(GOOD, few));
    }

    @Test
    void refusesDocumentTypesInAnyEncoding() throws IOException {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><sst><si><t>&b;&c;</t></si></sst>";
        refuses("unsafe-xml", replaced("xl/sharedStrings.xml", bytes(laughs)));
        byte[] wide = laughs.replace("\"1.0\"", "\"1.0\" encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16);
        refuses("unsafe-xml", replaced("xl/sharedStrings.xml", wide));
        refuses(
                "unsafe-xml",
                replaced("xl/workbook.xml", bytes("<!-- first --><!DOCTYPE w SYSTEM \"http://x/\"><w/>")));
    }

    @Test
    void opensAFileThatAnotherProgramSavedAsZip64() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook streaming = new SXSSFWorkbook(new XSSFWorkbook(new ByteArrayInputStream(GOOD)))) {
            streaming.setZip64Mode(Zip64Mode.Always);
            streaming.write(bytes);
        }
        assertEquals(
                Examples.TEMPLATE.meta(), Examples.opened(bytes.toByteArray()).meta());
    }

    @Test
    void refusesADamagedFileHoweverItIsDamaged() throws IOException {
        refuses("broken", Arrays.copyOf(GOOD, GOOD.length - 30));
        refuses("broken", Arrays.copyOf(GOOD, GOOD.length / 2));
        refuses("broken", replaced("xl/sharedStrings.xml", bytes("<sst><si>")));
        refuses("broken", replaced("xl/workbook.xml", bytes("not XML")));
        Map<String, byte[]> without = Examples.parts(GOOD);
        without.remove("xl/sharedStrings.xml");
        refuses("broken", Examples.zip(without));
    }

    @Test
    void refusesCellsThatStandNowhere() throws IOException {
        for (String cell : new String[] {
            "<row r=\"-1\"/>",
            "<row r=\"many\"/>",
            "<row r=\"4\"><c r=\"ZZZZZZ4\"><v>1</v></c></row>",
            "<row r=\"4\"><c r=\"4\"><v>1</v></c></row>",
            "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>99999</v></c></row>",
            "<row r=\"4\"><c r=\"B4\"><v>NaN</v></c></row>",
            "<row r=\"4\"><c r=\"B4\" s=\"x\"><v>1</v></c></row>"
        }) {
            byte[] file = changed("xl/worksheets/sheet2.xml", "</sheetData>", cell + "</sheetData>");
            Rejected rejected =
                    assertThrows(Rejected.class, () -> Examples.opened(file).read(Examples.PARTICIPANTS), cell);
            assertEquals(
                    "workbooks.file.broken", rejected.faults().iterator().next().code());
        }
    }

    @Test
    void neverFailsOtherwiseHoweverAFileIsMangled() {
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] mangled = GOOD.clone();
            for (int n = 0; n < 1 + random.nextInt(20); n++) {
                mangled[random.nextInt(mangled.length)] = (byte) random.nextInt(256);
            }
            try {
                Examples.opened(mangled).read(Examples.PARTICIPANTS);
            } catch (Rejected expected) {
                refused++;
            }
        }
        assertTrue(refused > 100, "mangling must do harm for this to say anything: " + refused);
    }

    @Test
    void refusesAnotherWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("Participants").createRow(0).createCell(0).setCellValue("reference");
            other.write(bytes);
        }
        refuses("wrong-template", bytes.toByteArray());
    }

    @Test
    void refusesAFileWhoseMetaWasChangedOrWasSignedBySomebodyElse() {
        byte[] changed =
                Examples.edited(GOOD, workbook -> workbook.getSheet("Meta").forEach(row -> {
                    if (row.getCell(0).getStringCellValue().equals("meta.intervention")) {
                        row.getCell(1).setCellValue("13");
                    }
                }));
        refuses("tampered", changed);
        byte[] key = new byte[32];
        key[0] = 1;
        Rejected rejected =
                assertThrows(Rejected.class, () -> WorkbookReader.open(GOOD, FileLimits.STANDARD, new MetaSeal(key)));
        assertEquals(
                "workbooks.file.tampered", rejected.faults().iterator().next().code());
        assertThrows(IllegalArgumentException.class, () -> new MetaSeal(new byte[16]));
    }

    private static void refuses(String problem, byte[] file) {
        assertEquals("workbooks.file." + problem, code(file, FileLimits.STANDARD));
    }

    private static String code(byte[] file, FileLimits limits) {
        Rejected rejected = assertThrows(Rejected.class, () -> WorkbookReader.open(file, limits, Examples.SEAL));
        return rejected.faults().iterator().next().code();
    }

    private static byte[] with(String name, byte[] part) throws IOException {
        return replaced(name, part);
    }

    private static byte[] replaced(String name, byte[] part) throws IOException {
        Map<String, byte[]> parts = Examples.parts(GOOD);
        parts.put(name, part);
        return Examples.zip(parts);
    }

    private static byte[] changed(String name, String from, String to) throws IOException {
        String text = new String(Examples.parts(GOOD).get(name), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), name);
        return replaced(name, bytes(text.replace(from, to)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
