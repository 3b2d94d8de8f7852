package throughline.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;

/**
 * What checking a workbook found.
 *
 * @param change what it says, or null when it could not be read so far
 * @param counts what submitting it would do
 * @param faults in the order of the workbook
 */
record CheckedReturn(CohortChange change, Map<ReturnPart, ImportCounts> counts, List<ImportFault> faults) {
    CheckedReturn {
        counts = Map.copyOf(counts);
        faults = List.copyOf(faults);
    }

    /** A file that is not a workbook for the intervention. */
    static CheckedReturn refused(List<ImportFault> faults) {
        return new CheckedReturn(null, Map.of(), faults);
    }

    static Map<ReturnPart, ImportCounts> counts(CohortPreview preview) {
        Map<ReturnPart, ImportCounts> counts = new EnumMap<>(ReturnPart.class);
        counts.put(ReturnPart.PARTICIPANTS, ImportCounts.of(preview.enrolments()));
        counts.put(ReturnPart.SESSIONS, ImportCounts.of(preview.attendance()));
        counts.put(ReturnPart.SCORES, ImportCounts.of(preview.readings()));
        return counts;
    }

    /** Whether it is a workbook for the intervention at all, right or wrong. */
    boolean readable() {
        return change != null;
    }

    boolean canBeSubmitted() {
        return readable() && faults.stream().allMatch(ImportFault::warning);
    }

    /** The counts in words, for the audit trail. */
    String summary() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getValue().added() + " new and " + e.getValue().changed() + " changed "
                        + e.getKey().name().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
