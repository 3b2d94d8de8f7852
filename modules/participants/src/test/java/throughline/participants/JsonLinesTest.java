package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.Rejected;

class JsonLinesTest {
    private static final String GOOD = "{\"reference\":\"HY-1\",\"sessionOn\":\"2025-09-15\",\"attended\":true}";
    private static final String BAD = "{\"reference\":\"HY-1\",\"sessionOn\":\"soon\",\"attended\":true}";

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"[]", "3", "null", "\"text\"", "[1]", "[{}, 2]", "{", "[{}", "{} {}", "<a/>"})
    void refusesWhatHasNoLines(String body) {
        Rejected rejected = assertThrows(Rejected.class, () -> JsonLines.of(body));
        assertEquals(List.of("body.not-lines"), Examples.codes(rejected.faults()));
    }

    @Test
    void namesTheFieldOfASingleObject() {
        assertEquals(List.of("sessionOn"), fields(BAD));
    }

    @Test
    void namesThePlaceInAnArray() {
        assertEquals(
                List.of("[1].sessionOn", "[2].reference", "[2].sessionOn", "[2].attended"),
                fields("[" + GOOD + "," + BAD + ",{}]"));
    }

    @Test
    void namesAFieldThatHoldsAnObject() {
        assertEquals(List.of("[0].reference"), fields("[{\"reference\":{}}]"));
    }

    @Test
    void translatesTheFaultsOfTheServiceToTheSendersPaths() {
        Rejected rejected =
                new Rejected(Faults.of(Fault.of("attendance[0].sessionOn", "participants.sessionOn.future")));
        assertEquals(List.of("sessionOn"), fields(JsonLines.of(GOOD).asSent(rejected)));
        assertEquals(
                List.of("[0].sessionOn"), fields(JsonLines.of("[" + GOOD + "]").asSent(rejected)));
    }

    private static List<String> fields(String body) {
        JsonLines lines = JsonLines.of(body);
        return fields(assertThrows(Rejected.class, () -> lines.commands(RecordAttendance::draft)));
    }

    private static List<String> fields(Rejected rejected) {
        return rejected.faults().stream().map(Fault::field).toList();
    }
}
