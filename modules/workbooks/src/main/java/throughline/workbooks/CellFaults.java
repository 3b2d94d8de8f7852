package throughline.workbooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong in a workbook, at most one fault a cell: the first one stays, so that a cell which could not be
 * read is not also called blank.
 */
public final class CellFaults {
    private final Map<List<Object>, CellFault> byCell = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();

    /** Adds a fault unless its cell has one. */
    public void add(CellFault fault) {
        if (!sheets.contains(fault.sheet())) {
            sheets.add(fault.sheet());
        }
        // A fault of the whole row must not hide behind one of the row's first cell, so the header is part of the key.
        byCell.putIfAbsent(List.of(fault.sheet(), fault.row(), fault.column(), fault.header()), fault);
    }

    /** Adds all of another collection. */
    public void addAll(CellFaults others) {
        others.byCell.values().forEach(this::add);
    }

    public boolean isEmpty() {
        return byCell.isEmpty();
    }

    public int size() {
        return byCell.size();
    }

    /** By sheet in the order in which they were read, then column (AA after Z), then row. */
    public List<CellFault> sorted() {
        return byCell.values().stream()
                .sorted(Comparator.comparingInt((CellFault f) -> sheets.indexOf(f.sheet()))
                        .thenComparingInt(CellFault::column)
                        .thenComparingInt(CellFault::row))
                .toList();
    }

    /** Equal sentences of one sheet and column taken together, in the order of their first cells. */
    public List<Group> grouped() {
        Map<List<String>, List<CellFault>> groups = new LinkedHashMap<>();
        for (CellFault fault : sorted()) {
            List<String> key =
                    List.of(fault.sheet(), fault.header(), fault.fault().sentence());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fault);
        }
        return groups.entrySet().stream()
                .map(g -> new Group(
                        g.getKey().get(0),
                        g.getKey().get(1),
                        joined(g.getValue()),
                        g.getKey().get(2),
                        g.getValue().size()))
                .toList();
    }

    /**
     * One message about one or more cells.
     *
     * @param sheet name of the tab
     * @param header of the column, empty when no one column is to blame
     * @param cells for example "C5, C7 to C9"
     * @param sentence what to do
     * @param count how many cells
     */
    public record Group(String sheet, String header, String cells, String sentence, int count) {}

    private static String joined(List<CellFault> faults) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= faults.size(); i++) {
            if (i == faults.size() || !follows(faults.get(i - 1), faults.get(i))) {
                runs.add(run(faults.get(first), faults.get(i - 1)));
                first = i;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(CellFault first, CellFault last) {
        return first.cell().equals(last.cell()) ? first.cell() : first.cell() + " to " + last.cell();
    }

    private static boolean follows(CellFault before, CellFault after) {
        return before.column() == after.column() && before.row() + 1 == after.row();
    }
}
