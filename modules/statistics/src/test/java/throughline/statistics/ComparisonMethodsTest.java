package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertNear;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.person;
import static throughline.statistics.ReferenceData.treated;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonMethodsTest {
    /** The reference values are for independent people. */
    private static final Comparison PEOPLE = independent(ReferenceData.participants());

    private static Comparison independent(Comparison clustered) {
        Comparison people = Comparison.of(person("post")).treated(treated());
        for (String name : new String[] {"pre", "age", "female", "send", "care"}) {
            people = people.covariate(name, clustered.values(name).orElseThrow());
        }
        return people;
    }

    /** R 4.2.2: difference in means over sd() of those treated. */
    @Test
    void showsBalanceAsRDoes() {
        Balance balance = Balance.of(PEOPLE).found().orElseThrow();
        for (String name : new String[] {"pre", "age", "female", "send", "care"}) {
            assertPeer(
                    "balance_smd_treated_sd." + name,
                    balance.of(name).standardisedDifference().orElseThrow());
        }
        assertEquals("pre", balance.worst().orElseThrow().name());
        assertTrue(balance.isWithin(0.5));
        assertFalse(balance.isWithin(0.25));
        assertThrows(IllegalArgumentException.class, () -> balance.of("height"));
    }

    /** glm(binomial) of R 4.2.2 and normalised weights. */
    @Test
    void weightsByProbabilityAsRDoes() {
        Weighted att = Ipw.effectOnTheTreated(PEOPLE).found().orElseThrow();
        assertPeer("ipw.att_hajek", att.estimate().value());
        assertPeer("ipw.ess_controls_att", att.weights().effectiveComparison());
        assertPeer(
                "ipw.ate_hajek",
                Ipw.averageEffect(PEOPLE).found().orElseThrow().estimate().value());
    }

    /** glm and lm of R 4.2.2; influence-function standard errors with SD over n − 1. */
    @Test
    void isDoublyRobustAsRIs() {
        Estimate ate = Aipw.averageEffect(PEOPLE).found().orElseThrow();
        assertPeer("aipw.ate", ate.value());
        assertPeer("aipw.ate_se", ate.standardError());
        Estimate att = Aipw.effectOnTheTreated(PEOPLE).found().orElseThrow();
        assertPeer("aipw.att", att.value());
        assertPeer("aipw.att_se", att.standardError());
    }

    /** Dual solved in R 4.2.2. */
    @Test
    void balancesEntropyAsRDoes() {
        Weighted att = EntropyBalancing.effectOnTheTreated(PEOPLE).found().orElseThrow();
        assertPeer("entropy_balancing.att", att.estimate().value());
        assertPeer("entropy_balancing.ess_controls", att.weights().effectiveComparison());
        Balance after = Balance.of(PEOPLE, att.weights()).found().orElseThrow();
        assertTrue(after.isWithin(1e-8));
        assertTrue(att.weights().largestComparisonWeight() < 0.05);
        assertEquals(346, att.weights().effectiveTreated(), 1e-9);
        assertEquals(
                EntropyBalancing.effectOnTheTreated(PEOPLE).found().orElseThrow(),
                att,
                "the same data, the same answer");
        assertEquals("Weights of 346 treated and 296 compared", att.weights().toString());
    }

    /**
     * The weighting estimators' standard errors have no reference here; the jackknife is independent of our algebra. Each
     * person stands sixteen times, so that leaving one out is nearly the derivative that an influence function is.
     */
    @ParameterizedTest
    @MethodSource("weighting")
    void hasTheStandardErrorsThatTheJackknifeFinds(Function<Comparison, Result<Estimate>> method) {
        int n = 60;
        int copies = 16;
        Comparison one = Invented.people(n, 5, 2, 11);
        Comparison all = Invented.repeated(one, copies, -1);
        double whole = method.apply(all).found().orElseThrow().value();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double without = method.apply(Invented.repeated(one, copies, i))
                    .found()
                    .orElseThrow()
                    .value();
            squares += copies * Math.pow(whole - without, 2);
        }
        double ours = method.apply(all).found().orElseThrow().standardError();
        assertEquals(1, ours / Math.sqrt(squares), 0.02);
    }

    static Stream<Function<Comparison, Result<Estimate>>> weighting() {
        return Stream.of(
                people -> Ipw.effectOnTheTreated(people).map(Weighted::estimate),
                people -> Ipw.averageEffect(people).map(Weighted::estimate),
                people -> EntropyBalancing.effectOnTheTreated(people).map(Weighted::estimate),
                Aipw::averageEffect);
    }

    /** Student 1908's two drugs as if on different people; t.test of R, ?sleep: t = −1.8608, df = 17.776, p = 0.07939. */
    @Test
    void comparesMeansAsWelchDid() {
        double[] extra = {
            0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4
        };
        boolean[] first = new boolean[20];
        Arrays.fill(first, 0, 10, true);
        Estimate sleep = DifferenceInMeans.of(Comparison.of(extra).treated(first))
                .found()
                .orElseThrow();
        assertEquals(-1.8608, sleep.statistic(), 5e-5);
        assertEquals(17.776, sleep.degreesOfFreedom(), 5e-4);
        assertEquals(0.07939, sleep.pValue(), 5e-6);
        assertEquals(-3.3654832, sleep.interval().low(), 5e-7);
    }

    @Test
    void comparesMeansByClusterAsAncovaWithoutCovariatesDoes() {
        Comparison bare = Comparison.of(person("post"))
                .treated(treated())
                .clusteredBy(ReferenceData.texts("participants.csv", "site"));
        Estimate means = DifferenceInMeans.of(bare).found().orElseThrow();
        Estimate ancova = Ancova.on(bare).fit().found().orElseThrow();
        assertEquals(ancova.value(), means.value());
        assertEquals(ancova.degreesOfFreedom(), means.degreesOfFreedom());
        assertEquals(Estimand.DIFFERENCE_IN_MEANS, ancova.estimand());
    }

    @Test
    void comparesChange() {
        double[] pre = person("pre");
        double[] post = person("post");
        double[] change = new double[post.length];
        Arrays.setAll(change, i -> post[i] - pre[i]);
        Estimate direct =
                DifferenceInMeans.of(PEOPLE.withOutcome(change)).found().orElseThrow();
        Estimate named = DifferenceInChange.of(PEOPLE, "pre").found().orElseThrow();
        assertEquals(direct.value(), named.value());
        assertEquals(direct.standardError(), named.standardError());
        assertEquals(Estimand.DIFFERENCE_IN_CHANGE, named.estimand());
        assertThrows(IllegalArgumentException.class, () -> DifferenceInChange.of(PEOPLE, "before"));
    }

    /** A two-by-two table by hand: odds ratio ad/bc, variance the sum of inverse counts (Woolf 1955, Ann. Hum. Genet. 19:251). */
    @Test
    void findsTheOddsRatioOfATable() {
        Estimate table = LogisticRegression.of(twoByTwo(30, 20, 12, 38)).found().orElseThrow();
        assertNear(Math.log(30 * 38 / (20.0 * 12)), table.value(), "log odds ratio");
        assertNear(Math.sqrt(1 / 30.0 + 1 / 20.0 + 1 / 12.0 + 1 / 38.0), table.standardError(), "Woolf");
        Comparison byPair = twoByTwo(30, 20, 12, 38)
                .clusteredBy(java.util.stream.IntStream.range(0, 100).toArray());
        Estimate robust = LogisticRegression.of(byPair).found().orElseThrow();
        // with everybody a cluster of one: HC0, which a saturated model makes Woolf's, times 100/99
        assertNear(table.standardError() * Math.sqrt(100 / 99.0), robust.standardError(), "robust");
    }

    private static Comparison twoByTwo(int a, int b, int c, int d) {
        double[] yes = new double[a + b + c + d];
        boolean[] treated = new boolean[yes.length];
        Arrays.fill(yes, 0, a, 1);
        Arrays.fill(yes, a + b, a + b + c, 1);
        Arrays.fill(treated, 0, a + b, true);
        return Comparison.of(yes).treated(treated);
    }

    @Test
    void recognisesPerfectSeparation() {
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                LogisticRegression.of(twoByTwo(30, 0, 12, 38)).why());
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                LogisticRegression.of(twoByTwo(30, 0, 0, 38)).why());
        Comparison split = Comparison.of(new double[] {1, 3, 2, 4, 3, 5, 4, 6})
                .treated(new boolean[] {true, true, true, true, false, false, false, false})
                .covariate("risk", new double[] {9, 8, 7, 6, 5, 4, 3, 2});
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                Ipw.effectOnTheTreated(split).why());
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                Ipw.averageEffect(split).why());
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                Aipw.averageEffect(split).why());
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                Aipw.effectOnTheTreated(split).why());
        assertEquals(
                Optional.of(Shortfall.NO_OVERLAP),
                EntropyBalancing.effectOnTheTreated(split).why());
    }

    @Test
    void wantsAYesOrNoWhereItModelsOne() {
        assertEquals(
                Optional.of(Shortfall.WRONG_KIND_OF_OUTCOME),
                LogisticRegression.of(PEOPLE).why());
    }

    @Test
    void saysWhatTheDataLackWhateverTheMethod() {
        Comparison tiny = Comparison.of(new double[] {1, 2, 3})
                .treated(new boolean[] {true, true, false})
                .covariate("x", new double[] {1, 2, 4});
        Comparison flat = Comparison.of(new double[] {4, 4, 4, 4, 4, 4, 4, 4})
                .treated(new boolean[] {true, false, true, false, true, false, true, false})
                .covariate("x", new double[] {1, 2, 4, 3, 2, 5, 6, 2});
        Stream<Function<Comparison, Result<?>>> methods = Stream.of(
                DifferenceInMeans::of,
                Ipw::effectOnTheTreated,
                Ipw::averageEffect,
                Aipw::effectOnTheTreated,
                Aipw::averageEffect,
                EntropyBalancing::effectOnTheTreated,
                LogisticRegression::of,
                people -> DifferenceInChange.of(people, "x"));
        methods.forEach(method -> {
            assertEquals(Optional.of(Shortfall.TOO_FEW_DATA), method.apply(tiny).why());
        });
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION), DifferenceInMeans.of(flat).why());
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION),
                EntropyBalancing.effectOnTheTreated(flat).why());
        Comparison apart = Comparison.of(new double[] {4, 4, 4, 2, 2, 2})
                .treated(new boolean[] {true, true, true, false, false, false});
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION), DifferenceInMeans.of(apart).why());
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_DATA),
                EntropyBalancing.effectOnTheTreated(Comparison.of(new double[] {1, 2, 3, 5})
                                .treated(new boolean[] {true, true, false, false}))
                        .why());
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_CLUSTERS),
                DifferenceInMeans.of(apart.withOutcome(new double[] {1, 2, 3, 4, 5, 7})
                                .clusteredBy(new int[6]))
                        .why());
    }

    @Test
    void cannotStandardiseWhereThoseTreatedAreAllAlikeAndTheOthersAreNot() {
        Comparison people = Comparison.of(new double[] {1, 2, 3, 4})
                .treated(new boolean[] {true, true, false, false})
                .covariate("excluded", new double[] {1, 1, 0, 1})
                .covariate("size", new double[] {1, 2, 1, 2});
        Balance balance = Balance.of(people).found().orElseThrow();
        assertTrue(balance.of("excluded").standardisedDifference().isEmpty());
        assertEquals("excluded", balance.worst().orElseThrow().name());
        assertFalse(balance.isWithin(10));
        assertEquals(0, balance.of("size").size());
    }
}
