package throughline.participants;

/** On which side of a comparison somebody is. */
public enum StudyGroup {
    PARTICIPANT("Participant"),
    COMPARISON("Comparison");

    private final String label;

    StudyGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
