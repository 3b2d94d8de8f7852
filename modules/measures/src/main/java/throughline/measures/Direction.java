package throughline.measures;

/** Which way of change is good for the child. */
public enum Direction {
    LOWER_IS_BETTER(-1, "lower is better"),
    HIGHER_IS_BETTER(1, "higher is better");

    private final int sign;
    private final String words;

    Direction(int sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /**
     * A change or difference turned so that a positive number is good.
     *
     * @param change in the measure's own unit
     */
    public double benefit(double change) {
        return sign * change;
    }

    /** As a message may say it, for example "lower is better". */
    public String words() {
        return words;
    }
}
