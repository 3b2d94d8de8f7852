package throughline.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came of reading a value for a measure: taken, or refused with a reason that a caller turns into its own fault. */
public sealed interface Reading {

    /**
     * A value as it is stored.
     *
     * @param value on the measure's scale; yes is 1 and no is 0
     */
    record Taken(BigDecimal value) implements Reading {}

    /**
     * A value that cannot be taken.
     *
     * @param problem what is wrong, the last part of a fault code
     * @param arguments what a sentence quotes: the measure's plain name, then how to answer
     */
    record Refused(Problem problem, List<Object> arguments) implements Reading {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Why a value is refused. */
    enum Problem {
        BLANK("blank"),
        NOT_A_NUMBER("not-a-number"),
        NOT_WHOLE("not-whole"),
        TOO_MANY_DECIMALS("too-many-decimals"),
        OUT_OF_RANGE("out-of-range"),
        NOT_A_CHOICE("not-a-choice"),
        NOT_ON_THE_SCALE("not-on-the-scale"),
        UNKNOWN_ITEM("unknown-item"),
        TOO_FEW_ANSWERS("too-few-answers");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        /** The last part of a fault code, for example {@code out-of-range}. */
        public String code() {
            return code;
        }
    }

    /** The score, if the value was taken. */
    default Optional<BigDecimal> score() {
        return this instanceof Taken taken ? Optional.of(taken.value) : Optional.empty();
    }

    /** The reason, if the value was refused. */
    default Optional<Refused> refusal() {
        return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
