package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.kernel.EditConflict;
import throughline.participants.CohortChange;

class WorkbookImportTest {
    private static final Instant THEN = Instant.parse("2026-11-23T09:30:00Z");

    @Test
    void isReadyWhenNothingIsWrong() {
        assertEquals(ImportState.READY, uploaded(Made.ready(4)).state());
    }

    @Test
    void isReadyWithWarningsOnly() {
        ImportFault warning = new ImportFault("Sessions", "C5", "Date", "", "a.b.c", "Check the date", true);
        CheckedReturn check =
                new CheckedReturn(new CohortChange(List.of(), List.of(), List.of()), Map.of(), List.of(warning));
        assertEquals(ImportState.READY, uploaded(check).state());
    }

    @Test
    void hasErrorsWhenSomethingIsWrong() {
        assertEquals(ImportState.CHECKED_WITH_FAULTS, uploaded(Made.faulty(1)).state());
    }

    @Test
    void hasErrorsWhenItIsNoWorkbookForTheIntervention() {
        assertEquals(
                ImportState.CHECKED_WITH_FAULTS,
                uploaded(CheckedReturn.refused(List.of())).state());
    }

    @Test
    void isSubmittedOnce() {
        WorkbookImport ready = uploaded(Made.ready(4));
        ready.submit(Made.PROVIDER, THEN);
        assertEquals(ImportState.SUBMITTED, ready.state());
        assertThrows(EditConflict.class, () -> ready.submit(Made.PROVIDER, THEN));
    }

    @Test
    void isNotSubmittedWithErrors() {
        WorkbookImport faulty = uploaded(Made.faulty(1));
        assertThrows(EditConflict.class, () -> faulty.submit(Made.PROVIDER, THEN));
    }

    @Test
    void isNotSubmittedOnceReplaced() {
        WorkbookImport ready = uploaded(Made.ready(4));
        ready.supersede();
        assertEquals(ImportState.SUPERSEDED, ready.state());
        assertThrows(EditConflict.class, () -> ready.submit(Made.PROVIDER, THEN));
    }

    @Test
    void staysSubmittedWhateverComesLater() {
        WorkbookImport submitted = uploaded(Made.ready(4));
        submitted.submit(Made.PROVIDER, THEN);
        submitted.supersede();
        assertEquals(ImportState.SUBMITTED, submitted.state());
    }

    @Test
    void knowsWhenANewCheckSaysSomethingElse() {
        WorkbookImport ready = uploaded(Made.ready(4));
        assertTrue(ready.stillSays(Made.ready(4)));
        assertFalse(ready.stillSays(Made.ready(3)));
        assertFalse(ready.stillSays(Made.faulty(1)));
    }

    @Test
    void takesTheOutcomeOfANewCheck() {
        WorkbookImport ready = uploaded(Made.ready(4));
        ready.recheck(Made.ready(0));
        assertTrue(ready.stillSays(Made.ready(0)));
        ready.recheck(Made.faulty(1));
        assertEquals(ImportState.CHECKED_WITH_FAULTS, ready.state());
    }

    private static WorkbookImport uploaded(CheckedReturn check) {
        return new WorkbookImport(Made.intervention(1, "Evening mentoring"), Made.upload(), check, Made.PROVIDER, THEN);
    }
}
