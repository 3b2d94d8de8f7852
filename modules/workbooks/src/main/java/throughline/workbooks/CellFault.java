package throughline.workbooks;

import throughline.kernel.Fault;

/**
 * One thing that is wrong with one cell.
 *
 * @param sheet name of the tab
 * @param row 1 for the first
 * @param column 1 for A; the table's first column when no one column is to blame
 * @param header the text above the cell; empty when no one column is to blame
 * @param valueFound what stood there, shortened; empty for a blank cell
 * @param fault the code and its sentence
 */
public record CellFault(String sheet, int row, int column, String header, String valueFound, Fault fault) {

    /** As spreadsheet programs name it, for example C5. */
    public String cell() {
        return letters(column) + row;
    }

    /** A column's letters, for example AA for 27. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
