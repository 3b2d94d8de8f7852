package throughline.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "1/4/2026", "01/04/2026", "1 April 2026", "1 apr 2026", " 1-4-2026 "})
    void readsADateHoweverAPersonWritesIt(String text) {
        var reader = answering("startsOn", text);
        assertEquals(LocalDate.of(2026, 4, 1), reader.date("startsOn"));
        assertTrue(reader.faults().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "yesterday", "2026-13-01", "1/4/26", "0001-01-01", "9999-01-01", "//"})
    void refusesADateThatIsNotReal(String text) {
        var reader = answering("startsOn", text);
        assertNull(reader.date("startsOn"));
        assertEquals(
                List.of("commissioning.startsOn.not-a-date"),
                reader.faults().stream().map(Fault::code).toList());
    }

    @Test
    void readsMoneyWithPoundSignAndCommas() {
        assertEquals(
                new BigDecimal("120000.50"), answering("budget", "£120,000.50").decimal("budget"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 places", "1e999999999", "twelve", "--1", "1.5"})
    void refusesWhatIsNotAWholeNumber(String text) {
        var reader = answering("places", text);
        assertNull(reader.wholeNumber("places"));
        assertEquals(1, reader.faults().size());
    }

    @Test
    void quotesOnlyTheStartOfAnEndlessAnswer() {
        var reader = answering("places", "x".repeat(10_000));
        reader.wholeNumber("places");
        assertTrue(
                reader.faults().iterator().next().arguments().get(0).toString().length() <= 40);
    }

    @Test
    void aBlankAnswerIsNoFaultOfItsType() {
        var reader = answering("places", "  ");
        assertNull(reader.wholeNumber("places"));
        assertNull(reader.choice("places", Role.class));
        assertTrue(reader.faults().isEmpty());
    }

    @Test
    void readsAChoiceInAnyCase() {
        assertEquals(Role.FUNDER, answering("role", "funder").choice("role", Role.class));
    }

    @Test
    void keepsOneFaultAField() {
        var faults = Faults.of(Fault.of("a", "kernel.a.blank"), Fault.of("a", "kernel.a.short"));
        assertEquals(1, faults.size());
    }

    private static AnswerReader answering(String field, String text) {
        return Answers.of(Map.of(field, text)).read("commissioning");
    }
}
