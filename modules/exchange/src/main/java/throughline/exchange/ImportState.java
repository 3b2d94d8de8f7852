package throughline.exchange;

/** Where an uploaded return stands. */
public enum ImportState {
    /** Something in it must be put right in the workbook. */
    CHECKED_WITH_FAULTS("Has errors", "red"),
    /** Nothing stands in its way; nothing of it is stored yet. */
    READY("Ready to submit", "blue"),
    /** What it says is stored. */
    SUBMITTED("Submitted", "green"),
    /** The same person has uploaded another workbook for the intervention since. */
    SUPERSEDED("Replaced", "grey");

    private final String label;
    private final String colour;

    ImportState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** Of its GOV.UK tag. */
    public String colour() {
        return colour;
    }
}
