package throughline.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.evaluation.FindingRef;
import throughline.evaluation.Verdict;
import throughline.evaluation.analysis.Cohorts;
import throughline.funding.policy.Flag;
import throughline.funding.policy.FundingPolicy;
import throughline.funding.policy.Outcome;
import throughline.funding.policy.PolicyVersion;
import throughline.kernel.Actor;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

@OnDatabase({PolicyInForce.class, StoredFlag.class, Decision.class})
class FundingStoresDbTest {
    private static final FindingRef FINDING = new FindingRef(1);
    private static final Actor COMMISSIONER =
            new Actor("commissioner", "Commissioner", Role.COMMISSIONER, new Scope.OfVru(new VruRef(1)));
    private static final Actor FUNDER = new Actor("funder", "Funder", Role.FUNDER, new Scope.ReleasedFindings());
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 1, 12, 0);

    private final TestDatabase database;

    FundingStoresDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void find() {
        database.doInTransaction(em -> {
            run(em, "insert into vru (id, name, police_force_area) values (1, 'Unit', 'Area')");
            run(em, "insert into provider (id, name) values (1, 'Provider')");
            run(
                    em,
                    "insert into intervention (id, title, vru_id, provider_id, approach_code, tier, life_stage, setting,"
                            + " age_from, age_to, eligibility, planned_places, planned_sessions, starts_on, ends_on,"
                            + " budget) values (1, 'Mentoring', 1, 1, 'MENTORING', 'SECONDARY', 'EARLY_ADOLESCENCE',"
                            + " 'COMMUNITY', 11, 17, 'Referred', 200, 24, '2025-04-01', '2026-03-31', 200000)");
            run(
                    em,
                    "insert into evaluation_plan (id, intervention_id, version, question, primary_measure, comparison,"
                            + " follow_up_wave, minimum_worthwhile_effect, standing, registered_at, registered_by, hash)"
                            + " values (1, 1, 1, 'Does it work?', 'SDQ_SELF_TOTAL', 'OWN_COMPARISON', 'END', 1.5,"
                            + " 'REGISTERED', '2025-04-01', 'commissioner', 'x')");
            run(
                    em,
                    "insert into finding (id, plan_id, intervention_id, title, vru_id, vru_name, provider_id,"
                            + " provider_name, approach_name, measure_name, headline, state, ran_at, ran_by, data_hash,"
                            + " result) values (1, 1, 1, 'Mentoring', 1, 'Unit', 1, 'Provider', 'Mentoring', 'SDQ', '-',"
                            + " 'RELEASED', '2026-04-01', 'commissioner', 'x', '{}')");
        });
    }

    @Test
    void theMigrationBringsTheFirstVersionOfThePolicy() {
        PolicyVersion first = database.inTransaction(em -> new FlagStore(em).policyOn(LocalDate.of(2026, 11, 23)));
        assertEquals(new PolicyVersion(1, 3, .05, .1, .25, "CAUTIOUS", 2, 1.5, 1, 2, .75, .8, .8, 1.5), first);
    }

    @Test
    void anotherVersionJudgesFromItsDayOnAndRewritesNothing() {
        Flag flag = flag();
        database.doInTransaction(em -> new FlagStore(em).add(new StoredFlag(FINDING, flag)));
        database.doInTransaction(
                em -> run(
                        em,
                        "insert into funding_policy (version, in_force_from, thresholds) select 2, '2027-01-01',"
                                + " replace(thresholds, '\"version\":1', '\"version\":2') from funding_policy where version = 1"));
        assertEquals(1, versionOn(LocalDate.of(2026, 12, 31)));
        assertEquals(2, versionOn(LocalDate.of(2027, 1, 1)));
        FlagView stored = database.inTransaction(
                em -> new FlagStore(em).on(FINDING).orElseThrow().view());
        assertEquals(FlagView.of(1, flag), stored);
        database.doInTransaction(em -> {
            run(em, "delete from finding_flag");
            run(em, "delete from funding_policy where version = 2");
        });
    }

    @Test
    void flagsAFindingOnce() {
        database.doInTransaction(em -> new FlagStore(em).add(new StoredFlag(FINDING, flag())));
        assertThrows(
                PersistenceException.class,
                () -> database.doInTransaction(em -> new FlagStore(em).add(new StoredFlag(FINDING, flag()))));
    }

    @Test
    void givesListsTheirVerdicts() {
        database.doInTransaction(em -> new FlagStore(em).add(new StoredFlag(FINDING, flag())));
        Map<FindingRef, Verdict> verdicts = database.inTransaction(em -> {
            FlagVerdicts source = new FlagVerdicts();
            source.store = new FlagStore(em);
            return source.on(List.of(FINDING, new FindingRef(2)));
        });
        assertEquals(Map.of(FINDING, new Verdict("Recommend long-term funding", "green")), verdicts);
    }

    @Test
    void keepsEveryRecommendationAndDecisionWithItsDissent() {
        RecordRecommendation recommended = new RecordRecommendation(FundingChoice.LONG_TERM, "All is met", null);
        RecordDecision decided =
                new RecordDecision(FundingChoice.EXTEND, "One more year", "A second site", "Two of us");
        RecordDecision again = new RecordDecision(FundingChoice.RETURN, "Cost is missing", null, null);
        database.doInTransaction(em -> {
            DecisionStore store = new DecisionStore(em);
            store.add(new Decision(FINDING, recommended, Outcome.RECOMMEND_LONG_TERM, COMMISSIONER, NOON));
            store.add(new Decision(FINDING, decided, Outcome.RECOMMEND_LONG_TERM, FUNDER, NOON.plusDays(1)));
            store.add(new Decision(FINDING, again, Outcome.RECOMMEND_LONG_TERM, FUNDER, NOON.plusDays(2)));
        });
        List<DecisionView> kept = database.inTransaction(em -> new DecisionStore(em).on(List.of(FINDING)));
        assertEquals(
                List.of(FundingChoice.RETURN, FundingChoice.EXTEND, FundingChoice.LONG_TERM),
                kept.stream().map(DecisionView::choice).toList());
        assertEquals("Two of us", kept.get(1).dissent());
        assertEquals("A second site", kept.get(1).conditions());
        assertTrue(kept.get(1).departs(), "the flag said long-term");
        assertFalse(kept.get(0).departs());
        assertFalse(kept.get(2).departs());
    }

    private int versionOn(LocalDate day) {
        PolicyVersion policy = database.inTransaction(em -> new FlagStore(em).policyOn(day));
        return policy.version();
    }

    private static Flag flag() {
        return new FundingPolicy(new PolicyVersion(1, 3, .05, .1, .25, "CAUTIOUS", 2, 1.5, 1, 2, .75, .8, .8, 1.5))
                .judge(EvidenceReader.read(
                        true,
                        "No agreed value",
                        Cohorts.seeded(1).effect(0.5).effectAtTwelveMonths(0.4).evaluated()));
    }

    private static void run(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
