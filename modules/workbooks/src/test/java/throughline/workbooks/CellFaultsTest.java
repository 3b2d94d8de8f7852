package throughline.workbooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Fault;

class CellFaultsTest {
    private static final Fault NO_RESULT = Fault.of("x", "workbooks.cell.no-result");

    @ParameterizedTest
    @CsvSource({"1, A1", "26, Z1", "27, AA1", "52, AZ1", "702, ZZ1", "703, AAA1", "16384, XFD1"})
    void namesCellsAsSpreadsheetsDo(int column, String cell) {
        assertEquals(cell, at(column, 1).cell());
    }

    @Test
    void joinsNeighbouringCellsWithTheSameMessage() {
        CellFaults faults = new CellFaults();
        List.of(9, 5, 8, 7).forEach(row -> faults.add(at(3, row)));
        CellFaults.Group group = faults.grouped().get(0);
        assertEquals("C5, C7 to C9", group.cells());
        assertEquals(4, group.count());
        assertEquals("Replace the formula with its result", group.sentence());
    }

    @Test
    void keepsDifferentMessagesApart() {
        CellFaults faults = new CellFaults();
        faults.add(at(3, 5));
        faults.add(new CellFault(
                "Participants", 6, 3, "Age", "#N/A", Fault.of("x", "workbooks.cell.error-value", "#N/A")));
        assertEquals(
                List.of("C5", "C6"),
                faults.grouped().stream().map(CellFaults.Group::cells).toList());
    }

    @Test
    void sortsAaAfterZAndSheetsInReadingOrder() {
        CellFaults faults = new CellFaults();
        faults.add(at(27, 4));
        faults.add(at(26, 10));
        faults.add(at(26, 9));
        faults.add(new CellFault("Attendance", 1, 1, "Age", "", NO_RESULT));
        assertEquals(
                List.of("Z9", "Z10", "AA4", "A1"),
                faults.sorted().stream().map(CellFault::cell).toList());
    }

    @Test
    void keepsTheFirstFaultOfACell() {
        CellFaults faults = new CellFaults();
        faults.add(at(3, 5));
        CellFaults more = new CellFaults();
        more.add(new CellFault("Participants", 5, 3, "Age", "", Fault.of("x", "workbooks.cell.error-value", "")));
        faults.addAll(more);
        assertEquals(1, faults.size());
        assertEquals(NO_RESULT, faults.sorted().get(0).fault());
        assertTrue(new CellFaults().isEmpty());
    }

    private static CellFault at(int column, int row) {
        return new CellFault("Participants", row, column, "Age", "", NO_RESULT);
    }
}
