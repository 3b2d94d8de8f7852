package throughline.participants;

public enum Sex {
    FEMALE("Female"),
    MALE("Male"),
    UNKNOWN("Not stated");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
