package throughline.incidents;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import throughline.web.DataTable;

/** The files that were imported, as their page lists them. */
final class LoadTable {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private LoadTable() {}

    static DataTable of(List<IncidentLoadView> loads) {
        DataTable table = DataTable.of(
                        "Files imported", "File", "Months", "Rows", "Rows skipped", "Imported", "By", "Source")
                .numbersIn(2, 3);
        for (IncidentLoadView load : loads) {
            table.row(
                    load.fileName(),
                    load.from() + " to " + load.to(),
                    String.format(Locale.UK, "%,d", load.rows()),
                    load.skippedRows() == 0
                            ? "0"
                            : load.skippedRows() + " (" + String.join(", ", load.skippedNames()) + ")",
                    WHEN.format(load.loadedAt()),
                    load.loadedBy(),
                    load.made() ? DataTable.tag("Made data", "purple") : "Police records");
        }
        return table;
    }
}
