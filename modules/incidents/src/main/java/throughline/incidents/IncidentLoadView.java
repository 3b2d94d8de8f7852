package throughline.incidents;

import java.time.Instant;
import java.util.List;

/**
 * A file that was imported.
 *
 * @param rows taken: one for each offence in each area
 * @param from first month, written 2023-04
 * @param to last month
 * @param skippedRows rows of places that are no areas
 * @param skippedNames those places
 * @param made whether the figures are made for a demonstration, not police records
 */
public record IncidentLoadView(
        long id,
        String fileName,
        Instant loadedAt,
        String loadedBy,
        int rows,
        String from,
        String to,
        int skippedRows,
        List<String> skippedNames,
        boolean made) {}
