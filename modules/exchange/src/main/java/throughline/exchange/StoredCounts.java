package throughline.exchange;

import jakarta.persistence.Embeddable;

/** Counts of one part of a return, as its import keeps them. */
@Embeddable
class StoredCounts {
    private int added;
    private int changed;
    private int unchanged;
    private int missing;

    protected StoredCounts() {}

    StoredCounts(ImportCounts counts) {
        this.added = counts.added();
        this.changed = counts.changed();
        this.unchanged = counts.unchanged();
        this.missing = counts.missing();
    }

    ImportCounts view() {
        return new ImportCounts(added, changed, unchanged, missing);
    }
}
