package throughline.workbooks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import throughline.kernel.Answers;
import throughline.kernel.Excerpt;
import throughline.kernel.Fault;

/** Reads one table of an opened file: finds it by its marker, its columns by their headers, then row after row. */
final class TableReader {
    /** Nobody inserts more rows than this above a table. */
    private static final int SEARCHED_ROWS = 1_000;

    private final XlsxWorkbook workbook;
    private final SheetDefinition definition;
    private final FileLimits limits;
    private final CellFaults faults = new CellFaults();
    private final Map<String, SheetRow.Cell> cells = new LinkedHashMap<>();
    private String sheet;

    TableReader(XlsxWorkbook workbook, SheetDefinition definition, FileLimits limits) {
        this.workbook = workbook;
        this.definition = definition;
        this.limits = limits;
        this.sheet = definition.name();
    }

    CellFaults read(Consumer<SheetRow> each) throws XMLStreamException {
        SheetParser rows = locate();
        if (rows != null && faults.isEmpty()) {
            readRows(rows, each);
        }
        return faults;
    }

    /** Looks on the sheet of that name first, then on all: people rename tabs. */
    private SheetParser locate() throws XMLStreamException {
        Map<String, byte[]> order = new LinkedHashMap<>();
        workbook.sheets().forEach((name, part) -> {
            if (name.equalsIgnoreCase(definition.name())) {
                order.put(name, part);
            }
        });
        boolean named = !order.isEmpty();
        workbook.sheets().forEach(order::putIfAbsent);
        for (Map.Entry<String, byte[]> candidate : order.entrySet()) {
            SheetParser rows = new SheetParser(workbook, candidate.getValue());
            SheetParser.RawRow header = headerIn(rows);
            if (header != null) {
                sheet = candidate.getKey();
                readHeader(header);
                return rows;
            }
        }
        fault(1, 1, "", "", named ? "workbooks.sheet.table-missing" : "workbooks.sheet.missing", definition.name());
        return null;
    }

    private SheetParser.RawRow headerIn(SheetParser rows) throws XMLStreamException {
        for (SheetParser.RawRow row = rows.next(); row != null && row.number() <= SEARCHED_ROWS; row = rows.next()) {
            if (row.cells().stream().anyMatch(cell -> cell.text().strip().equals(definition.marker()))) {
                return row;
            }
        }
        return null;
    }

    private void readHeader(SheetParser.RawRow header) {
        Map<String, List<SheetParser.RawCell>> found = new HashMap<>();
        for (SheetParser.RawCell cell : header.cells()) {
            found.merge(ColumnDefinition.headerKey(cell.text()), List.of(cell), (a, b) -> List.of(a.get(0), b.get(0)));
        }
        int first = header.cells().stream()
                .mapToInt(SheetParser.RawCell::column)
                .min()
                .orElse(1);
        for (ColumnDefinition column : definition.columns()) {
            List<SheetParser.RawCell> matches =
                    found.getOrDefault(ColumnDefinition.headerKey(column.header()), List.of());
            if (matches.isEmpty()) {
                fault(header.number(), first, column.header(), "", "workbooks.column.missing", column.header(), sheet);
            } else if (matches.size() > 1) {
                int second = matches.get(1).column();
                fault(header.number(), second, column.header(), "", "workbooks.column.twice", column.header(), sheet);
            } else {
                cells.put(column.field(), new SheetRow.Cell(matches.get(0).column(), column.header()));
            }
        }
    }

    private void readRows(SheetParser rows, Consumer<SheetRow> each) throws XMLStreamException {
        int count = 0;
        for (SheetParser.RawRow row = rows.next(); row != null; row = rows.next()) {
            SheetRow answered = answers(row);
            if (answered == null) {
                continue;
            }
            if (++count > limits.rows()) {
                fault(row.number(), 1, "", "", "workbooks.sheet.too-many-rows", sheet, limits.rows());
                return;
            }
            each.accept(answered);
        }
    }

    /** The row by field, or null when all of its columns are blank. */
    private SheetRow answers(SheetParser.RawRow row) {
        Map<Integer, SheetParser.RawCell> byColumn = new HashMap<>();
        row.cells().forEach(cell -> byColumn.put(cell.column(), cell));
        Map<String, String> texts = new LinkedHashMap<>();
        for (ColumnDefinition column : definition.columns()) {
            SheetParser.RawCell cell = byColumn.get(cells.get(column.field()).column());
            if (cell == null) {
                continue;
            }
            if (cell.problem() == null) {
                texts.put(column.field(), value(column, cell.text()));
            } else {
                texts.put(column.field(), "");
                String found = Excerpt.of(cell.text());
                fault(row.number(), cell.column(), column.header(), found, "workbooks.cell." + cell.problem(), found);
            }
        }
        return texts.isEmpty() ? null : new SheetRow(sheet, row.number(), Answers.of(texts), cells);
    }

    private static String value(ColumnDefinition column, String text) {
        return switch (column.kind()) {
            case CHOICE, YES_NO -> column.valueOf(text);
            // A moment pasted into a column of dates means its day.
            case DATE -> text.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? text.substring(0, 10) : text;
            case TEXT, WHOLE_NUMBER, DECIMAL -> text;
        };
    }

    private void fault(int row, int column, String header, String found, String code, Object... arguments) {
        Fault fault = Fault.of(header, code, arguments);
        faults.add(new CellFault(sheet, row, column, header, found, fault));
    }
}
