package throughline.funding;

/**
 * One of the policy's conditions, with what was found.
 *
 * @param number 1 to 10
 * @param name of the condition
 * @param value what was found, in words
 * @param threshold what is asked, in words
 * @param standing whether it is met
 * @param why in a sentence
 */
public record Criterion(int number, String name, String value, String threshold, Standing standing, String why) {

    /** Whether a condition is met. */
    public enum Standing {
        MET("Met", "green"),
        NOT_MET("Not met", "red");

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

    public boolean isMet() {
        return standing == Standing.MET;
    }
}
