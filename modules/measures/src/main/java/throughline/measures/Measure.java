package throughline.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One outcome as it is recorded for a child at a wave: what a value may be, which way is good, and what its owner allows.
 *
 * @param code its name in data
 * @param name in full, with the instrument
 * @param plainName short, for tables, charts and sentences
 * @param recorded what is written down, and its range
 * @param direction which way of change is good
 * @param unit in the plural, for example "points"
 * @param validAges the ages for which the instrument is published or validated
 * @param licence what may be shown
 * @param worthwhileChange default of the minimum worthwhile change; a plan may set another
 * @param reliability only a published value that somebody has checked at its source; otherwise empty
 * @param scoring from items, if the instrument has any
 */
public record Measure(
        MeasureCode code,
        String name,
        String plainName,
        Recorded recorded,
        Direction direction,
        String unit,
        Ages validAges,
        Licence licence,
        WorthwhileChange worthwhileChange,
        Optional<Reliability> reliability,
        Optional<Scoring> scoring) {

    /**
     * Reads what somebody wrote for this measure.
     *
     * @param text as in a form, a JSON body or a cell; null reads as blank
     * @return the value to store, or why it is refused; never an exception
     */
    public Reading reading(String text) {
        if (text == null || text.isBlank()) {
            return refused(Reading.Problem.BLANK);
        }
        Recorded.Outcome outcome = recorded.read(text);
        return outcome.problem() == null ? new Reading.Taken(outcome.value()) : refused(outcome.problem());
    }

    /** Reads a number for this measure, as {@link #reading(String)} reads its digits. */
    public Reading reading(BigDecimal number) {
        // Beyond this, no measure reaches and plain digits would not end.
        boolean absurd = number != null && Math.abs((long) number.precision() - number.scale()) > 20;
        return absurd ? refused(Reading.Problem.OUT_OF_RANGE) : reading(number == null ? null : number.toPlainString());
    }

    /** Lowest value that is stored. */
    public BigDecimal lowest() {
        return recorded.lowest();
    }

    /** Highest value that is stored. */
    public BigDecimal highest() {
        return recorded.highest();
    }

    /** Whether values are only yes (1) and no (0), so that an average is a share of participants. */
    public boolean isYesOrNo() {
        return recorded instanceof Recorded.YesOrNo;
    }

    /** An amount of change with its unit, for example "1.5 points"; a change in a share as "5 percentage points". */
    public String amountInWords(BigDecimal amount) {
        BigDecimal shown = isYesOrNo() ? amount.movePointRight(2) : amount;
        boolean one = shown.abs().compareTo(BigDecimal.ONE) == 0;
        String words = one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return Numerals.plain(shown).toPlainString() + " " + words;
    }

    private Reading refused(Reading.Problem problem) {
        return new Reading.Refused(problem, List.of(plainName, recorded.words()));
    }
}
