package throughline.funding;

/** What people decide; the flag binds nobody. */
public enum FundingChoice {
    LONG_TERM("Fund for the long term"),
    EXTEND("Extend with a stronger evaluation"),
    STOP("Stop"),
    RETURN("Return to the commissioner");

    private final String label;

    FundingChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
