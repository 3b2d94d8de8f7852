package throughline.participants;

/** When an outcome was measured. */
public enum Wave {
    BASELINE("Start"),
    END("End of programme"),
    TWELVE_MONTHS("Twelve months after start");

    private final String label;

    Wave(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
