package throughline.exchange;

import throughline.participants.CohortPreview;

/**
 * What submitting a return would do, or did, to one part of what is stored.
 *
 * @param added not stored before
 * @param changed stored with other content
 * @param unchanged stored as they are
 * @param missing stored, but not in the workbook; they stay
 */
public record ImportCounts(int added, int changed, int unchanged, int missing) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    static ImportCounts of(CohortPreview.Counts counts) {
        return new ImportCounts(counts.added(), counts.changed(), counts.unchanged(), counts.missing());
    }

    /** Whether storing it would alter anything. */
    public boolean alters() {
        return added + changed > 0;
    }
}
