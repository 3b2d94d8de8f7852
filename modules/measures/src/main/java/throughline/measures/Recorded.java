package throughline.measures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What is written down for one child at one wave, and how a text becomes it. */
public sealed interface Recorded {

    /** Lowest value that is stored. */
    BigDecimal lowest();

    /** Highest value that is stored. */
    BigDecimal highest();

    /** How to answer, to follow "must be", for example "a whole number from 0 to 40". */
    String words();

    /** Reads a text that is not blank. */
    Outcome read(String text);

    /** The value, or what is wrong with it; exactly one of the two is there. */
    record Outcome(BigDecimal value, Reading.Problem problem) {
        static Outcome of(BigDecimal value) {
            return new Outcome(value, null);
        }

        static Outcome of(Reading.Problem problem) {
            return new Outcome(null, problem);
        }
    }

    /**
     * A number.
     *
     * @param lowest included
     * @param highest included
     * @param decimals most digits after the point; 0 for whole numbers
     */
    record Number(BigDecimal lowest, BigDecimal highest, int decimals) implements Recorded {
        static Number whole(int lowest, int highest) {
            return new Number(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0);
        }

        @Override
        public String words() {
            return (decimals == 0 ? "a whole number" : "a number") + " from " + lowest.toPlainString() + " to "
                    + highest.toPlainString();
        }

        @Override
        public Outcome read(String text) {
            return Numerals.read(text).map(this::check).orElse(Outcome.of(Reading.Problem.NOT_A_NUMBER));
        }

        private Outcome check(BigDecimal number) {
            if (Numerals.decimalsOf(number) > decimals) {
                return Outcome.of(decimals == 0 ? Reading.Problem.NOT_WHOLE : Reading.Problem.TOO_MANY_DECIMALS);
            }
            boolean inside = number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
            return inside ? Outcome.of(Numerals.plain(number)) : Outcome.of(Reading.Problem.OUT_OF_RANGE);
        }
    }

    /** Yes, stored as 1, or no, stored as 0. */
    record YesOrNo() implements Recorded {
        @Override
        public BigDecimal lowest() {
            return BigDecimal.ZERO;
        }

        @Override
        public BigDecimal highest() {
            return BigDecimal.ONE;
        }

        @Override
        public String words() {
            return "yes or no";
        }

        @Override
        public Outcome read(String text) {
            return switch (text.strip().toLowerCase(Locale.UK)) {
                case "yes", "y", "true", "1" -> Outcome.of(BigDecimal.ONE);
                case "no", "n", "false", "0" -> Outcome.of(BigDecimal.ZERO);
                default -> Outcome.of(Reading.Problem.NOT_A_CHOICE);
            };
        }
    }

    /** Agreement with a statement, 1 strongly disagree to 5 strongly agree; the words are read as well as the numbers. */
    record AgreeScale() implements Recorded {
        @Override
        public BigDecimal lowest() {
            return BigDecimal.valueOf(Agreement.STRONGLY_DISAGREE.score());
        }

        @Override
        public BigDecimal highest() {
            return BigDecimal.valueOf(Agreement.STRONGLY_AGREE.score());
        }

        @Override
        public String words() {
            return "1 (strongly disagree) to 5 (strongly agree)";
        }

        @Override
        public Outcome read(String text) {
            Optional<BigDecimal> number = Numerals.read(text);
            if (number.isPresent()) {
                return Number.whole(lowest().intValue(), highest().intValue()).check(number.get());
            }
            return Agreement.in(text)
                    .map(agreement -> Outcome.of(BigDecimal.valueOf(agreement.score())))
                    .orElse(Outcome.of(Reading.Problem.NOT_A_CHOICE));
        }
    }

    /** A SWEMWBS score: the raw total, which is converted, or a metric score of the table. */
    record SwemwbsScore() implements Recorded {
        @Override
        public BigDecimal lowest() {
            return Swemwbs.metric(Swemwbs.LOWEST_RAW);
        }

        @Override
        public BigDecimal highest() {
            return Swemwbs.metric(Swemwbs.HIGHEST_RAW);
        }

        @Override
        public String words() {
            return "a raw total from 7 to 35 or a metric score from the conversion table, for example 19.98";
        }

        @Override
        public Outcome read(String text) {
            Optional<BigDecimal> number = Numerals.read(text);
            if (number.isEmpty()) {
                return Outcome.of(Reading.Problem.NOT_A_NUMBER);
            }
            BigDecimal found = number.get();
            if (found.compareTo(lowest()) < 0 || found.compareTo(highest()) > 0) {
                return Outcome.of(Reading.Problem.OUT_OF_RANGE);
            }
            // No metric score but 7 and 35 is whole, and those two convert to themselves: the reading is unambiguous.
            return Numerals.decimalsOf(found) == 0
                    ? Outcome.of(Swemwbs.metric(found.intValueExact()))
                    : metricScore(found);
        }

        private static Outcome metricScore(BigDecimal found) {
            return Swemwbs.isMetric(found)
                    ? Outcome.of(found.setScale(2))
                    : Outcome.of(Reading.Problem.NOT_ON_THE_SCALE);
        }
    }
}
