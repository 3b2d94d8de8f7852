package throughline.funding;

/** Who speaks in a review. */
public enum ReviewKind {
    RECOMMENDATION("Commissioner's recommendation"),
    DECISION("Funder's decision");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
