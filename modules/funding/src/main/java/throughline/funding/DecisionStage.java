package throughline.funding;

/** Whose word it is. */
public enum DecisionStage {
    RECOMMENDATION("Commissioner’s recommendation"),
    DECISION("Funder’s decision");

    private final String label;

    DecisionStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
