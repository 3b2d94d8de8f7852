package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.kernel.Fault;

class PseudonymousReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"P1", "HY-0001", "HY/2025/0042", "a_b-c/9", "0001", "MENTOR-A-17", "north-12"})
    void takesACode(String reference) {
        assertEquals(Optional.empty(), PseudonymousReference.fault(reference));
    }

    @ParameterizedTest
    @CsvSource({
        "River Stone, name",
        "River-Stone, name",
        "River_Stone, name",
        "RiverStone, name",
        "River Brook Stone, name",
        "Réka Stone, name",
        "river stone, spaces",
        "HY 0001, spaces",
        "child@example.org, identifying",
        "943 476 5919, identifying",
        "07700 900123, identifying",
        "SE11 4AB, identifying",
        "12/05/2011, identifying",
        "P, shape",
        "HY#1, shape",
        "HY-ÄÖ1, shape",
        "A1234567890123456789012345678901234567890, shape"
    })
    void refusesWhatCouldNameAChildOrIsNoCode(String reference, String problem) {
        assertEquals(
                Optional.of("participants.reference." + problem),
                PseudonymousReference.fault(reference).map(Fault::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"River Stone", "child@example.org", "07700 900123"})
    void neverQuotesWhatCouldNameAChild(String reference) {
        String sentence = PseudonymousReference.fault(reference).orElseThrow().sentence();
        assertEquals(-1, sentence.indexOf(reference), sentence);
    }
}
