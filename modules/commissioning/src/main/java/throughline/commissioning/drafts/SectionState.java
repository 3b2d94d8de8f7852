package throughline.commissioning.drafts;

/** How far a section has come. */
public enum SectionState {
    NOT_STARTED("Not started", "blue"),
    INCOMPLETE("Incomplete", "light-blue"),
    COMPLETED("Completed", null);

    private final String label;
    private final String colour;

    SectionState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** Colour of its GOV.UK tag, or null where it stands without one. */
    public String colour() {
        return colour;
    }
}
