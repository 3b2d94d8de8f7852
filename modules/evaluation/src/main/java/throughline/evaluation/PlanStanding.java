package throughline.evaluation;

/** Whether a plan was there before anybody could have looked at its outcomes. */
public enum PlanStanding {
    REGISTERED("Registered before outcomes were stored"),
    EXPLORATORY("Exploratory: outcomes were already stored");

    private final String label;

    PlanStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
