package throughline.workbooks;

import java.util.List;

/**
 * What a table holds.
 *
 * @param rows those that are not blank, top to bottom; none when a column is missing
 * @param faults of the table itself and of cells that have no value to read
 */
public record SheetContents(List<SheetRow> rows, CellFaults faults) {
    public SheetContents {
        rows = List.copyOf(rows);
    }
}
