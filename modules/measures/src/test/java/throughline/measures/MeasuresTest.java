package throughline.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @Test
    void holdsTheFirstFiveMeasuresInOrder() {
        assertEquals(
                List.of("SDQ_SELF_TOTAL", "SDQ_PARENT_TOTAL", "SWEMWBS", "FEELS_SAFE", "OFFENCE"),
                Measures.all().stream().map(m -> m.code().value()).toList());
    }

    @Test
    void findsAMeasureByItsCodeAndNothingByOtherText() {
        assertEquals(40, Measures.find("SDQ_SELF_TOTAL").orElseThrow().highest().intValue());
        assertTrue(Measures.find("sdq self").isEmpty());
        assertTrue(Measures.find("NOT_KNOWN").isEmpty());
        assertTrue(Measures.find((String) null).isEmpty());
    }

    @Test
    void neverShowsTheItemsOfALicensedInstrument() {
        for (Measure measure : Measures.all()) {
            boolean licensed = measure.scoring().isPresent();
            assertEquals(!licensed, measure.licence().itemTextAllowed(), measure.name());
        }
    }

    @Test
    void knowsWhichWayIsGood() {
        assertEquals(2, measure("SDQ_SELF_TOTAL").direction().benefit(-2));
        assertEquals(2, measure("SWEMWBS").direction().benefit(2));
        assertEquals(Direction.LOWER_IS_BETTER, measure("OFFENCE").direction());
        assertEquals(Direction.HIGHER_IS_BETTER, measure("FEELS_SAFE").direction());
    }

    @Test
    void knowsTheAgesOfTheSelfReport() {
        Ages ages = measure("SDQ_SELF_TOTAL").validAges();
        assertTrue(ages.include(11) && ages.include(17));
        assertFalse(ages.include(10) || ages.include(18));
    }

    @ParameterizedTest
    @CsvSource({
        "SDQ_SELF_TOTAL, 14, 14",
        "SDQ_SELF_TOTAL, ' 14.0 ', 14",
        "SDQ_PARENT_TOTAL, 0, 0",
        "SWEMWBS, 22, 19.98",
        "SWEMWBS, 19.98, 19.98",
        "SWEMWBS, 30.7, 30.70",
        "SWEMWBS, 7, 7.00",
        "FEELS_SAFE, 4, 4",
        "FEELS_SAFE, strongly agree, 5",
        "OFFENCE, Yes, 1",
        "OFFENCE, n, 0"
    })
    void readsWhatPeopleWrite(String code, String text, BigDecimal stored) {
        assertEquals(stored, measure(code).reading(text).score().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "SDQ_SELF_TOTAL, 41, out-of-range",
        "SDQ_SELF_TOTAL, -1, out-of-range",
        "SDQ_SELF_TOTAL, 14.5, not-whole",
        "SDQ_SELF_TOTAL, fourteen, not-a-number",
        "SDQ_SELF_TOTAL, 1e9, not-a-number",
        "SDQ_SELF_TOTAL, '', blank",
        "SWEMWBS, 20.5, not-on-the-scale",
        "SWEMWBS, 6, out-of-range",
        "SWEMWBS, 36, out-of-range",
        "SWEMWBS, well, not-a-number",
        "FEELS_SAFE, 0, out-of-range",
        "FEELS_SAFE, 3.5, not-whole",
        "FEELS_SAFE, perhaps, not-a-choice",
        "OFFENCE, 2, not-a-choice"
    })
    void refusesTheRestAndSaysWhy(String code, String text, String problem) {
        Reading.Refused refused = measure(code).reading(text).refusal().orElseThrow();
        assertEquals(problem, refused.problem().code());
        assertEquals(List.of(measure(code).plainName(), measure(code).recorded().words()), refused.arguments());
    }

    @Test
    void refusesAnEndlessNumberWithoutWritingItOut() {
        assertEquals(
                Reading.Problem.OUT_OF_RANGE,
                measure("SDQ_SELF_TOTAL")
                        .reading(new BigDecimal("1e999999999"))
                        .refusal()
                        .orElseThrow()
                        .problem());
        assertTrue(
                measure("SDQ_SELF_TOTAL").reading((BigDecimal) null).refusal().isPresent());
    }

    @Test
    void saysAmountsInTheMeasuresOwnUnit() {
        assertEquals("1.5 points", measure("SDQ_SELF_TOTAL").amountInWords(new BigDecimal("1.50")));
        assertEquals("1 point", measure("SWEMWBS").amountInWords(BigDecimal.ONE));
        assertEquals("5 percentage points", measure("OFFENCE").amountInWords(new BigDecimal("0.05")));
    }

    @Property
    void whateverIsTakenLiesInRangeAndReadsAsItself(
            @ForAll @From("measures") Measure measure, @ForAll @From("texts") String text) {
        measure.reading(text).score().ifPresent(score -> {
            assertTrue(score.compareTo(measure.lowest()) >= 0 && score.compareTo(measure.highest()) <= 0);
            assertEquals(score, measure.reading(score).score().orElseThrow());
        });
    }

    @Property
    void everyTextIsEitherTakenOrRefused(@ForAll @From("measures") Measure measure, @ForAll String text) {
        Reading reading = measure.reading(text);
        assertTrue(reading.score().isPresent() != reading.refusal().isPresent());
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(List.copyOf(Measures.all()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 45).map(String::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-5"), new BigDecimal("45"))
                        .ofScale(2)
                        .map(BigDecimal::toPlainString),
                Arbitraries.integers()
                        .between(Swemwbs.LOWEST_RAW, Swemwbs.HIGHEST_RAW)
                        .map(raw -> Swemwbs.metric(raw).toPlainString()),
                Arbitraries.of("yes", "no", "Agree", "strongly DISAGREE"));
    }

    private static Measure measure(String code) {
        return Measures.find(code).orElseThrow();
    }
}
