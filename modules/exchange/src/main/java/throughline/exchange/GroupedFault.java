package throughline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Equal faults of one column, told once.
 *
 * @param sheet name of the tab; empty when the file as a whole is to blame
 * @param column heading of the column
 * @param cells as "C5, C7 to C9"
 * @param found what stands in them, a few examples where it differs
 * @param sentence what to do
 */
public record GroupedFault(String sheet, String column, String cells, String found, String sentence) {
    private static final int EXAMPLES = 3;

    /** Groups faults, each group at the place of its first. */
    public static List<GroupedFault> of(List<ImportFault> faults) {
        Map<List<String>, List<ImportFault>> groups = new LinkedHashMap<>();
        for (ImportFault fault : faults) {
            groups.computeIfAbsent(
                            List.of(fault.sheet(), fault.column(), fault.code(), fault.sentence()),
                            same -> new ArrayList<>())
                    .add(fault);
        }
        return groups.values().stream().map(GroupedFault::one).toList();
    }

    private static GroupedFault one(List<ImportFault> same) {
        ImportFault first = same.get(0);
        return new GroupedFault(first.sheet(), first.column(), cells(same), found(same), first.sentence());
    }

    private static String found(List<ImportFault> same) {
        List<String> different = same.stream()
                .map(ImportFault::found)
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
        String examples = different.stream().limit(EXAMPLES).collect(Collectors.joining(", "));
        return different.size() > EXAMPLES ? examples + " and " + (different.size() - EXAMPLES) + " more" : examples;
    }

    private static String cells(List<ImportFault> same) {
        return CellAddress.inWords(same.stream()
                .flatMap(fault -> CellAddress.read(fault.cell()).stream())
                .toList());
    }
}
