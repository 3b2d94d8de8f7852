package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.kernel.Fault;

class FaultSentencesTest {
    private static final List<String> CODES = List.of(
            "exchange.file.blank",
            "exchange.file.empty",
            "exchange.file.too-large",
            "exchange.file.not-ours",
            "exchange.file.other-intervention",
            "exchange.file.old-template");

    @Test
    void everyFaultHasItsSentence() {
        for (String code : CODES) {
            String sentence =
                    Fault.of("file", code, "Boxing club", "Evening mentoring").sentence();
            assertFalse(sentence.isBlank(), code);
            assertTrue(sentence.length() <= 1_000, code);
        }
    }
}
