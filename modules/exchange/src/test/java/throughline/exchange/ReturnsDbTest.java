package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.commissioning.InterventionView;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.Actor;
import throughline.kernel.EditConflict;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotFound;
import throughline.kernel.Rejected;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.WorkbookFiller;

@OnDatabase({
    ExchangeSecret.class,
    ReturnTurn.class,
    StoredCounts.class,
    StoredFault.class,
    WorkbookFile.class,
    WorkbookImport.class
})
class ReturnsDbTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456789Z");
    private static final MetaSeal SEAL = new MetaSeal(new byte[32]);
    private static final CohortPreview.Counts NOTHING = new CohortPreview.Counts(0, 0, 0, 0);

    private final TestDatabase database;
    private final InterventionView intervention = Made.intervention(7, "Evening mentoring", "OFFENCE");
    private final List<String> audited = new ArrayList<>();
    private final List<CohortChange> applied = new ArrayList<>();
    private int stored;

    ReturnsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void registerAnIntervention() throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into vru (id, name, police_force_area) values (2, 'Riverside', 'Met')");
            statement.execute("insert into provider (id, name) values (5, 'Harbour')");
            statement.execute("insert into intervention (id, title, vru_id, provider_id, approach_code, tier,"
                    + " life_stage, setting, age_from, age_to, eligibility, planned_places, planned_sessions,"
                    + " starts_on, ends_on, budget) values (7, 'Evening mentoring', 2, 5, 'MENTORING', 'x', 'x',"
                    + " 'x', 10, 17, 'x', 60, 20, '2026-04-01', '2027-03-31', 1)");
        }
    }

    @Test
    void keepsWhatWasFoundAndTellsItAgain() throws IOException {
        ImportView uploaded = upload(Made.PROVIDER, filled(attendance("soon")));
        assertEquals(ImportState.CHECKED_WITH_FAULTS, uploaded.state());
        ImportView again = returns(r -> r.view(Made.COMMISSIONER, uploaded.id()));
        assertEquals(uploaded, again);
        assertEquals("participants.sessionOn.not-a-date", again.faults().get(0).code());
        assertTrue(audited.contains("exchange.read-faults"));
    }

    @Test
    void submitsOnceAndGivesAReceipt() throws IOException {
        ImportView ready = upload(Made.PROVIDER, filled(attendance("2026-05-01")));
        assertEquals(ImportState.READY, ready.state());
        assertEquals(new ImportCounts(1, 0, 0, 0), ready.sessions());
        ImportView submitted = returns(r -> r.submit(Made.PROVIDER, ready.id()));
        assertEquals(ImportState.SUBMITTED, submitted.state());
        assertEquals(NOW.truncatedTo(ChronoUnit.MICROS), submitted.submittedAt());
        assertEquals("Harbour Youth Trust", submitted.submittedBy());
        assertEquals(
                LocalDate.of(2026, 5, 1), applied.get(0).attendance().get(0).sessionOn());
        assertThrows(EditConflict.class, () -> returns(r -> r.submit(Made.PROVIDER, ready.id())));
        assertEquals(1, applied.size());
    }

    @Test
    void takesTheFiguresAnewWhenTheCohortHasChangedMeanwhile() throws IOException {
        ImportView ready = upload(Made.PROVIDER, filled(attendance("2026-05-01")));
        stored = 1;
        inTransactionThatKeeps(r -> assertThrows(EditConflict.class, () -> r.submit(Made.PROVIDER, ready.id())));
        assertEquals(List.of(), applied);
        ImportView again = returns(r -> r.view(Made.PROVIDER, ready.id()));
        assertEquals(ImportState.READY, again.state());
        assertTrue(again.nothingNew());
        assertEquals(
                ImportState.SUBMITTED,
                returns(r -> r.submit(Made.PROVIDER, ready.id())).state());
    }

    @Test
    void replacesOnlyTheSamePersonsEarlierUploads() throws IOException {
        ImportView first = upload(Made.PROVIDER, filled(attendance("soon")));
        ImportView theirs = upload(Made.COMMISSIONER, filled(attendance("2026-05-01")));
        ImportView second = upload(Made.PROVIDER, filled(attendance("2026-05-01")));
        assertEquals(
                List.of(ImportState.READY, ImportState.READY, ImportState.SUPERSEDED),
                returns(r -> r.of(Made.PROVIDER, intervention.ref())).stream()
                        .map(ImportRow::state)
                        .toList());
        assertEquals(
                List.of(second.id(), theirs.id(), first.id()),
                returns(r -> r.all(Made.PROVIDER)).stream().map(ImportRow::id).toList());
        assertNull(database.inTransaction(em -> em.find(WorkbookFile.class, first.id())));
    }

    @Test
    void keepsOnlyTheFaultOfAFileThatIsNoWorkbook() throws IOException {
        ImportView ready = upload(Made.PROVIDER, filled(attendance("2026-05-01")));
        ImportView bad = upload(Made.PROVIDER, new byte[] {1, 2, 3});
        assertEquals("workbooks.file.not-xlsx", bad.faults().get(0).code());
        assertNull(database.inTransaction(em -> em.find(WorkbookFile.class, bad.id())));
        assertEquals(
                ImportState.READY,
                returns(r -> r.view(Made.PROVIDER, ready.id())).state());
    }

    @Test
    void keepsNothingWhereNoFileCame() {
        assertThrows(Rejected.class, () -> upload(Made.PROVIDER, new byte[0]));
        assertEquals(List.of(), returns(r -> r.all(Made.PROVIDER)));
    }

    @Test
    void isNotThereForStrangers() throws IOException {
        ImportView ready = upload(Made.PROVIDER, filled(attendance("2026-05-01")));
        assertThrows(NotFound.class, () -> returns(r -> r.view(Made.OTHER_PROVIDER, ready.id())));
        assertThrows(NotFound.class, () -> returns(r -> r.submit(Made.OTHER_PROVIDER, ready.id())));
        assertThrows(NotFound.class, () -> returns(r -> r.of(Made.OTHER_PROVIDER, intervention.ref())));
        assertThrows(NotFound.class, () -> upload(Made.OTHER_PROVIDER, new byte[] {1}));
        assertEquals(List.of(), returns(r -> r.all(Made.OTHER_PROVIDER)));
        assertThrows(NotFound.class, () -> returns(r -> r.view(Made.PROVIDER, 999)));
    }

    @Test
    void signsWithTheKeyThatTheInstallationDrew() {
        String drawn = database.inTransaction(em -> new WorkbookImportStore(em).drawnSigningKey());
        assertEquals(64, drawn.length());
    }

    private ImportView upload(Actor actor, byte[] file) {
        return returns(r -> r.upload(actor, intervention.ref(), new UploadReturn("return.xlsx", file)));
    }

    private <T> T returns(Function<Returns, T> work) {
        return database.inTransaction(em -> work.apply(service(em)));
    }

    /** As the container commits after an {@link EditConflict}. */
    private void inTransactionThatKeeps(java.util.function.Consumer<Returns> work) {
        database.doInTransaction(em -> work.accept(service(em)));
    }

    private Returns service(EntityManager em) {
        ReturnCheck check =
                new ReturnCheck((actor, ref, change) -> preview(change), actor -> Cohorts.ETHNIC_GROUPS, () -> SEAL);
        return new Returns(
                new WorkbookImportStore(em),
                check,
                this::view,
                (actor, ref, change) -> {
                    applied.add(change);
                    return preview(change);
                },
                (actor, deed, subject, detail) -> audited.add(deed),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private InterventionView view(Actor actor, InterventionRef ref) {
        actor.mustReach(intervention.vruRef(), intervention.providerRef(), "intervention");
        return intervention;
    }

    /** Of the sessions sent, as many as are stored are unchanged. */
    private CohortPreview preview(CohortChange change) {
        int sent = change.attendance().size();
        CohortPreview.Counts sessions = new CohortPreview.Counts(sent - stored, 0, stored, 0);
        return new CohortPreview(NOTHING, sessions, NOTHING, List.of());
    }

    private byte[] filled(Map<String, Object> session) throws IOException {
        CohortTemplate template = new CohortTemplate(intervention, Cohorts.ETHNIC_GROUPS);
        byte[] empty =
                CohortWorkbook.bytes(template.filledWith(new CohortChange(List.of(), List.of(), List.of()), NOW), SEAL);
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        WorkbookFiller.fill(new ByteArrayInputStream(empty), Map.of("sessions", List.of(session)), filled);
        return filled.toByteArray();
    }

    private static Map<String, Object> attendance(String on) {
        return Map.of("reference", "A-1", "sessionOn", on, "attended", "Yes");
    }
}
