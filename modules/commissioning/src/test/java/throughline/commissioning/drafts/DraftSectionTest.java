package throughline.commissioning.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.commissioning.InterventionAnswers;
import throughline.commissioning.RegisterIntervention;
import throughline.kernel.Answers;
import throughline.kernel.EditConflict;
import throughline.kernel.VruRef;

class DraftSectionTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    @Test
    void everyFieldOfTheCommandIsAskedInOneSection() {
        for (RecordComponent field : RegisterIntervention.class.getRecordComponents()) {
            long asked = Arrays.stream(DraftSection.values())
                    .filter(s -> s.asks(field.getName()))
                    .count();
            assertEquals(1, asked, field.getName());
        }
    }

    @Test
    void takesItsOwnAnswersOnly() {
        Answers own = DraftSection.ABOUT.own(InterventionAnswers.complete());
        assertEquals(List.of("title", "provider", "approach"), List.copyOf(own.fields()));
    }

    @Test
    void anUnansweredQuestionForgetsTheOlderAnswer() {
        Answers before = InterventionAnswers.complete();
        Answers after = before.with(DraftSection.WHERE.own(Answers.of(Map.of("setting", "SCHOOL"))));
        assertEquals("SCHOOL", after.text("setting"));
        assertEquals(List.of(), after.texts("areas"));
    }

    @Test
    void isUntouchedUntilOneBoxIsFilled() {
        assertTrue(DraftSection.PLANNED.isUntouched(Answers.of(Map.of("startsOn-day", " ", "title", "x"))));
        assertFalse(DraftSection.PLANNED.isUntouched(Answers.of(Map.of("startsOn-day", "1"))));
    }

    @Test
    void keepsEverySectionsAnswersThroughTheDatabasesText() {
        InterventionDraft draft = new InterventionDraft(new VruRef(1), "anna", NOON);
        Answers answers = InterventionAnswers.with("eligibility", "Quotes \" and\r\nlines \\ and ŵ");
        for (DraftSection section : DraftSection.values()) {
            draft.answer(0, section.own(answers), NOON);
        }
        RegisterIntervention kept = RegisterIntervention.asFarAs(draft.answers());
        assertEquals(RegisterIntervention.asFarAs(answers), kept);
    }

    @Test
    void refusesAnAnswerToAVersionThatHasBeenOvertaken() {
        InterventionDraft draft = new InterventionDraft(new VruRef(1), "anna", NOON);
        assertThrows(EditConflict.class, () -> draft.answer(7, Answers.none(), NOON));
    }
}
