package throughline.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import throughline.web.DataTable;

/** The tables that pages show of returns. */
final class ReturnTables {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private ReturnTables() {}

    /** Returns for several interventions. */
    static DataTable all(List<ImportRow> rows) {
        DataTable table = DataTable.of("Returns, the latest first", "Return", "Intervention", "State", "By", "When");
        for (ImportRow row : rows) {
            table.row(
                    DataTable.link(row.reference(), href(row)),
                    DataTable.link(row.interventionTitle(), "/interventions/" + row.intervention()),
                    DataTable.tag(row.state().label(), row.state().colour()),
                    row.by(),
                    inWords(row.at()));
        }
        return table;
    }

    /** Returns for one intervention. */
    static DataTable ofOne(List<ImportRow> rows) {
        DataTable table = DataTable.of("Returns, the latest first", "Return", "File", "State", "By", "When");
        for (ImportRow row : rows) {
            table.row(
                    DataTable.link(row.reference(), href(row)),
                    row.fileName(),
                    DataTable.tag(row.state().label(), row.state().colour()),
                    row.by(),
                    inWords(row.at()));
        }
        return table;
    }

    /** Figures before they are stored. */
    static DataTable preview(ImportView view) {
        DataTable table = DataTable.of(
                        "What this return would store",
                        "Part",
                        "New",
                        "Changed",
                        "Unchanged",
                        "Stored, but not in the workbook")
                .numbersIn(1, 2, 3, 4);
        row(table, "Participants", view.participants(), true);
        row(table, "Sessions attended or missed", view.sessions(), true);
        row(table, "Scores", view.scores(), true);
        return table;
    }

    /** Figures after they were stored. */
    static DataTable receipt(ImportView view) {
        DataTable table = DataTable.of("What was stored", "Part", "New", "Changed", "Unchanged")
                .numbersIn(1, 2, 3);
        row(table, "Participants", view.participants(), false);
        row(table, "Sessions attended or missed", view.sessions(), false);
        row(table, "Scores", view.scores(), false);
        return table;
    }

    /** A moment as people in Britain write it. */
    static String inWords(Instant at) {
        return MOMENT.format(at).replace("AM", "am").replace("PM", "pm");
    }

    private static void row(DataTable table, String part, ImportCounts counts, boolean missing) {
        if (missing) {
            table.row(
                    part,
                    figure(counts.added()),
                    figure(counts.changed()),
                    figure(counts.unchanged()),
                    figure(counts.missing()));
        } else {
            table.row(part, figure(counts.added()), figure(counts.changed()), figure(counts.unchanged()));
        }
    }

    private static String href(ImportRow row) {
        return "/imports/" + row.id();
    }

    private static String figure(int count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
