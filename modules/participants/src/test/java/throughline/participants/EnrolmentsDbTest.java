package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.participants.Examples.child;
import static throughline.participants.Examples.comparison;
import static throughline.participants.Examples.score;
import static throughline.participants.Examples.session;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.participants.CohortPreview.Counts;
import throughline.web.Slice;

@OnDatabase({Participant.class, Enrolment.class, SessionAttendance.class, OutcomeReading.class, EthnicGroup.class})
class EnrolmentsDbTest {
    private static final Clock CLOCK =
            Clock.fixed(Examples.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final Actor PROVIDER =
            new Actor("provider", "Provider", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(1)));
    private static final Actor STRANGER =
            new Actor("stranger", "Stranger", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(2)));
    private static final InterventionRef MENTORING = new InterventionRef(1);
    private static final CohortChange COHORT = new CohortChange(
            List.of(child("HY-1"), comparison("HY-2")),
            List.of(session("HY-1", 0), session("HY-1", 3)),
            List.of(score("HY-1", Wave.BASELINE, 17), score("HY-1", Wave.END, 14), score("HY-2", Wave.BASELINE, 16)));

    private final TestDatabase database;
    private final List<String> audited = new ArrayList<>();

    EnrolmentsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void registerTwoInterventions() throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into vru (id, name, police_force_area) values (1, 'Riverside', 'Met')");
            statement.execute("insert into provider (id, name) values (1, 'Harbour')");
            for (int id = 1; id <= 2; id++) {
                statement.execute("insert into intervention (id, title, vru_id, provider_id, approach_code, tier,"
                        + " life_stage, setting, age_from, age_to, eligibility, planned_places, planned_sessions,"
                        + " starts_on, ends_on, budget) values (" + id + ", 'Mentoring', 1, 1, 'MENTORING', 'x', 'x',"
                        + " 'x', 11, 17, 'x', 60, 20, '2025-09-01', '2026-08-31', 1)");
            }
        }
    }

    @Test
    void appliesAReturnAndThenFindsNothingToDo() {
        assertEquals(
                new CohortPreview(new Counts(2, 0, 0, 0), new Counts(2, 0, 0, 0), new Counts(3, 0, 0, 0), List.of()),
                apply(COHORT));
        CohortPreview unchanged =
                new CohortPreview(new Counts(0, 0, 2, 0), new Counts(0, 0, 2, 0), new Counts(0, 0, 3, 0), List.of());
        assertEquals(unchanged, with(e -> e.preview(PROVIDER, MENTORING, COHORT)));
        assertEquals(unchanged, apply(COHORT));
    }

    @Test
    void givesTheCohortBackAsTheReturnThatWouldSayIt() {
        apply(COHORT);
        assertEquals(COHORT, with(e -> e.cohort(PROVIDER, MENTORING)));
    }

    @Test
    void writesNothingInAPreview() {
        with(e -> e.preview(PROVIDER, MENTORING, COHORT));
        assertEquals(new CohortChange(List.of(), List.of(), List.of()), with(e -> e.cohort(PROVIDER, MENTORING)));
    }

    @Test
    void writesNothingOfAReturnWithOneFault() {
        CohortChange faulty = new CohortChange(
                COHORT.enrolments(), List.of(session("HY-1", 0), session("HY-7", 0)), COHORT.readings());
        Rejected rejected = assertThrows(Rejected.class, () -> apply(faulty));
        assertEquals(
                "attendance[1].reference: participants.reference.not-enrolled",
                rejected.faults().toString());
        assertEquals(
                2,
                with(e -> e.preview(PROVIDER, MENTORING, COHORT)).enrolments().added());
        assertEquals(List.of(), audited);
    }

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        apply(COHORT);
        CohortPreview done = apply(new CohortChange(
                List.of(comparison("HY-1x"), child("HY-2")),
                List.of(new RecordAttendance("HY-1", Examples.START, false)),
                List.of(score("HY-1", Wave.END, 11))));
        assertEquals(new Counts(1, 1, 0, 1), done.enrolments());
        assertEquals(new Counts(0, 1, 0, 1), done.attendance());
        assertEquals(new Counts(0, 1, 0, 2), done.readings());
        CohortChange stored = with(e -> e.cohort(PROVIDER, MENTORING));
        assertEquals(List.of(child("HY-1"), child("HY-2"), comparison("HY-1x")), stored.enrolments());
        assertFalse(stored.attendance().get(0).attended());
        assertTrue(stored.readings().contains(score("HY-1", Wave.END, 11)));
    }

    @Test
    void knowsAChildOfAnotherInterventionOfTheProviderAgain() {
        apply(COHORT);
        CohortPreview second = with(e -> e.apply(PROVIDER, new InterventionRef(2), COHORT));
        assertEquals(2, second.enrolments().added());
        long children = database.inTransaction(em ->
                em.createQuery("select count(p) from Participant p", Long.class).getSingleResult());
        assertEquals(2, children);
    }

    @Test
    void tellsCapitalsApart() {
        apply(new CohortChange(List.of(child("hy-1"), child("HY-1")), List.of(), List.of()));
        assertEquals(2, with(e -> e.cohort(PROVIDER, MENTORING)).enrolments().size());
    }

    @Test
    void givesPairedScoresWithoutReferences() {
        apply(COHORT);
        PairedScores scores = with(e -> e.pairedScores(PROVIDER, MENTORING, Examples.SDQ, Wave.BASELINE, Wave.END));
        PairedScores.Row first = scores.rows().get(0);
        assertEquals(17.0, first.before());
        assertEquals(14.0, first.after());
        assertEquals(2, first.sessionsOffered());
        assertEquals(1, first.sessionsAttended());
        assertEquals("White", first.ethnicGroup());
        PairedScores.Row second = scores.rows().get(1);
        assertEquals(16.0, second.before());
        assertNull(second.after());
        assertEquals(List.of("participants.apply", "participants.read-scores"), audited);
    }

    @Test
    void tellsWhetherOutcomesAreOpen() {
        apply(COHORT);
        assertEquals(true, with(e -> e.hasReadings(PROVIDER, MENTORING, Examples.SDQ, Wave.END)));
        assertEquals(false, with(e -> e.hasReadings(PROVIDER, MENTORING, Examples.SDQ, Wave.TWELVE_MONTHS)));
        assertEquals(false, with(e -> e.hasReadings(PROVIDER, MENTORING, Examples.WELLBEING, Wave.END)));
    }

    @Test
    void showsAPageAtATime() {
        apply(COHORT);
        Slice<EnrolmentRow> last = with(e -> e.page(PROVIDER, MENTORING, 2, 1));
        assertEquals(2, last.total());
        assertEquals("HY-2", last.rows().get(0).reference());
        assertEquals(
                List.of(),
                with(e -> e.page(PROVIDER, MENTORING, 9_999_999, 500)).rows());
    }

    @Test
    void hidesTheCohortFromStrangers() {
        assertThrows(NotFound.class, () -> with(e -> e.cohort(STRANGER, MENTORING)));
        assertThrows(NotFound.class, () -> with(e -> e.apply(STRANGER, MENTORING, COHORT)));
        assertThrows(NotFound.class, () -> with(e -> e.preview(STRANGER, MENTORING, COHORT)));
        assertThrows(NotFound.class, () -> with(e -> e.page(STRANGER, MENTORING, 1, 10)));
        assertThrows(NotFound.class, () -> with(e -> e.hasReadings(STRANGER, MENTORING, "x", Wave.END)));
        assertThrows(
                NotFound.class, () -> with(e -> e.pairedScores(STRANGER, MENTORING, "x", Wave.BASELINE, Wave.END)));
    }

    @Test
    void countsReachAndDescribesOutcomes() {
        apply(COHORT);
        Reach reach = figures(f -> f.reach(PROVIDER, MENTORING));
        assertEquals(new Reach.Flow(1, 1, 0, 1, 1, 1, 1, 2, 1), reach.participants());
        assertEquals(7, reach.breakdowns().get(2).lines().size() + 1, "five groups and not stated");
        List<OutcomeSummary> outcomes = figures(f -> f.outcomes(PROVIDER, MENTORING));
        assertEquals(2, outcomes.size());
        assertEquals(-3.0, outcomes.get(0).changes().get(0).change().mean());
        assertEquals(0, outcomes.get(1).changes().get(0).change().children());
    }

    @Test
    void refusesTheSecondOfTwoWhoWriteTheSameAtOnce() {
        // The clock is read between the loading of the cohort and the writing: there the other one comes in.
        Clock meanwhile = new Clock() {
            private boolean done;

            @Override
            public Instant instant() {
                if (!done) {
                    done = true;
                    apply(COHORT);
                }
                return CLOCK.instant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        assertThrows(
                EditConflict.class,
                () -> database.inTransaction(em -> service(em, meanwhile).apply(PROVIDER, MENTORING, COHORT)));
        assertEquals(COHORT, with(e -> e.cohort(PROVIDER, MENTORING)));
    }

    @Test
    void appliesALargeReturnInSeconds() {
        CohortChange large = large(2_000, 8, 4);
        long start = System.nanoTime();
        CohortPreview applied = apply(large);
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        CohortPreview again = with(e -> e.preview(PROVIDER, MENTORING, large));
        Duration second = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(
                "26,000 lines applied in " + first.toMillis() + " ms, checked in " + second.toMillis() + " ms");
        assertEquals(16_000, applied.attendance().added());
        assertEquals(new Counts(0, 0, 8_000, 0), again.readings());
        assertTrue(first.compareTo(Duration.ofSeconds(20)) < 0, first::toString);
    }

    private static CohortChange large(int children, int sessions, int readings) {
        List<EnrolParticipant> enrolments = new ArrayList<>();
        List<RecordAttendance> attendance = new ArrayList<>();
        List<RecordReading> scores = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            String reference = "HY-" + i;
            enrolments.add(child(reference));
            for (int week = 0; week < sessions; week++) {
                attendance.add(session(reference, week));
            }
            for (int r = 0; r < readings; r++) {
                Wave wave = r % 2 == 0 ? Wave.BASELINE : Wave.END;
                scores.add(new RecordReading(
                        reference,
                        r < 2 ? Examples.SDQ : Examples.WELLBEING,
                        wave,
                        wave == Wave.BASELINE ? Examples.START : Examples.END,
                        new BigDecimal(r < 2 ? "17" : "19.98")));
            }
        }
        return new CohortChange(enrolments, attendance, scores);
    }

    private CohortPreview apply(CohortChange change) {
        return with(e -> e.apply(PROVIDER, MENTORING, change));
    }

    private <T> T with(Function<Enrolments, T> work) {
        return database.inTransaction(em -> work.apply(service(em)));
    }

    private <T> T figures(Function<CohortFigures, T> work) {
        return database.inTransaction(em -> work.apply(new CohortFigures(new CohortStore(em), this::view)));
    }

    private Enrolments service(EntityManager em) {
        return service(em, CLOCK);
    }

    private Enrolments service(EntityManager em, Clock clock) {
        return new Enrolments(
                new CohortStore(em), this::view, (actor, deed, subject, detail) -> audited.add(deed), clock);
    }

    private InterventionView view(Actor actor, InterventionRef intervention) {
        InterventionView view = Examples.mentoring();
        actor.mustReach(view.vruRef(), view.providerRef(), "intervention");
        return view;
    }
}
