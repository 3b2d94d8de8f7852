package throughline.exchange;

import java.util.Map;
import java.util.Optional;
import throughline.commissioning.InterventionView;

/**
 * What a workbook says of itself on its hidden sheet, so that it is known when it comes back. The sheet is signed as a
 * whole.
 *
 * @param intervention id of the intervention it was made for
 * @param title of the intervention
 * @param columns what decides the columns: the template's version and the measures that were agreed
 */
record TemplateMark(long intervention, String title, String columns) {
    /** Rises whenever the columns of {@link CohortTemplate} change their meaning. */
    private static final int VERSION = 1;

    /** The entries for an intervention. */
    static Map<String, String> entries(InterventionView intervention) {
        return Map.of(
                "intervention", Long.toString(intervention.id()),
                "title", intervention.title(),
                "columns", columns(intervention),
                "period", intervention.startsOn() + "/" + intervention.endsOn());
    }

    /** Reads the entries; nothing where they are not those of an intervention's workbook. */
    static Optional<TemplateMark> read(Map<String, String> entries) {
        try {
            return Optional.of(new TemplateMark(
                    Long.parseLong(entries.get("intervention")),
                    entries.getOrDefault("title", ""),
                    entries.getOrDefault("columns", "")));
        } catch (NumberFormatException anotherKindOfWorkbook) {
            return Optional.empty();
        }
    }

    /** Whether a workbook made for this intervention today would have the same columns. */
    boolean hasColumnsOf(InterventionView current) {
        return columns.equals(columns(current));
    }

    private static String columns(InterventionView intervention) {
        return VERSION + " " + String.join(" ", intervention.measures());
    }
}
