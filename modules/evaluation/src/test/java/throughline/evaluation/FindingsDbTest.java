package throughline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.kernel.AuditTrail;
import throughline.kernel.InterventionRef;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

@OnDatabase({Plan.class, Finding.class})
class FindingsDbTest {
    private static final Actor COMMISSIONER =
            new Actor("commissioner", "Commissioner", Role.COMMISSIONER, new Scope.OfVru(new VruRef(1)));
    private static final Actor NEIGHBOUR =
            new Actor("neighbour", "Neighbour", Role.COMMISSIONER, new Scope.OfVru(new VruRef(2)));
    private static final Actor PROVIDER =
            new Actor("provider", "Provider", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(1)));
    private static final Actor STRANGER =
            new Actor("stranger", "Stranger", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(2)));
    private static final Actor FUNDER = new Actor("funder", "Funder", Role.FUNDER, new Scope.ReleasedFindings());
    private static final Actor ADMINISTRATOR =
            new Actor("administrator", "Administrator", Role.ADMINISTRATOR, new Scope.AccountsOnly());
    private static final InterventionRef INTERVENTION = new InterventionRef(1);

    private final TestDatabase database;
    private final FixedStudyData data = new FixedStudyData();
    private final List<String> audited = new ArrayList<>();
    private final List<FindingMade> made = new ArrayList<>();
    private final AuditTrail audit = (actor, deed, subject, detail) -> audited.add(deed + " " + subject);
    private Clock clock = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    FindingsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void commission() {
        database.doInTransaction(em -> {
            for (int id = 1; id <= 2; id++) {
                run(em, "insert into vru (id, name, police_force_area) values (" + id + ", 'Unit " + id + "', 'Area')");
                run(em, "insert into provider (id, name) values (" + id + ", 'Provider " + id + "')");
            }
            run(
                    em,
                    "insert into intervention (id, title, vru_id, provider_id, approach_code, tier, life_stage, setting,"
                            + " age_from, age_to, eligibility, planned_places, planned_sessions, starts_on, ends_on,"
                            + " budget) values (1, 'Harbour mentoring', 1, 1, 'MENTORING', 'SECONDARY',"
                            + " 'EARLY_ADOLESCENCE', 'COMMUNITY', 11, 17, 'Referred', 200, 24, '2025-04-01',"
                            + " '2026-03-31', 200000)");
        });
    }

    @Test
    void locksAPlanThatStaysWhatWasRegistered() {
        PlanView registered = register(answers());
        assertEquals(1, registered.version());
        assertEquals(PlanStanding.REGISTERED, registered.standing());
        assertEquals("2026-04-01T09:00", registered.registeredAt());
        assertEquals("1.5 points", registered.minimumWorthwhile());
        PlanView stored = plans(p -> p.view(COMMISSIONER, registered.ref()));
        assertEquals(registered.hash(), stored.hash());
        Plan found = database.inTransaction(
                em -> new PlanStore(em).find(registered.ref()).orElseThrow());
        assertTrue(found.isIntact());
        assertTrue(audited.contains("evaluation.register-plan intervention 1"), audited::toString);
    }

    @Test
    void seesThatAPlanWasTamperedWith() {
        PlanView plan = register(answers());
        database.doInTransaction(em -> {
            run(em, "update evaluation_plan set minimum_worthwhile_effect = 0.1");
            em.getEntityManagerFactory().getCache().evictAll();
        });
        assertThrows(IllegalStateException.class, () -> runs(r -> r.run(COMMISSIONER, plan.ref())));
    }

    @Test
    void callsAPlanExploratoryOnceOutcomesAreStored() {
        data.opened = true;
        assertEquals(PlanStanding.EXPLORATORY, register(answers()).standing());
    }

    @Test
    void amendsByAnotherVersionWithAReason() {
        PlanView first = register(answers());
        assertCode("evaluation.amendmentReason.blank", () -> register(answers()));
        PlanView second =
                register(answers("amendmentReason", "A point more is needed", "minimumWorthwhileEffect", "2"));
        assertEquals(2, second.version());
        assertNotEquals(first.hash(), second.hash());
        assertEquals("A point more is needed", second.amendmentReason());
        assertEquals(2, plans(p -> p.of(COMMISSIONER, INTERVENTION)).size());
    }

    @Test
    void takesOnlyAnAgreedOutcome() {
        assertCode("evaluation.primaryMeasure.not-agreed", () -> register(answers("primaryMeasure", "SWEMWBS")));
    }

    @Test
    void letsOnlyTheCommissionerPlanAndRun() {
        RegisterPlan command = RegisterPlan.from(answers());
        for (Actor other : List.of(PROVIDER, FUNDER, ADMINISTRATOR)) {
            assertThrows(NotAllowed.class, () -> plans(p -> p.register(other, INTERVENTION, command)));
        }
        assertThrows(NotFound.class, () -> plans(p -> p.register(NEIGHBOUR, INTERVENTION, command)));
        PlanView plan = register(answers());
        assertThrows(NotAllowed.class, () -> runs(r -> r.run(FUNDER, plan.ref())));
        assertThrows(NotFound.class, () -> runs(r -> r.run(NEIGHBOUR, plan.ref())));
        assertThrows(NotFound.class, () -> runs(r -> r.run(COMMISSIONER, new PlanRef(4711))));
        assertThrows(NotFound.class, () -> plans(p -> p.view(STRANGER, plan.ref())));
    }

    @Test
    void runsToTheSameBytesAndTellsWhoeverListens() {
        PlanView plan = register(answers());
        FindingView first = runs(r -> r.run(COMMISSIONER, plan.ref()));
        clock = Clock.fixed(Instant.parse("2026-05-01T09:00:00Z"), ZoneOffset.UTC);
        FindingView second = runs(r -> r.run(COMMISSIONER, plan.ref()));
        assertNotEquals(first.id(), second.id());
        assertEquals(first.run().dataHash(), second.run().dataHash());
        List<?> results = database.inTransaction(
                em -> em.createNativeQuery("select result from finding").getResultList());
        assertEquals(results.get(0), results.get(1));
        assertEquals(2, made.size());
        assertEquals(first.ref(), made.get(0).finding());
        assertEquals(plan.hash(), made.get(0).plan().hash());
        assertTrue(first.finding().headline().contains("points ("), first.finding()::headline);
        assertTrue(audited.contains("evaluation.run plan " + plan.id()), audited::toString);
    }

    @Test
    void showsADraftToItsVruAndAReleaseToProviderAndFunders() {
        FindingRef finding =
                runs(r -> r.run(COMMISSIONER, register(answers()).ref())).ref();
        for (Actor other : List.of(PROVIDER, FUNDER, NEIGHBOUR, STRANGER)) {
            assertThrows(NotFound.class, () -> findings(f -> f.view(other, finding)), other::username);
            assertTrue(findings(f -> f.all(other)).isEmpty(), other::username);
        }
        assertThrows(NotAllowed.class, () -> findings(f -> f.all(ADMINISTRATOR)));
        assertThrows(NotAllowed.class, () -> findings(f -> f.release(FUNDER, finding)));
        assertThrows(NotFound.class, () -> findings(f -> f.release(NEIGHBOUR, finding)));

        FindingView released = findings(f -> f.release(COMMISSIONER, finding));
        assertTrue(released.isReleased());
        assertEquals("commissioner", released.run().releasedBy());
        assertCode("evaluation.finding.released", () -> findings(f -> f.release(COMMISSIONER, finding)));
        for (Actor reader : List.of(COMMISSIONER, PROVIDER, FUNDER)) {
            assertEquals(1, findings(f -> f.all(reader)).size(), reader::username);
            assertEquals(finding, findings(f -> f.view(reader, finding)).ref());
        }
        for (Actor other : List.of(NEIGHBOUR, STRANGER)) {
            assertThrows(NotFound.class, () -> findings(f -> f.view(other, finding)));
            assertTrue(findings(f -> f.all(other)).isEmpty());
        }
    }

    @Test
    void hidesSmallCountsFromFundersOnly() {
        data.cohorts =
                throughline.evaluation.analysis.Cohorts.seeded(1).effect(0.5).losing(0.01, 0.01);
        FindingRef finding =
                runs(r -> r.run(COMMISSIONER, register(answers()).ref())).ref();
        findings(f -> f.release(COMMISSIONER, finding));
        FindingView commissioners = findings(f -> f.view(COMMISSIONER, finding));
        FindingView funders = findings(f -> f.view(FUNDER, finding));
        assertTrue(commissioners.result().flow().stream()
                .noneMatch(s -> s.participants().equals("[c]")));
        assertEquals("200", funders.result().flow().get(0).participants());
        assertEquals("[c]", funders.result().flow().get(2).participants(), "one or two are missing: too few to tell");
        assertNull(funders.result().headline().participants());
        assertEquals(200, commissioners.result().headline().compared() + lost(commissioners), 2);
        assertFalse(StoredRecord.write(funders.result()).contains("participants\":1"), "no count of the analysis");
        assertEquals(
                commissioners.result().headline().estimate(),
                funders.result().headline().estimate());
    }

    private static int lost(FindingView finding) {
        return 200 - Integer.parseInt(finding.result().flow().get(3).compared());
    }

    @Test
    void givesFindingsTheirVerdicts() {
        FindingRef finding =
                runs(r -> r.run(COMMISSIONER, register(answers()).ref())).ref();
        assertNull(findings(f -> f.view(COMMISSIONER, finding)).finding().verdict());
        Verdicts verdicts = refs -> Map.of(finding, new Verdict("Promising", "blue"));
        FindingRow row = database.inTransaction(em -> findings(em, verdicts).all(COMMISSIONER))
                .get(0);
        assertEquals("Promising", row.verdict());
        assertEquals("blue", row.verdictColour());
    }

    private PlanView register(Answers answers) {
        return plans(p -> p.register(COMMISSIONER, INTERVENTION, RegisterPlan.from(answers)));
    }

    private <T> T plans(Function<Plans, T> work) {
        return database.inTransaction(em -> work.apply(plans(em)));
    }

    private <T> T findings(Function<Findings, T> work) {
        return database.inTransaction(em -> work.apply(findings(em)));
    }

    private <T> T runs(Function<Runs, T> work) {
        return database.inTransaction(em -> work.apply(new Runs(
                plans(em), findings(em), new FindingStore(em), data, new Listeners<>(made::add), audit, clock)));
    }

    private Plans plans(EntityManager em) {
        return new Plans(new PlanStore(em), data, audit, clock);
    }

    private Findings findings(EntityManager em, Verdicts... verdicts) {
        return new Findings(new FindingStore(em), new PlanStore(em), List.of(verdicts), audit, clock);
    }

    private static Answers answers(String... more) {
        Map<String, String> texts = new java.util.LinkedHashMap<>(Map.of(
                "question", "Does mentoring reduce difficulties?",
                "primaryMeasure", "SDQ_SELF_TOTAL",
                "comparison", "OWN_COMPARISON",
                "followUpWave", "END",
                "notCosted", "No agreed value"));
        for (int i = 0; i < more.length; i += 2) {
            texts.put(more[i], more[i + 1]);
        }
        return Answers.of(texts);
    }

    private static void assertCode(String code, org.junit.jupiter.api.function.Executable deed) {
        Rejected rejected = assertThrows(Rejected.class, deed);
        assertEquals(code, rejected.faults().stream().findFirst().orElseThrow().code());
    }

    private static void run(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
