package throughline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import throughline.kernel.Fault;
import throughline.participants.Draft;
import throughline.workbooks.CellFault;
import throughline.workbooks.CellFaults;
import throughline.workbooks.SheetContents;
import throughline.workbooks.SheetDefinition;
import throughline.workbooks.SheetRow;
import throughline.workbooks.WorkbookReader;

/** The commands of one sheet, each with the row that it came from, and what is wrong with them. */
final class Lines<C> {
    private final List<SheetRow> rows;
    private final CellFaults faults = new CellFaults();
    private final List<Line<C>> lines = new ArrayList<>();

    /** @param column names the sheet's field in which a field of the command was written */
    private record Line<C>(C command, SheetRow row, UnaryOperator<String> column) {}

    private Lines(SheetContents contents) {
        rows = contents.rows();
        // First, so that a cell without a value is not also called blank.
        faults.addAll(contents.faults());
    }

    static <C> Lines<C> of(WorkbookReader workbook, SheetDefinition sheet) {
        return new Lines<>(workbook.read(sheet));
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** Adds a command whose fields are the sheet's. */
    void add(SheetRow row, Draft<C> draft) {
        add(row, draft, UnaryOperator.identity());
    }

    void add(SheetRow row, Draft<C> draft, UnaryOperator<String> column) {
        lines.add(new Line<>(draft.command(), row, column));
        draft.faults().forEach(fault -> blame(lines.size() - 1, fault));
    }

    /** Puts a fault of a command at its cell, unless the cell has one. */
    void blame(int line, Fault fault) {
        Line<C> blamed = lines.get(line);
        String column = fault.field().isEmpty() ? "" : blamed.column().apply(fault.field());
        faults.add(blamed.row().at(new Fault(column, fault.code(), fault.arguments())));
    }

    List<C> commands() {
        return lines.stream().map(Line::command).toList();
    }

    /** Whether the sheet or one of its columns is missing. */
    boolean lost() {
        return faults.sorted().stream()
                .map(fault -> fault.fault().code())
                .anyMatch(code -> code.startsWith("workbooks.sheet.") || code.startsWith("workbooks.column."));
    }

    /** Column by column, top to bottom. */
    List<CellFault> faults() {
        return faults.sorted();
    }
}
