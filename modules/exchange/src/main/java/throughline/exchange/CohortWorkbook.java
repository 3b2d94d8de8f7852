package throughline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import throughline.workbooks.ColumnDefinition;
import throughline.workbooks.FileLimits;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.SheetDefinition;
import throughline.workbooks.WorkbookReader;
import throughline.workbooks.WorkbookTemplate;
import throughline.workbooks.WorkbookWriter;

/** Turns a template into a file. */
final class CohortWorkbook {
    private CohortWorkbook() {}

    static byte[] bytes(WorkbookTemplate template, MetaSeal seal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new WorkbookWriter(seal).write(template, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException("Memory can be written to", never);
        }
        return bytes.toByteArray();
    }

    /** Writes and reads a small workbook, so that the classes and tables that this takes are loaded. */
    static void rehearse() {
        MetaSeal seal = new MetaSeal(new byte[32]);
        SheetDefinition sheet = SheetDefinition.empty(
                "rehearsal", "Rehearsal", "Nobody reads this.", List.of(ColumnDefinition.date("day", "Day")));
        WorkbookTemplate template =
                new WorkbookTemplate("Rehearsal", List.of(), List.of(sheet), Map.of(), Instant.EPOCH);
        WorkbookReader.open(bytes(template, seal), FileLimits.STANDARD, seal).read(sheet);
    }
}
