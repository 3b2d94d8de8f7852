package throughline.funding.policy;

/** What the policy makes of a finding, the best first. */
public enum Outcome {
    RECOMMEND_LONG_TERM("Recommend long-term funding", "green", "recommend"),
    PROMISING("Promising – extend with a stronger evaluation", "blue", "promising"),
    NOT_YET_KNOWN("Not yet known", "grey", "unknown"),
    NO_WORTHWHILE_EFFECT("No worthwhile effect", "orange", "no-effect"),
    HARM("Harm – stop and review", "red", "harm");

    private final String label;
    private final String colour;
    private final String look;

    Outcome(String label, String colour, String look) {
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

    /** Ending of the style of the verdict's box. */
    public String look() {
        return look;
    }

    /** Whether this is a worse thing to hear than the other. */
    public boolean isWorseThan(Outcome other) {
        return ordinal() > other.ordinal();
    }
}
