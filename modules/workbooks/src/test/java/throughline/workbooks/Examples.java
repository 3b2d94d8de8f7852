package throughline.workbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template like those of the platform, and its file. */
final class Examples {
    static final MetaSeal SEAL = new MetaSeal(new byte[32]);

    static final SheetDefinition PARTICIPANTS = SheetDefinition.empty(
            "participants",
            "Participants",
            "One row for each child. Use your own reference, never a name.",
            List.of(
                    ColumnDefinition.text("reference", "Participant reference")
                            .needed()
                            .prompting("Your own reference for the child, for example K-104. Never a name.")
                            .wide(22),
                    ColumnDefinition.choice(
                                    "group",
                                    "Group",
                                    List.of(
                                            new ColumnChoice("PARTICIPANT", "Takes part"),
                                            new ColumnChoice("COMPARISON", "Comparison")))
                            .needed(),
                    ColumnDefinition.wholeNumber("age", "Age at start")
                            .between(BigDecimal.valueOf(6), BigDecimal.valueOf(25)),
                    ColumnDefinition.date("started", "Date started"),
                    ColumnDefinition.decimal("hours", "Hours attended in the period"),
                    ColumnDefinition.yesNo("consent", "Consent given")));

    static final WorkbookTemplate TEMPLATE = new WorkbookTemplate(
            "Outcomes workbook: Night lights football",
            List.of(
                    "This workbook collects who took part and how they are doing.",
                    "1. Fill in the sheet Participants, one row for each child.",
                    "2. Save the file as an Excel workbook (.xlsx).",
                    "3. Upload it on the page of the intervention. You see what is wrong before anything is stored."),
            List.of(PARTICIPANTS),
            Map.of("intervention", "12", "period", "2026-Q2", "version", "1"),
            Instant.parse("2026-04-01T09:00:00Z"));

    private Examples() {}

    static byte[] written(WorkbookTemplate template) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new WorkbookWriter(SEAL).write(template, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] filled(WorkbookTemplate template, Map<String, ? extends List<? extends Map<String, ?>>> rows) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WorkbookFiller.fill(new ByteArrayInputStream(written(template)), rows, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person does to a file in a spreadsheet program. */
    static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkbookReader opened(byte[] file) {
        return WorkbookReader.open(file, FileLimits.STANDARD, SEAL);
    }

    /** The parts of a file by name. */
    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A file of these parts. */
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
