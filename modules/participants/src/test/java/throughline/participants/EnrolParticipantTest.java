package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static throughline.participants.Examples.answers;
import static throughline.participants.Examples.child;
import static throughline.participants.Examples.codes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.kernel.Answers;
import throughline.kernel.Rejected;
import throughline.participants.EnrolParticipant.RecordedSessions;

class EnrolParticipantTest {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("reference", "HY-0001"),
            Map.entry("group", "participant"),
            Map.entry("site", "North hub"),
            Map.entry("startedOn", "8/9/2025"),
            Map.entry("endedOn", "20 March 2026"),
            Map.entry("completed", "yes"),
            Map.entry("age", "13"),
            Map.entry("sex", "Female"),
            Map.entry("ethnicGroup", "W1"),
            Map.entry("send", "none"),
            Map.entry("care", "never"));

    @Test
    void readsAForm() {
        assertEquals(child("HY-0001"), EnrolParticipant.from(answers(USUAL)));
    }

    @Test
    void findsNothingWrongWithAnOrdinaryEnrolment() {
        assertEquals(List.of(), faults());
    }

    @ParameterizedTest
    @CsvSource({
        "reference, , reference.blank",
        "reference, River Stone, reference.name",
        "group, , group.blank",
        "group, both, group.not-a-choice",
        "site, , site.blank",
        "site, hub 07700 900123, site.identifying",
        "startedOn, , startedOn.blank",
        "startedOn, soon, startedOn.not-a-date",
        "startedOn, 31/2/2026, startedOn.not-a-date",
        "startedOn, 1999-12-31, startedOn.too-early",
        "endedOn, 2025-09-07, endedOn.before-start",
        "endedOn, 2026-11-24, endedOn.future",
        "endedOn, later, endedOn.not-a-date",
        "endedOn, , endedOn.blank",
        "completed, , completed.blank",
        "completed, perhaps, completed.not-a-choice",
        "age, , age.blank",
        "age, 13.5, age.not-a-number",
        "age, thirteen, age.not-a-number",
        "age, 10, age.outside-intervention",
        "age, 18, age.outside-intervention",
        "age, 26, age.outside-platform",
        "age, -1, age.outside-platform",
        "sex, , sex.blank",
        "sex, F, sex.not-a-choice",
        "ethnicGroup, , ethnicGroup.blank",
        "ethnicGroup, W8, ethnicGroup.unknown",
        "send, , send.blank",
        "send, some, send.not-a-choice",
        "care, , care.blank",
        "care, some, care.not-a-choice"
    })
    void refuses(String field, String answer, String code) {
        assertEquals(List.of(code), faults(field, answer));
    }

    @Test
    void refusesAStartInTheFuture() {
        assertEquals(
                List.of("startedOn.future"), faults("startedOn", "2026-11-24", "endedOn", null, "completed", null));
    }

    @Test
    void refusesASiteThatIsTooLong() {
        assertEquals(List.of("site.too-long"), faults("site", "x".repeat(61)));
        assertEquals(List.of(), faults("site", "x".repeat(60)));
    }

    @Test
    void asksEverythingOfABlankForm() {
        Rejected rejected = assertThrows(Rejected.class, () -> EnrolParticipant.from(Answers.none()));
        assertEquals(9, rejected.faults().size(), rejected::getMessage);
    }

    @Test
    void letsAParticipantGoOn() {
        assertEquals(List.of(), faults("endedOn", null, "completed", null));
        assertEquals(List.of(), faults("endedOn", null, "completed", "no"));
    }

    @Test
    void doesNotAskWhetherAComparisonChildCompleted() {
        assertEquals(List.of(), faults("group", "comparison", "completed", null));
    }

    @Test
    void keepsAPlaceForALineThatCannotBeRead() {
        Draft<EnrolParticipant> draft = EnrolParticipant.draft(answers(USUAL, "age", "thirteen"));
        assertEquals("HY-0001", draft.command().reference());
        assertEquals(List.of("age.not-a-number"), codes(draft.faults()));
    }

    @Test
    void refusesToLeaveRecordedSessionsOutside() {
        RecordedSessions sessions = new RecordedSessions(Examples.START.minusDays(1), Examples.END.plusDays(1));
        assertEquals(
                List.of("startedOn.after-session", "endedOn.before-session"),
                codes(child("HY-0001").faults(sessions)));
        assertEquals(
                List.of("group.attended", "startedOn.after-session"),
                codes(Examples.comparison("HY-0001").faults(sessions)));
    }

    private static List<String> faults(String... replaced) {
        Draft<EnrolParticipant> draft = EnrolParticipant.draft(answers(USUAL, replaced));
        return codes(draft.faults()
                .and(draft.command().faults(Examples.mentoring(), Examples.ETHNIC_GROUPS, Examples.TODAY)));
    }
}
