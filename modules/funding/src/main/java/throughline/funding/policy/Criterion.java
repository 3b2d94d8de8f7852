package throughline.funding.policy;

/**
 * One criterion of the policy, judged.
 *
 * @param number as the policy counts them, "1" to "10", parts with a letter
 * @param name in a few words
 * @param value what was found, in words
 * @param threshold what is asked, in words
 * @param standing whether it is met
 * @param why the criterion is asked, or why it does not apply
 * @param remedy what would meet it; empty where it is met or does not apply
 */
public record Criterion(
        String number, String name, String value, String threshold, Standing standing, String why, String remedy) {

    /** Numbers of the criteria that quote from counts of children. */
    public static final String LOSS = "4c";

    public static final String DELIVERY = "9";
    public static final String REACH = "10";
    private static final String BOUNDARY = "Inside the attrition boundary";

    /** Whether a criterion is met. */
    public enum Standing {
        PASSED("Met", "green"),
        NOT_PASSED("Not met", "red"),
        NOT_APPLICABLE("Not applicable", "grey");

        private final String label;
        private final String colour;

        Standing(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    static Criterion of(
            String number, String name, String value, String threshold, boolean passed, String why, String remedy) {
        return new Criterion(
                number,
                name,
                value,
                threshold,
                passed ? Standing.PASSED : Standing.NOT_PASSED,
                why,
                passed ? "" : remedy);
    }

    static Criterion notApplicable(String number, String name, String why) {
        return new Criterion(number, name, "–", "–", Standing.NOT_APPLICABLE, why, "");
    }

    /** The same with another value, for readers who may not see this one; a threshold that follows from it goes too. */
    public Criterion valued(String other) {
        if (standing == Standing.NOT_APPLICABLE) {
            return this;
        }
        return new Criterion(number, name, other, number.equals(LOSS) ? BOUNDARY : threshold, standing, why, remedy);
    }

    public boolean isFailed() {
        return standing == Standing.NOT_PASSED;
    }
}
