package throughline.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTextTest {

    @ParameterizedTest
    @CsvSource({
        "write to a.child@example.org, EMAIL",
        "NHS 943 476 5919, NHS_NUMBER",
        "ring 020 7946 0018, PHONE",
        "ring 07700 900123, PHONE",
        "lives at SW9 8DJ, POSTCODE",
        "born 3/4/2011, DATE_OF_BIRTH"
    })
    void isFound(String text, IdentifyingText kind) {
        assertEquals(Optional.of(kind), IdentifyingText.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0001", "Attended 12 of 14 sessions", "9434765918", "Ages 11 to 16", "BX-204-77"})
    void isNotSeenWhereThereIsNone(String text) {
        assertEquals(Optional.empty(), IdentifyingText.in(text));
    }
}
