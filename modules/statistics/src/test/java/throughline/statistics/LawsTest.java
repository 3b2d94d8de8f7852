package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every comparing method, whatever the data. */
class LawsTest {
    private static final Map<String, Function<Comparison, Result<Estimate>>> METHODS = Map.of(
            "difference in means", DifferenceInMeans::of,
            "difference in change", people -> DifferenceInChange.of(people, "x0"),
            "ANCOVA, CR2", people -> Ancova.on(people).fit(),
            "ANCOVA, HC3",
                    people -> Ancova.on(people)
                            .standardErrors(StandardErrorKind.HC3)
                            .fit(),
            "IPW, ATT", people -> Ipw.effectOnTheTreated(people).map(Weighted::estimate),
            "IPW, ATE", people -> Ipw.averageEffect(people).map(Weighted::estimate),
            "AIPW, ATE", Aipw::averageEffect,
            "AIPW, ATT", Aipw::effectOnTheTreated,
            "entropy balancing",
                    people -> EntropyBalancing.effectOnTheTreated(people).map(Weighted::estimate));

    @Property(tries = 30)
    void theOrderOfPeopleDoesNotMatter(@ForAll @IntRange(min = 60, max = 200) int n, @ForAll long seed) {
        Comparison people = Invented.people(n, 8, 3, seed);
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        assertAlike(people, Invented.inOrder(people, order, 3), 1, 1e-7);
    }

    @Property(tries = 30)
    void theUnitsOfCovariatesDoNotMatter(
            @ForAll @IntRange(min = 60, max = 200) int n,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift) {
        Comparison people = Invented.people(n, 8, 3, seed);
        double[] other = Arrays.stream(people.values("x1").orElseThrow())
                .map(x -> shift + factor * x)
                .toArray();
        assertAlike(people, people.covariate("x1", other), 1, 1e-6);
    }

    @Property(tries = 30)
    void theUnitsOfTheOutcomeCarryOver(
            @ForAll @IntRange(min = 60, max = 200) int n,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        Comparison people = Invented.people(n, 8, 3, seed);
        double[] other = IntStream.range(0, n)
                .mapToDouble(i -> shift + factor * people.outcome(i))
                .toArray();
        double[] before = Arrays.stream(people.values("x0").orElseThrow())
                .map(x -> factor * x)
                .toArray();
        assertAlike(people, people.withOutcome(other).covariate("x0", before), factor, 1e-6);
    }

    @Property(tries = 30)
    void withOneRowAClusterCr2IsHc2(@ForAll @IntRange(min = 8, max = 80) int n, @ForAll long seed) {
        Comparison people =
                Invented.people(n, 2, 2, seed).clusteredBy(IntStream.range(0, n).toArray());
        var cr2 = Ancova.on(people).standardErrors(StandardErrorKind.CR2).fit().found();
        var hc2 = Ancova.on(people).standardErrors(StandardErrorKind.HC2).fit().found();
        // with fewer than three people in a group, clusters of one refuse what HC2 still gives
        hc2.filter(any -> Math.min(any.sample().treated(), any.sample().comparison()) >= 3)
                .ifPresent(expected -> {
                    assertEquals(expected.standardError(), cr2.orElseThrow().standardError(), 1e-12);
                    assertEquals(expected.degreesOfFreedom(), cr2.orElseThrow().degreesOfFreedom(), 1e-9);
                    assertTrue(expected.degreesOfFreedom() <= n - 4 + 1e-9);
                });
    }

    /** The cheap k × k algebra against the n × n definition of Pustejovsky and Tipton 2018, written out. */
    @Property(tries = 20)
    void cr2IsWhatItsDefinitionSays(@ForAll @IntRange(min = 30, max = 60) int n, @ForAll long seed) {
        Comparison people = Invented.people(n, 6, 2, seed);
        var fit = Ancova.on(people).everyCoefficient().found();
        if (fit.isPresent()) {
            double[][] expected = DefinitionOfCr2.of(people.complete());
            for (int j = 0; j < expected.length; j++) {
                var found = fit.get().coefficients().get(j);
                assertEquals(1, found.standardError() / expected[j][0], 1e-8);
                assertEquals(1, found.degreesOfFreedom() / expected[j][1], 1e-8);
            }
        }
    }

    @Property(tries = 40)
    void entropyBalancingBalances(@ForAll @IntRange(min = 40, max = 200) int n, @ForAll long seed) {
        Comparison people = Invented.people(n, 8, 3, seed);
        EntropyBalancing.effectOnTheTreated(people).found().ifPresent(weighted -> {
            assertTrue(
                    Balance.of(people, weighted.weights()).found().orElseThrow().isWithin(1e-7));
            assertWeigh(weighted.weights());
            assertTrue(weighted.weights().effectiveComparison()
                    <= weighted.estimate().sample().comparison() + 1e-9);
        });
    }

    @Property(tries = 40)
    void probabilityWeightsAreWeights(@ForAll @IntRange(min = 40, max = 200) int n, @ForAll long seed) {
        Comparison people = Invented.people(n, 8, 3, seed);
        Ipw.averageEffect(people).found().ifPresent(weighted -> assertWeigh(weighted.weights()));
        Ipw.effectOnTheTreated(people).found().ifPresent(weighted -> assertWeigh(weighted.weights()));
    }

    /** Anything at all, so long as it is typed: no exception, and every number in an answer is finite. */
    @Property(tries = 300)
    void anyDataHasAnAnswer(
            @ForAll @IntRange(min = 0, max = 14) int n,
            @ForAll @IntRange(min = 1, max = 4) int values,
            @ForAll long seed) {
        Comparison people = Invented.awkward(n, values, seed);
        METHODS.forEach((name, method) -> method.apply(people).found().ifPresent(found -> {
            assertTrue(Double.isFinite(found.value()), name);
            assertTrue(found.standardError() > 0 && Double.isFinite(found.standardError()), name);
            assertTrue(found.pValue() >= 0 && found.pValue() <= 1, name);
            assertTrue(found.interval().includes(found.value()), name);
        }));
        LogisticRegression.of(people);
        NegativeBinomial.of(people);
        Balance.of(people);
    }

    private static void assertWeigh(Weights weights) {
        for (double[] group : new double[][] {weights.treated(), weights.comparison()}) {
            assertTrue(Arrays.stream(group).allMatch(w -> w >= 0));
            assertEquals(1, Arrays.stream(group).sum(), 1e-12);
        }
    }

    private static void assertAlike(Comparison one, Comparison other, double factor, double tolerance) {
        METHODS.forEach((name, method) -> {
            Result<Estimate> a = method.apply(one);
            Result<Estimate> b = method.apply(other);
            assertEquals(a.why(), b.why(), name);
            a.found().ifPresent(expected -> {
                Estimate found = b.found().orElseThrow();
                double size = expected.standardError() * factor;
                assertEquals(expected.value() * factor, found.value(), tolerance * size, name);
                assertEquals(size, found.standardError(), tolerance * size, name);
                assertEquals(expected.pValue(), found.pValue(), tolerance * 10, name);
            });
        });
    }
}
