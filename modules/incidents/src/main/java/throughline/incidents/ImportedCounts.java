package throughline.incidents;

/**
 * What an import did.
 *
 * @param load the file's own, or the earlier one of the same bytes
 * @param changed false where the same file had been imported before, so that nothing was written
 */
public record ImportedCounts(IncidentLoadView load, boolean changed) {}
