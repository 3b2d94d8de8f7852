package throughline.workbooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a template writes about itself on its hidden sheet: the caller's meta under {@code meta.}, and which sheet and
 * header belong to which key and field, so that programs can fill it in knowing fields only. All of it is signed.
 */
record MetaSheet(Map<String, String> entries) {
    static final String NAME = "Meta";
    static final String TITLE = "Throughline template";
    static final String SIGNATURE = "signature";

    private static final String META = "meta.";
    private static final String SHEET = "sheet.";
    private static final String COLUMN = "column.";

    MetaSheet {
        entries = java.util.Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    static MetaSheet of(WorkbookTemplate template) {
        Map<String, String> entries = new TreeMap<>();
        template.meta().forEach((name, value) -> entries.put(META + name, value));
        for (SheetDefinition sheet : template.sheets()) {
            entries.put(SHEET + sheet.key(), sheet.name());
            sheet.columns().forEach(c -> entries.put(COLUMN + sheet.key() + "." + c.field(), c.header()));
        }
        return new MetaSheet(entries);
    }

    /** The caller's part. */
    Map<String, String> meta() {
        return under(META);
    }

    /** Names of tabs by sheet key. */
    Map<String, String> sheets() {
        return under(SHEET);
    }

    /** Headers by field. */
    Map<String, String> headers(String sheetKey) {
        return under(COLUMN + sheetKey + ".");
    }

    private Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
