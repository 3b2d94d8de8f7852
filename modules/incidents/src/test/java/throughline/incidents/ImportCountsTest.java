package throughline.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;

class ImportCountsTest {
    private static final byte[] SOME = {1};

    @Test
    void keepsTheNameWithoutItsFolders() {
        assertEquals("crime.csv", from("C:\\Users\\me\\crime.csv", "", SOME).fileName());
        assertEquals("crime.csv", from("/home/me/crime.csv", "", SOME).fileName());
    }

    @Test
    void takesAFileForPoliceRecordsUnlessToldThatItIsMade() {
        assertFalse(from("crime.csv", null, SOME).made());
        assertFalse(from("crime.csv", "false", SOME).made());
        assertTrue(from("crime.csv", "yes", SOME).made());
    }

    @ParameterizedTest
    @CsvSource({
        "'','',1,incidents.file.blank",
        "'folder/','',1,incidents.file.blank",
        "crime.csv,'',0,incidents.file.empty",
        "crime.csv,'',20971521,incidents.file.too-large",
        "crime.csv,perhaps,1,incidents.made.not-a-choice"
    })
    void refusesWhatCannotBeImported(String name, String made, int size, String code) {
        Rejected rejected = assertThrows(Rejected.class, () -> from(name, made, new byte[size]));
        assertEquals(code, rejected.faults().iterator().next().code());
    }

    @Test
    void refusesANameThatIsTooLong() {
        Rejected rejected = assertThrows(Rejected.class, () -> from("x".repeat(201), "", SOME));
        assertEquals(
                "incidents.file.name-too-long",
                rejected.faults().iterator().next().code());
    }

    private static ImportCounts from(String name, String made, byte[] content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("file", name);
        texts.put("made", made);
        return ImportCounts.from(Answers.of(texts), content);
    }
}
