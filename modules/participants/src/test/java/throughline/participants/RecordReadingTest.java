package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static throughline.participants.Examples.answers;
import static throughline.participants.Examples.child;
import static throughline.participants.Examples.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReadingTest {
    private static final Map<String, String> USUAL = Map.of(
            "reference", "HY-0001", "measure", "SDQ_SELF_TOTAL", "wave", "end", "takenOn", "2026-03-20", "value", "17");

    @Test
    void readsAForm() {
        assertEquals(Examples.score("HY-0001", Wave.END, 17), RecordReading.from(answers(USUAL)));
    }

    @ParameterizedTest
    @CsvSource({
        "reference, , reference.blank",
        "measure, , measure.blank",
        "measure, GAD7, measure.unknown",
        "measure, FEELS_SAFE, measure.not-agreed",
        "wave, , wave.blank",
        "wave, middle, wave.not-a-choice",
        "takenOn, , takenOn.blank",
        "takenOn, 2026-13-01, takenOn.not-a-date",
        "takenOn, 1999-01-01, takenOn.too-early",
        "takenOn, 2025-09-07, takenOn.before-baseline",
        "takenOn, 2026-11-24, takenOn.future",
        "value, , value.blank",
        "value, 41, value.out-of-range",
        "value, -1, value.out-of-range",
        "value, 12.5, value.not-whole",
        "value, high, value.not-a-number"
    })
    void refuses(String field, String answer, String code) {
        String value = "FEELS_SAFE".equals(answer) ? "3" : "17";
        assertEquals(
                code, faults(child("HY-0001"), "value", value, field, answer).get(0));
    }

    @Test
    void refusesTheReadingOfAStranger() {
        assertEquals(List.of("reference.not-enrolled"), faults(null));
    }

    @Test
    void takesTheDayOfTheBaselineItself() {
        assertEquals(List.of(), faults(child("HY-0001"), "takenOn", "2025-09-08"));
    }

    @Test
    void readsWordsAndRawTotalsAsTheMeasureDoes() {
        assertEquals(BigDecimal.ONE, read("OFFENCE", "yes"));
        assertEquals(new BigDecimal("19.98"), read("SWEMWBS", "19.98"));
        assertEquals(read("SWEMWBS", "19.98"), read("SWEMWBS", "22"));
    }

    @Test
    void bringsAScoreToItsScale() {
        RecordReading raw = new RecordReading("HY-0001", "SWEMWBS", Wave.END, Examples.END, new BigDecimal("22"));
        assertEquals(new BigDecimal("19.98"), raw.onScale().value());
        assertEquals(raw.onScale(), raw.onScale().onScale());
    }

    private static BigDecimal read(String measure, String value) {
        return RecordReading.from(answers(USUAL, "measure", measure, "value", value))
                .onScale()
                .value();
    }

    private static List<String> faults(EnrolParticipant enrolled, String... replaced) {
        Draft<RecordReading> draft = RecordReading.draft(answers(USUAL, replaced));
        LocalDate baseline = Examples.START;
        return codes(
                draft.faults().and(draft.command().faults(Examples.mentoring(), enrolled, baseline, Examples.TODAY)));
    }
}
