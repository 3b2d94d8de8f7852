package throughline.evaluation;

/** Who may read a finding. */
public enum FindingState {
    DRAFT("Draft"),
    RELEASED("Released");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
