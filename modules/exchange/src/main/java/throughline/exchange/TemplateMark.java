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
 * @param version of the template's columns
 */
record TemplateMark(long intervention, String title, int version) {
    /** Rises whenever the columns of {@link CohortTemplate} change their meaning. */
    static final int CURRENT = 1;

    /** The entries for an intervention. */
    static Map<String, String> entries(InterventionView intervention) {
        return Map.of(
                "intervention", Long.toString(intervention.id()),
                "title", intervention.title(),
                "version", Integer.toString(CURRENT),
                "period", intervention.startsOn() + "/" + intervention.endsOn());
    }

    /** Reads the entries; nothing where they are not those of an intervention's workbook. */
    static Optional<TemplateMark> read(Map<String, String> entries) {
        try {
            return Optional.of(new TemplateMark(
                    Long.parseLong(entries.get("intervention")),
                    entries.get("title"),
                    Integer.parseInt(entries.get("version"))));
        } catch (NumberFormatException anotherKindOfWorkbook) {
            return Optional.empty();
        }
    }
}
