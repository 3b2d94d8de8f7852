package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import throughline.commissioning.InterventionView;
import throughline.kernel.Fault;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;
import throughline.participants.CohortPreview.LineFault;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.WorkbookFiller;

class ReturnCheckTest {
    private static final MetaSeal SEAL = new MetaSeal(new byte[32]);
    private static final CohortPreview.Counts ONE = new CohortPreview.Counts(1, 0, 0, 0);

    private final InterventionView intervention =
            Made.intervention(7, "Evening mentoring", "SDQ_SELF_TOTAL", "OFFENCE");
    private final List<LineFault> stored = new ArrayList<>();
    private CohortChange previewed;

    @Test
    void isReadyWithTheCountsOfThePreview() throws IOException {
        CheckedReturn check = check(filled(Map.of("participants", List.of(child()))));
        assertEquals(List.of(), check.faults());
        assertTrue(check.canBeSubmitted());
        assertEquals(new ImportCounts(1, 0, 0, 0), check.counts().get(ReturnPart.PARTICIPANTS));
        assertEquals(LocalDate.of(2026, 4, 7), previewed.enrolments().get(0).startedOn());
    }

    @Test
    void putsTheFaultOfACommandAtItsCell() throws IOException {
        Map<String, Object> child = child();
        child.put("startedOn", "32/1/2026");
        ImportFault fault = only(check(filled(Map.of("participants", List.of(child)))));
        assertEquals("Participants", fault.sheet());
        assertEquals("E4", fault.cell());
        assertEquals("Start date", fault.column());
        assertEquals("32/1/2026", fault.found());
        assertEquals("participants.startedOn.not-a-date", fault.code());
        assertFalse(fault.sentence().isBlank());
    }

    @Test
    void putsAFaultAgainstWhatIsStoredAtItsCell() throws IOException {
        stored.add(new LineFault(
                CohortPreview.Part.ENROLMENTS, 1, Fault.of("age", "participants.age.outside-intervention", 10, 17)));
        ImportFault fault = only(check(filled(Map.of("participants", List.of(child(), child())))));
        assertEquals("H5", fault.cell());
        assertEquals("12", fault.found());
    }

    @Test
    void putsTheFaultsOfAScoreAtTheColumnsOfItsMeasureAndWave() throws IOException {
        Map<String, Object> row = Map.of("reference", "A-1", "OFFENCE.END.takenOn", LocalDate.of(2026, 9, 1));
        ImportFault fault = only(check(filled(Map.of("outcomes", List.of(row)))));
        assertEquals("Any offence – End of programme", fault.column());
        assertEquals("participants.value.blank", fault.code());
    }

    @Test
    void leavesOutScoresThatWereNotTaken() throws IOException {
        Map<String, Object> row = Map.of("reference", "A-1");
        assertEquals(List.of(), check(filled(Map.of("outcomes", List.of(row)))).faults());
        assertEquals(List.of(), previewed.readings());
    }

    @Test
    void tellsOnlyTheFirstFaultOfACell() throws IOException {
        Map<String, Object> child = child();
        child.put("startedOn", "soon");
        stored.add(
                new LineFault(CohortPreview.Part.ENROLMENTS, 0, Fault.of("startedOn", "participants.startedOn.blank")));
        assertEquals(
                "participants.startedOn.not-a-date",
                only(check(filled(Map.of("participants", List.of(child))))).code());
    }

    @Test
    void doesNotKeepWhatStandsInPlaceOfAReference() throws IOException {
        stored.add(
                new LineFault(CohortPreview.Part.ENROLMENTS, 0, Fault.of("reference", "participants.reference.name")));
        Map<String, Object> child = child();
        child.put("reference", "Some Body");
        assertEquals(
                "", only(check(filled(Map.of("participants", List.of(child))))).found());
    }

    @Test
    void showsLabelsAndDaysAsTheyWereEntered() throws IOException {
        stored.add(new LineFault(CohortPreview.Part.ENROLMENTS, 0, Fault.of("group", "participants.group.attended")));
        stored.add(
                new LineFault(CohortPreview.Part.ENROLMENTS, 0, Fault.of("startedOn", "participants.startedOn.blank")));
        CheckedReturn check = check(filled(Map.of("participants", List.of(child()))));
        assertEquals(
                List.of("Participant", "07/04/2026"),
                check.faults().stream().map(ImportFault::found).toList());
    }

    @Test
    void saysForWhichInterventionAWorkbookIs() throws IOException {
        InterventionView other = Made.intervention(8, "Boxing club", "OFFENCE");
        CheckedReturn check = check(template(other));
        assertFalse(check.readable());
        ImportFault fault = only(check);
        assertEquals("exchange.file.other-intervention", fault.code());
        assertTrue(fault.sentence()
                .startsWith("This workbook is for “Boxing club”. You are uploading for “Evening mentoring”."));
    }

    @Test
    void asksForTheTemplateAgainWhenOtherMeasuresWereAgreed() throws IOException {
        InterventionView earlier = Made.intervention(7, "Evening mentoring", "OFFENCE");
        assertEquals(
                "exchange.file.old-template", only(check(template(earlier))).code());
    }

    @Test
    void refusesAWorkbookThatAnotherInstallationSigned() throws IOException {
        MetaSeal theirs = new MetaSeal("another key of another installation".getBytes());
        byte[] file = CohortWorkbook.bytes(
                new CohortTemplate(intervention, Cohorts.ETHNIC_GROUPS).filledWith(nobody(), Instant.EPOCH), theirs);
        assertEquals("workbooks.file.tampered", only(check(file)).code());
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertEquals(
                "workbooks.file.not-xlsx",
                only(check("reference,group\n".getBytes())).code());
    }

    @Test
    void refusesAWorkbookThatWasCutShort() throws IOException {
        byte[] file = template(intervention);
        assertEquals(
                "workbooks.file.broken",
                only(check(Arrays.copyOf(file, file.length / 2))).code());
    }

    private CheckedReturn check(byte[] file) {
        return new ReturnCheck(
                        (actor, ref, change) -> {
                            previewed = change;
                            return new CohortPreview(ONE, ONE, ONE, stored);
                        },
                        actor -> Cohorts.ETHNIC_GROUPS,
                        () -> SEAL)
                .of(Made.PROVIDER, intervention, file);
    }

    private byte[] filled(Map<String, List<Map<String, Object>>> rows) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        WorkbookFiller.fill(new ByteArrayInputStream(template(intervention)), rows, filled);
        return filled.toByteArray();
    }

    private static byte[] template(InterventionView of) {
        return CohortWorkbook.bytes(
                new CohortTemplate(of, Cohorts.ETHNIC_GROUPS).filledWith(nobody(), Instant.EPOCH), SEAL);
    }

    private static CohortChange nobody() {
        return new CohortChange(List.of(), List.of(), List.of());
    }

    private static Map<String, Object> child() {
        Map<String, Object> child = new HashMap<>();
        child.put("reference", "A-1");
        child.put("group", "Participant");
        child.put("site", "Harbour school");
        child.put("startedOn", LocalDate.of(2026, 4, 7));
        child.put("age", 12);
        child.put("sex", "Female");
        child.put("ethnicGroup", "NS Not stated");
        child.put("send", "None");
        child.put("care", "Never");
        return child;
    }

    private static ImportFault only(CheckedReturn check) {
        assertEquals(1, check.faults().size(), () -> check.faults().toString());
        return check.faults().get(0);
    }
}
