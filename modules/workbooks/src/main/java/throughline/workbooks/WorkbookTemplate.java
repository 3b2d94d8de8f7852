package throughline.workbooks;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A workbook to be filled in and sent back.
 *
 * @param title shown at the top of the first sheet and in the file's properties
 * @param readme what to do, in plain English, a paragraph an entry
 * @param sheets the tables, in the order of their tabs
 * @param meta what the file is for (intervention, period, version of the template); it comes back signed
 * @param made when, written into the file's properties
 */
public record WorkbookTemplate(
        String title, List<String> readme, List<SheetDefinition> sheets, Map<String, String> meta, Instant made) {

    public WorkbookTemplate {
        readme = List.copyOf(readme);
        sheets = List.copyOf(sheets);
        meta = java.util.Collections.unmodifiableMap(new TreeMap<>(meta));
        Set<String> seen = new HashSet<>();
        if (sheets.isEmpty() || !sheets.stream().allMatch(s -> seen.add(s.key()) & seen.add("tab " + s.name()))) {
            throw new IllegalArgumentException("Sheets are missing or not all different");
        }
    }
}
