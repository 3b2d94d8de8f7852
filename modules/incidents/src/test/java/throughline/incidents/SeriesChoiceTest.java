package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;

class SeriesChoiceTest {

    @Test
    void readsACodeAndAGroup() {
        assertEquals(
                new SeriesChoice(LondonBoroughs.LAMBETH, "HOMICIDE"),
                SeriesChoice.from(Answers.of(Map.of("area", "E09000022", "group", "HOMICIDE"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'',HOMICIDE,incidents.area.blank",
        "Lambeth,HOMICIDE,incidents.area.not-a-code",
        "E09000022,'',incidents.group.blank"
    })
    void refusesWhatNamesNoSeries(String area, String group, String code) {
        Rejected rejected =
                assertThrows(Rejected.class, () -> SeriesChoice.from(Answers.of(Map.of("area", area, "group", group))));
        assertEquals(code, rejected.faults().iterator().next().code());
    }
}
