package throughline.commissioning;

/** How near to violence those are whom an intervention is for. */
public enum PreventionTier {
    UNIVERSAL("Universal", "For every child in a place"),
    PRIMARY("Primary", "Before there is any sign of risk"),
    SECONDARY("Secondary", "For children at risk of involvement in violence"),
    TERTIARY("Tertiary", "For children already involved, as victim or suspect");

    private final String label;
    private final String hint;

    PreventionTier(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }
}
