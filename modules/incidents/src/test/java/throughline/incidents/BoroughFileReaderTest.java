package throughline.incidents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;

class BoroughFileReaderTest {
    private static final String HEADER = "MajorText,MinorText,BoroughName,202304,202305\n";
    private static final String ROW = "ROBBERY,ROBBERY OF PERSONAL PROPERTY,Lambeth,10,0\n";

    @Test
    void readsARowOfCountsAndKeepsZeroAsZero() {
        BoroughFile file = read(HEADER + ROW);
        assertEquals(List.of(YearMonth.of(2023, 4), YearMonth.of(2023, 5)), file.months());
        BoroughFile.Row row = file.rows().get(0);
        assertEquals(LondonBoroughs.LAMBETH, row.area().code());
        assertEquals("ROBBERY", row.major());
        assertArrayEquals(new int[] {10, 0}, row.counts());
    }

    @Test
    void readsQuotedCellsByteOrderMarkWindowsLinesAndBlankLines() {
        String text =
                "\uFEFF" + (HEADER + "\"THEFT\",\"THEFT, OTHER\",\"Lambeth\",\"1\", 2 \n\n").replace("\n", "\r\n");
        BoroughFile file = read(text);
        assertEquals("THEFT, OTHER", file.rows().get(0).minor());
        assertArrayEquals(new int[] {1, 2}, file.rows().get(0).counts());
    }

    @Test
    void skipsPlacesThatAreNoAreasAndTellsWhich() {
        BoroughFile file = read(HEADER + ROW + "ROBBERY,X,Unknown,1,2\nROBBERY,Y,Unknown,1,2\n");
        assertEquals(1, file.rows().size());
        assertEquals(2, file.skippedRows());
        assertEquals(List.of("Unknown"), file.skippedNames());
    }

    @ParameterizedTest
    @CsvSource({
        "'',incidents.cell.blank",
        "' ',incidents.cell.blank",
        "-3,incidents.cell.negative",
        "n/a,incidents.cell.not-a-number",
        "1.5,incidents.cell.not-a-number",
        "1e3,incidents.cell.not-a-number",
        "0x1F,incidents.cell.not-a-number",
        "٣,incidents.cell.not-a-number",
        "=1+1,incidents.cell.not-a-number",
        "99999999999999999999,incidents.cell.too-large"
    })
    void saysWhichCellIsNoCount(String cell, String code) {
        Fault fault = only(HEADER + ROW + "ROBBERY,X,Lambeth," + cell + ",2\n");
        assertEquals(code, fault.code());
        assertEquals("line-3.202304", fault.field());
        assertEquals(List.of("3", "202304", cell.strip()), fault.arguments());
        assertTrue(fault.sentence().startsWith("Line 3, column 202304"));
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        Faults faults = faults(HEADER + "ROBBERY,X,Lambeth,,-1\n,Y,Lambeth,1,2\nROBBERY,Z,Atlantis,1,2\n");
        assertEquals(
                List.of("line-2.202304", "line-2.202305", "line-3.major", "line-4.borough"),
                faults.stream().map(Fault::field).toList());
    }

    @Test
    void listsTheFirstFaultsOfAHopelessFileAndCountsTheRest() {
        Faults faults = faults(HEADER + "ROBBERY,X,Lambeth,,\n".repeat(200));
        assertEquals(FileFaults.MOST + 1, faults.size());
        Fault last = faults.stream().reduce((a, b) -> b).orElseThrow();
        assertEquals("incidents.file.more-faults", last.code());
        assertEquals(List.of(Integer.toString(200 * 2 + 199 - FileFaults.MOST)), last.arguments());
    }

    @Test
    void namesBothLinesOfADuplicate() {
        Fault fault = only(HEADER + ROW + "ROBBERY,X,Lambeth,1,2\n" + ROW.replace("Lambeth", "LAMBETH"));
        assertEquals("incidents.line.duplicate", fault.code());
        assertTrue(fault.sentence().startsWith("Line 4 repeats line 2"), fault.sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Major,Minor,Borough,202304\nA,B,Lambeth,1\n",
                "MajorText;MinorText;BoroughName;202304\nA;B;Lambeth;1\n",
                "MinorText,MajorText,BoroughName,202304\nA,B,Lambeth,1\n",
                "MajorText,MinorText\n",
                "\n",
                "<html><body>Not found</body></html>",
                "{\"error\": 1}"
            })
    void refusesAnotherLayoutWithOneFault(String text) {
        assertEquals("incidents.file.header", only(text).code());
    }

