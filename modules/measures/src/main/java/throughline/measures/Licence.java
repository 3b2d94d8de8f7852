package throughline.measures;

/**
 * What an instrument's owner lets the platform do with it.
 *
 * @param note in a sentence or two, for the page that offers the measure
 * @param itemTextAllowed whether the wording of its questions may be shown at all
 */
public record Licence(String note, boolean itemTextAllowed) {

    /** The usual case: scores and item keys only. */
    static Licence withoutItemText(String note) {
        return new Licence(note, false);
    }
}
