package throughline.funding;

/** What should become of an intervention. */
public enum FundingCourse {
    LONG_TERM("Fund for the long term", ""),
    EXTEND("Extend, with a stronger evaluation", "Say in the conditions what the evaluation must add"),
    STOP("Stop", ""),
    RETURN("Send back with questions", "Ask them in the reasons");

    private final String label;
    private final String hint;

    FundingCourse(String label, String hint) {
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
