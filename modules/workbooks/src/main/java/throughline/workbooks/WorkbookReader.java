package throughline.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** A file that came back, checked and known to be a template of ours. */
public final class WorkbookReader {
    private final XlsxWorkbook workbook;
    private final FileLimits limits;
    private final MetaSheet meta;

    private WorkbookReader(XlsxWorkbook workbook, FileLimits limits, MetaSheet meta) {
        this.workbook = workbook;
        this.limits = limits;
        this.meta = meta;
    }

    /**
     * Opens a file: checks what it is and what it carries, then that this platform signed it.
     *
     * @throws throughline.kernel.Rejected with one fault on the field {@code file}, coded {@code workbooks.file.<problem>}
     */
    public static WorkbookReader open(byte[] file, FileLimits limits, MetaSeal seal) {
        XlsxParts parts = FileChecks.passed(file, limits);
        try {
            XlsxWorkbook workbook = new XlsxWorkbook(parts);
            return new WorkbookReader(workbook, limits, signedMeta(workbook, seal));
        } catch (XMLStreamException | SheetParser.UnreadableSheet unreadable) {
            throw FileProblem.BROKEN.rejected();
        }
    }

    /**
     * Opens a file on disk; one that is too large is not read.
     *
     * @throws IOException when it cannot be read
     * @throws throughline.kernel.Rejected as {@link #open(byte[], FileLimits, MetaSeal)}
     */
    public static WorkbookReader open(Path file, FileLimits limits, MetaSeal seal) throws IOException {
        FileChecks.size(Files.size(file), limits);
        return open(Files.readAllBytes(file), limits, seal);
    }

    /** What the template said that it was for, as {@link WorkbookTemplate#meta()} had it. */
    public Map<String, String> meta() {
        return meta.meta();
    }

    /**
     * Reads a table row by row.
     *
     * @param each called for every row that is not blank, top to bottom; not at all when a column is missing
     * @return what is wrong: {@code workbooks.sheet.*}, {@code workbooks.column.*}, {@code workbooks.cell.*}
     * @throws throughline.kernel.Rejected when the sheet itself is broken
     */
    public CellFaults read(SheetDefinition definition, Consumer<SheetRow> each) {
        try {
            return new TableReader(workbook, definition, limits).read(each);
        } catch (XMLStreamException | SheetParser.UnreadableSheet unreadable) {
            throw FileProblem.BROKEN.rejected();
        }
    }

    /** Reads a whole table, as {@link #read(SheetDefinition, Consumer)}. */
    public SheetContents read(SheetDefinition definition) {
        List<SheetRow> rows = new ArrayList<>();
        CellFaults faults = read(definition, rows::add);
        return new SheetContents(rows, faults);
    }

    private static MetaSheet signedMeta(XlsxWorkbook workbook, MetaSeal seal) throws XMLStreamException {
        byte[] part = workbook.sheets().get(MetaSheet.NAME);
        if (part == null) {
            throw FileProblem.WRONG_TEMPLATE.rejected();
        }
        Map<String, String> entries = new HashMap<>();
        SheetParser rows = new SheetParser(workbook, part);
        boolean titled = false;
        for (SheetParser.RawRow row = rows.next(); row != null; row = rows.next()) {
            List<SheetParser.RawCell> cells = row.cells();
            titled |=
                    row.number() == 1 && !cells.isEmpty() && cells.get(0).text().equals(MetaSheet.TITLE);
            if (row.number() > 1 && !cells.isEmpty()) {
                entries.put(cells.get(0).text(), cells.size() > 1 ? cells.get(1).text() : "");
            }
        }
        String signature = entries.remove(MetaSheet.SIGNATURE);
        if (!titled || signature == null) {
            throw FileProblem.WRONG_TEMPLATE.rejected();
        }
        if (!seal.isOn(entries, signature)) {
            throw FileProblem.TAMPERED.rejected();
        }
        return new MetaSheet(entries);
    }
}
