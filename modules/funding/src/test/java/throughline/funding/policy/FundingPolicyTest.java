package throughline.funding.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FundingPolicyTest {
    private static final FundingPolicy POLICY = new FundingPolicy(Given.policy());

    @Test
    void recommendsWhenEveryCriterionIsMet() {
        Flag flag = POLICY.judge(Given.impeccable().evidence());
        assertEquals(Outcome.RECOMMEND_LONG_TERM, flag.outcome());
        assertEquals(13, flag.criteria().size());
        assertTrue(flag.criteria().stream().noneMatch(Criterion::isFailed));
        assertEquals(1, flag.policyVersion());
    }

    static Stream<Arguments> eachAlone() {
        return Stream.of(
                alone("1", g -> g.level(2)),
                alone("2", g -> g.registered(false)),
                alone("3b", g -> g.benefit(1.4, 0.5, 2.3)),
                alone("4a", g -> g.imbalance(0.26)),
                alone("4a", g -> g.imbalance(null)),
                alone("4a", g -> g.imbalance(0.15).adjusted(false)),
                alone("4c", g -> g.lost(0.2, 0.08, 0.05)),
                alone("4c", g -> g.lost(0.6, 0.0, -1.0)),
                alone("4c", g -> g.lost(null, null, null)),
                alone("5", g -> g.agreeing(1)),
                alone("5", g -> g.contradicted(true)),
                alone("5", g -> g.withoutEachSite(false)),
                alone("5", g -> g.withoutEachSite(null)),
                alone("6", g -> g.costed(1.4, 1.2, null)),
                alone("6", g -> g.costed(2.0, 0.9, null)),
                alone("6", g -> g.costed(null, null, null)),
                alone("7", g -> g.harmed("Sex: female")),
                alone("8", g -> g.lasts(false).sites(1, 5)),
                alone("8", g -> g.lasts(null).sites(1, 1)),
                alone("8", g -> g.lasts(null).sites(5, 10)),
                alone("9", g -> g.doseRecorded(0.79)),
                alone("9", g -> g.enrolled(0)),
                alone("10", g -> g.stated(0.79)),
                alone("10", g -> g.leaving("Ethnic group: Black", 1.6)));
    }

    @ParameterizedTest
    @MethodSource("eachAlone")
    void oneCriterionMissedIsPromisingAndNamed(String number, UnaryOperator<Given> miss) {
        Flag flag = POLICY.judge(miss.apply(Given.impeccable()).evidence());
        assertEquals(Outcome.PROMISING, flag.outcome());
        List<Criterion> failed =
                flag.criteria().stream().filter(Criterion::isFailed).toList();
        assertEquals(List.of(number), failed.stream().map(Criterion::number).toList());
        String name = failed.get(0).name().substring(1);
        assertTrue(flag.reason().contains(name), flag::reason);
    }

    static Stream<Arguments> stillEnough() {
        return Stream.of(
                Arguments.of(op(g -> g.imbalance(0.09).adjusted(false))),
                Arguments.of(op(g -> g.imbalance(0.25))),
                Arguments.of(op(g -> g.lost(0.2, 0.05, 0.05))),
                Arguments.of(op(g -> g.costed(1.5, 1.0, null))),
                Arguments.of(op(g -> g.costed(null, null, "No agreed value of a point"))),
                Arguments.of(op(g -> g.lasts(null).sites(3, 4))),
                Arguments.of(op(g -> g.lasts(true).sites(0, 0))),
                Arguments.of(op(g -> g.benefit(1.5, 0.01, 3.0))),
                Arguments.of(op(g -> g.doseRecorded(0.8).stated(0.8))),
                Arguments.of(op(g -> g.leaving("Sex: male", 1.49))));
    }

    @ParameterizedTest
    @MethodSource("stillEnough")
    void theThresholdItselfIsEnough(UnaryOperator<Given> just) {
        assertEquals(
                Outcome.RECOMMEND_LONG_TERM,
                POLICY.judge(just.apply(Given.impeccable()).evidence()).outcome());
    }

    @Test
    void nonSignificanceAloneIsNotYetKnownWithTheParticipantsThatItWouldTake() {
        Flag flag = POLICY.judge(
                Given.impeccable().benefit(1.0, -0.8, 2.8).power(200, 700, 2.6).evidence());
        assertEquals(Outcome.NOT_YET_KNOWN, flag.outcome());
        assertTrue(flag.reason().contains("nothing against"), flag::reason);
        assertTrue(
                flag.changes().get(0).contains("700 children"), flag.changes().get(0));
        assertTrue(flag.changes().get(0).contains("500 more"), flag.changes().get(0));
        assertTrue(flag.changes().get(0).contains("2.60 points"), flag.changes().get(0));
    }

    @Test
    void significanceThatHolmTakesAwayIsNotYetKnown() {
        assertEquals(
                Outcome.NOT_YET_KNOWN,
                POLICY.judge(Given.impeccable().p(0.06).evidence()).outcome());
    }

    @Test
    void noWorthwhileEffectNeedsAnIntervalThatExcludesWhatIsWorthwhile() {
        assertEquals(Outcome.NO_WORTHWHILE_EFFECT, judged(Given.impeccable().benefit(0.2, -0.9, 1.3)));
        assertEquals(Outcome.NOT_YET_KNOWN, judged(Given.impeccable().benefit(0.2, -1.1, 1.5)));
        assertEquals(
                Outcome.NO_WORTHWHILE_EFFECT,
                judged(Given.impeccable().benefit(0.6, 0.1, 1.1)),
                "good, but credibly less than worth paying for");
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                alone("Design", g -> g.level(2)),
                alone("Groups alike before", g -> g.imbalance(0.26)),
                alone("Groups alike before", g -> g.imbalance(null)),
                alone("Loss of children", g -> g.lost(0.2, 0.08, 0.05)),
                alone("Loss of children", g -> g.lost(0.7, 0.0, -1.0)));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void aComparisonThatCannotBearAYesCannotBearANo(String name, UnaryOperator<Given> flaw) {
        Flag flag = POLICY.judge(
                flaw.apply(Given.impeccable().benefit(0.2, -0.9, 1.3)).evidence());
        assertEquals(Outcome.NOT_YET_KNOWN, flag.outcome());
        assertTrue(flag.reason().contains(name.substring(1)), flag::reason);
        assertTrue(flag.reason().contains("cannot bear"), flag::reason);
        assertTrue(!flag.changes().isEmpty());
    }

    @Test
    void flawsOfDeliveryOrPlanDoNotTakeANoAway() {
        Given none = Given.impeccable()
                .benefit(0.2, -0.9, 1.3)
                .registered(false)
                .doseRecorded(0.1)
                .stated(0.1)
                .costed(0.1, 0.0, null);
        assertEquals(Outcome.NO_WORTHWHILE_EFFECT, judged(none));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void harmIsLookedIntoHoweverItWasFound(String name, UnaryOperator<Given> flaw) {
        assertEquals(Outcome.HARM, judged(flaw.apply(Given.impeccable().benefit(-1.2, -2.0, -0.4))), name);
    }

    @Test
    void notYetKnownSaysWhatCouldHaveBeenFoundEvenWithEnoughChildren() {
        Flag flag = POLICY.judge(
                Given.impeccable().benefit(0.9, -0.2, 2.0).power(380, null, 1.4).evidence());
        assertEquals(Outcome.NOT_YET_KNOWN, flag.outcome());
        assertTrue(flag.reason().contains("1.40 points"), flag::reason);
    }

    @Test
    void countsNobodyExactlyInWhatFundersRead() {
        Flag flag = POLICY.judge(
                Given.impeccable().benefit(1.0, -0.8, 2.8).power(57, 190, 2.6).evidence());
        assertTrue(flag.changes().get(0).contains("about 140 more"), flag.changes()::toString);
        assertTrue(flag.changes().stream().noneMatch(c -> c.contains("57") || c.contains("133")));
    }

    @Test
    void harmNeedsAnIntervalWhollyOnTheWrongSide() {
        assertEquals(Outcome.HARM, judged(Given.impeccable().benefit(-1.2, -2.0, -0.4)));
        assertEquals(
                Outcome.HARM,
                judged(Given.impeccable().benefit(-1.2, -2.0, -0.4).registered(false)),
                "harm need not have been foreseen");
        assertEquals(Outcome.NO_WORTHWHILE_EFFECT, judged(Given.impeccable().benefit(-1.0, -2.1, 0.1)));
        assertEquals(Outcome.NOT_YET_KNOWN, judged(Given.impeccable().benefit(-1.0, -4.1, 2.1)));
    }

    @Test
    void changeAloneNeverExceedsPromisingNorCondemns() {
        Given change = Given.impeccable().alone();
        assertEquals(Outcome.PROMISING, judged(change));
        assertTrue(POLICY.judge(change.evidence()).reason().contains("change, not effect"));
        assertEquals(Outcome.NOT_YET_KNOWN, judged(change.benefit(1.0, 0.5, 1.5)), "less than worthwhile");
        assertEquals(
                Outcome.NOT_YET_KNOWN, judged(change.benefit(-2.0, -3.0, -1.0)), "worse, but is it the programme?");
        assertEquals(Outcome.NOT_YET_KNOWN, judged(change.benefit(0.1, -0.2, 0.4)));
    }

    @Test
    void changeAloneDoesNotExceedPromisingEvenWhereThePolicyAsksForNoLevel() {
        PolicyVersion lax = new PolicyVersion(2, 1, .05, .1, .25, "OPTIMISTIC", 2, 1.5, 1, 2, .75, .8, .8, 1.5);
        Flag flag = new FundingPolicy(lax).judge(Given.impeccable().alone().evidence());
        assertEquals(Outcome.PROMISING, flag.outcome());
        assertEquals(2, flag.policyVersion());
    }

    @Test
    void theBoundaryIsThePolicys() {
        PolicyVersion optimistic = new PolicyVersion(2, 3, .05, .1, .25, "OPTIMISTIC", 2, 1.5, 1, 2, .75, .8, .8, 1.5);
        Evidence evidence = Given.impeccable().lost(0.2, 0.08, 0.05).evidence();
        assertEquals(Outcome.PROMISING, POLICY.judge(evidence).outcome());
        assertEquals(
                Outcome.RECOMMEND_LONG_TERM,
                new FundingPolicy(optimistic).judge(evidence).outcome());
    }

    @Test
    void tooFewDataIsNotYetKnown() {
        Flag flag = POLICY.judge(Given.impeccable().unestimated().evidence());
        assertEquals(Outcome.NOT_YET_KNOWN, flag.outcome());
        assertEquals("There are too few data for an estimate.", flag.reason());
    }

    @Test
    void everyFlagSaysWhatWouldChangeIt() {
        for (Given given : List.of(
                Given.impeccable(),
                Given.impeccable().registered(false),
                Given.impeccable().benefit(1.0, -0.8, 2.8),
                Given.impeccable().benefit(0.2, -0.9, 1.3),
                Given.impeccable().benefit(-1.2, -2.0, -0.4),
                Given.impeccable().alone(),
                Given.impeccable().unestimated())) {
            assertTrue(!POLICY.judge(given.evidence()).changes().isEmpty());
        }
    }

    @Test
    void writesSharesAsPercentagePoints() {
        Flag flag = POLICY.judge(Given.impeccable().share().evidence());
        assertTrue(flag.criteria().stream()
                .anyMatch(c ->
                        c.value().contains("percentage points") && c.number().equals("3b")));
    }

    private static Outcome judged(Given given) {
        return POLICY.judge(given.evidence()).outcome();
    }

    private static Arguments alone(String number, UnaryOperator<Given> miss) {
        return Arguments.of(number, miss);
    }

    private static UnaryOperator<Given> op(UnaryOperator<Given> operator) {
        return operator;
    }
}