    @ParameterizedTest
    @CsvSource({
        "202313,incidents.month.not-a-month",
        "April 2023,incidents.month.not-a-month",
        "'',incidents.month.not-a-month",
        "198912,incidents.month.too-early",
        "202612,incidents.month.in-future",
        "999912,incidents.month.in-future",
        "202304,incidents.month.twice"
    })
    void refusesAMonthThatCannotBe(String month, String code) {
        assertEquals(
                code,
                only("MajorText,MinorText,BoroughName,202304," + month + "\nA,B,Lambeth,1,2\n")
                        .code());
    }

    @Test
    void takesTheMonthThatHasBegun() {
        assertEquals(
                1,
                read("MajorText,MinorText,BoroughName,202611\nA,B,Lambeth,1\n")
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"'ROBBERY,X,Lambeth,1',4", "'ROBBERY,X,Lambeth,1,2,3',6", "ROBBERY,1"})
    void refusesARowOfAnotherWidth(String row, String found) {
        Fault fault = only(HEADER + row + "\n");
        assertEquals("incidents.line.columns", fault.code());
        assertEquals(List.of("2", "5", found), fault.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "-ROBBERY", "'two\nlines'"})
    void refusesAnOffenceThatASpreadsheetWouldRun(String offence) {
        assertEquals(
                "incidents.offence.shape",
                only(HEADER + "ROBBERY,\"" + offence + "\",Lambeth,1,2\n").code());
    }

    @Test
    void refusesAnOffenceThatIsTooLong() {
        assertEquals(
                "incidents.offence.shape",
                only(HEADER + "ROBBERY," + "X".repeat(81) + ",Lambeth,1,2\n").code());
        assertEquals(
                1,
                read(HEADER + "ROBBERY," + "X".repeat(80) + ",Lambeth,1,2\n")
                        .rows()
                        .size());
    }

    @Test
    void refusesAFileWithoutCounts() {
        assertEquals("incidents.file.no-rows", only(HEADER).code());
        assertEquals(
                "incidents.file.no-months",
                only("MajorText,MinorText,BoroughName\n").code());
        assertEquals(
                "incidents.file.no-areas",
                only(HEADER + "ROBBERY,X,Unknown,1,2\n").code());
        assertEquals("incidents.file.empty", only("").code());
        assertEquals("incidents.file.empty", only("\uFEFF").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROBBERY,\"X,Lambeth,1,2\n", "ROBBERY,\"X\"Y,Lambeth,1,2\n"})
    void refusesQuotesThatDoNotClose(String row) {
        Fault fault = only(HEADER + row);
        assertEquals("incidents.file.quotes", fault.code());
        assertEquals(List.of("2"), fault.arguments());
    }

    @Test
    void refusesOtherEncodings() {
        String text = HEADER + "ROBBÉRY,X,Lambeth,1,2\n";
        assertEquals("incidents.file.encoding", only(text.getBytes(ISO_8859_1)).code());
        assertEquals("incidents.file.encoding", only(text.getBytes(UTF_16)).code());
        assertEquals(1, read(text).rows().size());
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals(
                "incidents.file.not-csv", only(new byte[] {'P', 'K', 3, 4, 'x'}).code());
        assertEquals(
                "incidents.file.not-csv", only("%PDF-1.7\n".getBytes(UTF_8)).code());
        assertEquals(
                "incidents.file.not-csv", only((HEADER + "\0").getBytes(UTF_8)).code());
    }

    @Test
    void answersAnyBytesWithCountsOrFaults() {
        Random random = new Random(20261123);
        byte[] good = (HEADER + ROW + ROW.replace("Lambeth", "Brent")).getBytes(UTF_8);
        for (int trial = 0; trial < 5_000; trial++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                read(bytes);
            } catch (Rejected rejected) {
                rejected.faults().forEach(Fault::sentence);
            }
        }
    }

    private static Fault only(String text) {
        return only(text.getBytes(UTF_8));
    }

    private static Fault only(byte[] bytes) {
        Faults faults = assertThrows(Rejected.class, () -> read(bytes)).faults();
        assertEquals(1, faults.size(), faults.toString());
        return faults.iterator().next();
    }

    private static Faults faults(String text) {
        return assertThrows(Rejected.class, () -> read(text)).faults();
    }

    private static BoroughFile read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static BoroughFile read(byte[] bytes) {
        return BoroughFileReader.read(bytes, new LondonBoroughs(), YearMonth.of(2026, 11));
    }
}
