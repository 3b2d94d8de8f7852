package throughline.workbooks;

import java.util.Map;
import throughline.kernel.Answers;
import throughline.kernel.Excerpt;
import throughline.kernel.Fault;

/**
 * A row of a table as it came in, ready to be read by a command.
 *
 * @param sheet name of the tab as it is in the file
 * @param rowNumber 1 for the sheet's first row
 * @param answers raw text by field: dates as 2026-04-01, numbers without trailing zeros, choices by value where the label
 *     is known
 * @param cells where each field's cell stands, also when it is blank
 */
public record SheetRow(String sheet, int rowNumber, Answers answers, Map<String, Cell> cells) {

    /**
     * A field's column.
     *
     * @param column 1 for A
     * @param header as the template has it
     */
    public record Cell(int column, String header) {}

    /** Puts a fault of a command at the cell of its field; at the start of the row when it has none. */
    public CellFault at(Fault fault) {
        Cell cell = cells.get(fault.field());
        if (cell == null) {
            int first = cells.values().stream().mapToInt(Cell::column).min().orElse(1);
            return new CellFault(sheet, rowNumber, first, "", "", fault);
        }
        String found = Excerpt.of(answers.text(fault.field()));
        return new CellFault(sheet, rowNumber, cell.column(), cell.header(), found, fault);
    }

    /** As spreadsheet programs name a field's cell, for example C5; empty when the field has no column. */
    public String address(String field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : CellFault.letters(cell.column()) + rowNumber;
    }
}
