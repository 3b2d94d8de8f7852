package throughline.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.evaluation.FindingMade;
import throughline.evaluation.FindingRef;
import throughline.evaluation.FindingState;
import throughline.evaluation.FixedFindings;
import throughline.evaluation.analysis.Cohorts;
import throughline.evaluation.analysis.Result;
import throughline.funding.policy.Criterion;
import throughline.funding.policy.Outcome;
import throughline.kernel.Actor;
import throughline.kernel.AuditTrail;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.ProviderRef;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

@OnDatabase({PolicyInForce.class, StoredFlag.class, Decision.class})
class FundingServicesDbTest {
    private static final Actor COMMISSIONER =
            new Actor("commissioner", "Commissioner", Role.COMMISSIONER, new Scope.OfVru(new VruRef(1)));
    private static final Actor PROVIDER =
            new Actor("provider", "Provider", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(1)));
    private static final Actor FUNDER = new Actor("funder", "Funder", Role.FUNDER, new Scope.ReleasedFindings());
    private static final FindingRef RELEASED = new FindingRef(1);
    private static final FindingRef DRAFT = new FindingRef(2);
    private static final String LOSS = "4c";
    /** One or two children are lost: too few for a funder to be told. */
    private static final Result RESULT =
            Cohorts.seeded(1).effect(0.5).losing(0.01, 0.01).evaluated();

    private static final RecordRecommendation RECOMMENDATION =
            new RecordRecommendation(FundingChoice.LONG_TERM, "It works and it lasts a year", null);
    private static final RecordDecision DECISION =
            new RecordDecision(FundingChoice.STOP, "It costs more than there is", null, "Two of us disagree");

    private final TestDatabase database;
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    private final List<String> audited = new ArrayList<>();
    private final AuditTrail audit =
            (actor, deed, subject, detail) -> audited.add(actor.username() + " " + deed + " " + subject);
    private final FixedFindings findings = new FixedFindings()
            .with(2, "Unit", "Mentoring", FindingState.DRAFT, null, RESULT)
            .with(1, "Unit", "Mentoring", FindingState.RELEASED, null, RESULT);

    FundingServicesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void evaluate() {
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
            for (int id = 1; id <= 2; id++) {
                run(
                        em,
                        "insert into finding (id, plan_id, intervention_id, title, vru_id, vru_name, provider_id,"
                                + " provider_name, approach_name, measure_name, headline, state, ran_at, ran_by,"
                                + " data_hash, result) values (" + id + ", 1, 1, 'Mentoring', 1, 'Unit', 1,"
                                + " 'Provider', 'Mentoring', 'SDQ', '-', 'DRAFT', '2026-04-01', 'commissioner', 'x',"
                                + " '{}')");
            }
        });
        for (FindingRef finding : List.of(RELEASED, DRAFT)) {
            database.doInTransaction(
                    em -> flags(em).flag(new FindingMade(COMMISSIONER, finding, FixedFindings.PLAN, RESULT)));
        }
    }

    @Test
    void flagsAndAuditsInTheRunsName() {
        assertTrue(audited.contains("commissioner funding.flag finding 1"), audited::toString);
        FlagView flag = inFlags(f -> f.view(COMMISSIONER, RELEASED));
        assertEquals(1, flag.policyVersion());
        assertEquals(Outcome.RECOMMEND_LONG_TERM, flag.outcome(), flag::reason);
    }

    @Test
    void keepsADraftsFlagFromThoseWhoMayNotReadTheFinding() {
        assertEquals(DRAFT.id(), inFlags(f -> f.view(COMMISSIONER, DRAFT)).finding());
        for (Actor other : List.of(FUNDER, PROVIDER)) {
            assertThrows(NotFound.class, () -> inFlags(f -> f.view(other, DRAFT)), other::username);
            assertThrows(NotFound.class, () -> inDecisions(d -> d.of(other, DRAFT)), other::username);
        }
    }

    @Test
    void hidesALossTooSmallToTellAndWhateverFollowsFromIt() {
        Criterion whole = loss(inFlags(f -> f.view(COMMISSIONER, RELEASED)));
        Criterion hidden = loss(inFlags(f -> f.view(FUNDER, RELEASED)));
        assertTrue(whole.value().contains("%") && whole.threshold().matches(".*\\d.*"), whole::toString);
        assertEquals("[c]", hidden.value());
        assertFalse(hidden.threshold().matches(".*\\d.*"), hidden::threshold);
        assertEquals(whole.standing(), hidden.standing(), "whether it is met is everybody's to know");
    }

    @Test
    void tellsFundersALossThatTheReportTells() {
        Result lostMany = Cohorts.seeded(6).effect(0.6).losing(0.5, 0.15).evaluated();
        FixedFindings findings = new FixedFindings().with(1, "Unit", "M", FindingState.RELEASED, null, lostMany);
        Criterion seen = judgedBy(findings, lostMany, FUNDER);
        assertEquals(judgedBy(findings, lostMany, COMMISSIONER), seen);
        assertTrue(seen.value().contains("% lost"), seen::value);
    }

    @Test
    void hidesNothingOfWhatDoesNotApply() {
        Result alone = Cohorts.seeded(1).losing(0.01, 0.01).withoutComparison().evaluated();
        FixedFindings findings = new FixedFindings().with(1, "Unit", "M", FindingState.RELEASED, null, alone);
        assertEquals("–", judgedBy(findings, alone, FUNDER).value());
    }

    private Criterion judgedBy(FixedFindings all, Result result, Actor reader) {
        return database.inTransaction(em -> {
            run(em, "delete from finding_flag where finding_id = 1");
            em.clear();
            Flags flags = new Flags(new FlagStore(em), all, audit, clock);
            flags.flag(new FindingMade(COMMISSIONER, RELEASED, FixedFindings.PLAN, result));
            return loss(flags.view(reader, RELEASED));
        });
    }

    @Test
    void keepsRecommendationAndDecisionBesideEachOther() {
        inDecisions(d -> d.recommend(COMMISSIONER, RELEASED, RECOMMENDATION));
        inDecisions(d -> d.decide(FUNDER, RELEASED, DECISION));
        for (Actor reader : List.of(COMMISSIONER, PROVIDER, FUNDER)) {
            List<DecisionView> kept = inDecisions(d -> d.of(reader, RELEASED));
            assertEquals(
                    List.of(DecisionStage.DECISION, DecisionStage.RECOMMENDATION),
                    kept.stream().map(DecisionView::stage).toList());
            assertTrue(kept.get(0).departs(), "the flag says long-term");
            assertEquals("Two of us disagree", kept.get(0).dissent());
        }
        assertTrue(audited.contains("commissioner funding.recommend finding 1"), audited::toString);
        assertTrue(audited.contains("funder funding.decide finding 1"), audited::toString);
    }

    @Test
    void letsNobodySpeakForAnother() {
        int before = audited.size();
        for (Actor other : List.of(PROVIDER, FUNDER)) {
            assertThrows(NotAllowed.class, () -> inDecisions(d -> d.recommend(other, RELEASED, RECOMMENDATION)));
        }
        for (Actor other : List.of(PROVIDER, COMMISSIONER)) {
            assertThrows(NotAllowed.class, () -> inDecisions(d -> d.decide(other, RELEASED, DECISION)));
        }
        assertThrows(NotFound.class, () -> inDecisions(d -> d.decide(FUNDER, DRAFT, DECISION)));
        assertEquals(before, audited.size());
        assertTrue(inDecisions(d -> d.of(COMMISSIONER, RELEASED)).isEmpty());
        assertTrue(inDecisions(d -> d.of(COMMISSIONER, DRAFT)).isEmpty());
    }

    @Test
    void listsThePortfolioByUnitAndTitleWhateverTheVerdict() {
        FixedFindings many = new FixedFindings()
                .with(1, "South", "Boxing", FindingState.RELEASED, Outcome.RECOMMEND_LONG_TERM.label(), RESULT)
                .with(3, "North", "Sport", FindingState.RELEASED, Outcome.HARM.label(), RESULT)
                .with(4, "North", "Arts", FindingState.RELEASED, null, RESULT)
                .with(5, "North", "Arts", FindingState.RELEASED, Outcome.PROMISING.label(), RESULT)
                .with(2, "North", "Draft", FindingState.DRAFT, null, RESULT);
        inDecisions(d -> d.decide(FUNDER, RELEASED, DECISION));
        assertEquals(List.of(4L, 5L, 3L, 1L), ids(many, PortfolioFilter.none()));
        assertEquals(List.of(3L), ids(many, new PortfolioFilter(null, null, Outcome.HARM, 1)));
        assertEquals(List.of(1L), ids(many, new PortfolioFilter((long) "South".hashCode(), null, null, 1)));
        assertEquals(List.of(), ids(many, new PortfolioFilter(null, "Sport", null, 1)));
        assertEquals(
                "Stop",
                inPortfolio(many, p -> p.released(FUNDER, PortfolioFilter.none()))
                        .rows()
                        .get(3)
                        .decision());
        assertThrows(NotAllowed.class, () -> inPortfolio(many, p -> p.released(COMMISSIONER, PortfolioFilter.none())));
    }

    @Test
    void showsTwentyAPageAndTheLastForOneBeyond() {
        FixedFindings many = new FixedFindings();
        for (int id = 1; id <= 41; id++) {
            many.with(id, "Unit", String.format("Title %02d", id), FindingState.RELEASED, null, RESULT);
        }
        assertEquals(20, ids(many, PortfolioFilter.none()).size());
        assertEquals(21L, ids(many, new PortfolioFilter(null, null, null, 2)).get(0));
        var beyond = inPortfolio(many, p -> p.released(FUNDER, new PortfolioFilter(null, null, null, 99)));
        assertEquals(3, beyond.page());
        assertEquals(41, beyond.total());
        assertEquals(1, beyond.rows().size());
        assertTrue(ids(new FixedFindings(), PortfolioFilter.none()).isEmpty());
    }

    private List<Long> ids(FixedFindings all, PortfolioFilter filter) {
        return inPortfolio(all, p -> p.released(FUNDER, filter)).rows().stream()
                .map(row -> row.finding().id())
                .toList();
    }

    private static Criterion loss(FlagView flag) {
        return flag.criteria().stream()
                .filter(c -> c.number().equals(LOSS))
                .findFirst()
                .orElseThrow();
    }

    private <T> T inFlags(Function<Flags, T> work) {
        return database.inTransaction(em -> work.apply(flags(em)));
    }

    private <T> T inDecisions(Function<Decisions, T> work) {
        return database.inTransaction(
                em -> work.apply(new Decisions(new DecisionStore(em), flags(em), findings, audit, clock)));
    }

    private <T> T inPortfolio(FixedFindings all, Function<Portfolio, T> work) {
        return database.inTransaction(em -> work.apply(new Portfolio(all, new DecisionStore(em))));
    }

    private Flags flags(EntityManager em) {
        return new Flags(new FlagStore(em), findings, audit, clock);
    }

    private static void run(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
