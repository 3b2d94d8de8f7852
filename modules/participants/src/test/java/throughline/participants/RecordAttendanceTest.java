package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static throughline.participants.Examples.answers;
import static throughline.participants.Examples.child;
import static throughline.participants.Examples.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordAttendanceTest {
    private static final Map<String, String> USUAL =
            Map.of("reference", "HY-0001", "sessionOn", "15/9/2025", "attended", "Y");

    @Test
    void readsAForm() {
        assertEquals(
                new RecordAttendance("HY-0001", LocalDate.of(2025, 9, 15), true),
                RecordAttendance.from(answers(USUAL)));
    }

    @ParameterizedTest
    @CsvSource({
        "reference, , reference.blank",
        "sessionOn, , sessionOn.blank",
        "sessionOn, Monday, sessionOn.not-a-date",
        "sessionOn, 1999-09-15, sessionOn.too-early",
        "sessionOn, 2025-09-07, sessionOn.before-start",
        "sessionOn, 2026-03-21, sessionOn.after-end",
        "sessionOn, 2026-11-24, sessionOn.future",
        "attended, , attended.blank",
        "attended, maybe, attended.not-a-choice"
    })
    void refuses(String field, String answer, String code) {
        assertEquals(List.of(code), faults(child("HY-0001"), field, answer));
    }

    @Test
    void takesTheFirstAndTheLastDay() {
        assertEquals(List.of(), faults(child("HY-0001"), "sessionOn", "2025-09-08"));
        assertEquals(List.of(), faults(child("HY-0001"), "sessionOn", "2026-03-20"));
    }

    @Test
    void refusesAttendanceOfComparisonChildrenAndStrangers() {
        assertEquals(List.of("reference.comparison"), faults(Examples.comparison("HY-0001")));
        assertEquals(List.of("reference.not-enrolled"), faults(null));
    }

    private static List<String> faults(EnrolParticipant enrolled, String... replaced) {
        Draft<RecordAttendance> draft = RecordAttendance.draft(answers(USUAL, replaced));
        return codes(draft.faults().and(draft.command().faults(enrolled, Examples.TODAY)));
    }
}
