package throughline.evaluation;

/** With whom those who take part are compared. */
public enum PlannedComparison {
    OWN_COMPARISON("A comparison or waiting-list group of its own"),
    NONE("Nobody: before and after only");

    private final String label;

    PlannedComparison(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
