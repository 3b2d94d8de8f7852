package throughline.funding;

/** What the policy makes of a finding. */
public enum FundingOutcome {
    RECOMMEND_LONG_TERM("Recommend long-term funding", "green", "recommend"),
    PROMISING("Promising – extend with a stronger evaluation", "blue", "promising"),
    NOT_YET_KNOWN("Not yet known", "grey", "unknown"),
    NO_WORTHWHILE_EFFECT("No worthwhile effect", "orange", "no-effect"),
    HARM("Harm – stop and review", "red", "harm");

    private final String label;
    private final String colour;
    private final String look;

    FundingOutcome(String label, String colour, String look) {
        this.label = label;
        this.colour = colour;
        this.look = look;
    }

    public String label() {
        return label;
    }

    /** Of the GOV.UK tag. */
    public String colour() {
        return colour;
    }

    /** Last part of the verdict's class in the style sheet. */
    public String look() {
        return look;
    }
}
