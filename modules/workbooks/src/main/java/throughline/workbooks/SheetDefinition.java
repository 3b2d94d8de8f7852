package throughline.workbooks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table that people fill in, on a sheet of its own.
 *
 * @param key its name in data: small letters, digits and hyphens
 * @param name of the sheet's tab, at most 31 characters
 * @param instruction one line above the table
 * @param columns at least one, fields and headers all different
 * @param prefilled rows that are already there, by field: String, Number, LocalDate or Boolean
 * @param extraRows empty rows below them that have drop-downs and checks
 */
public record SheetDefinition(
        String key,
        String name,
        String instruction,
        List<ColumnDefinition> columns,
        List<Map<String, Object>> prefilled,
        int extraRows) {
    private static final Set<String> RESERVED = Set.of("readme", "guide", "lists", "meta");

    public SheetDefinition {
        columns = List.copyOf(columns);
        prefilled = prefilled.stream().map(Map::copyOf).toList();
        if (!key.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not a sheet key: " + key);
        }
        if (!name.matches("[^\\[\\]:*?/\\\\']{1,31}") || RESERVED.contains(name.toLowerCase(java.util.Locale.UK))) {
            throw new IllegalArgumentException("Not a sheet name: " + name);
        }
        Set<String> seen = new HashSet<>();
        if (columns.isEmpty()
                || !columns.stream()
                        .allMatch(c -> seen.add("field " + c.field())
                                & seen.add("header " + ColumnDefinition.headerKey(c.header())))) {
            throw new IllegalArgumentException("Columns of " + key + " are missing or not all different");
        }
        if (extraRows < 0) {
            throw new IllegalArgumentException("Negative rows");
        }
    }

    /** A table without any rows yet, with 500 to fill in. */
    public static SheetDefinition empty(String key, String name, String instruction, List<ColumnDefinition> columns) {
        return new SheetDefinition(key, name, instruction, columns, List.of(), 500);
    }

    /** The same table with rows already there. */
    public SheetDefinition prefilledWith(List<Map<String, Object>> rows) {
        return new SheetDefinition(key, name, instruction, columns, rows, extraRows);
    }

    /** The text that marks the header row, in the hidden first column: it moves with the row, whatever is inserted. */
    String marker() {
        return key + "-START";
    }
}
