package throughline.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a receipt says of a submitted return. */
public final class Receipt {
    private Receipt() {}

    /** Keys and values, in the order in which they are shown. */
    public static Map<String, String> of(ImportView view) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Intervention", view.interventionTitle());
        rows.put("File", view.fileName());
        rows.put("Submitted by", view.submittedBy());
        rows.put("Submitted", ReturnTables.inWords(view.submittedAt()));
        rows.put("Fingerprint of the file (SHA-256)", view.sha256());
        return rows;
    }
}
