package throughline.statistics.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.statistics.Comparison;
import throughline.statistics.ReferenceData;
import throughline.statistics.Shortfall;

class MatchingTest {
    /** Lead in the blood of 33 children of workers at a battery plant, and of neighbours (Morton and others 1982). */
    private static final double[] EXPOSED = {
        38, 23, 41, 18, 37, 36, 23, 62, 31, 34, 24, 14, 21, 17, 16, 20, 15, 10, 45, 39, 22, 35, 49, 48, 44, 35, 43, 39,
        34, 13, 73, 25, 27
    };

    private static final double[] NEIGHBOUR = {
        16, 18, 18, 24, 19, 11, 10, 15, 16, 18, 18, 13, 19, 10, 16, 16, 24, 13, 9, 14, 21, 19, 7, 18, 19, 12, 11, 22,
        25, 16, 13, 11, 13
    };

    /** Rosenbaum 2002, table 4.1, from memory: data and values are still to be checked against the book. */
    @ParameterizedTest
    @CsvSource({"1, 0.0000", "2, 0.0018", "3, 0.0136", "4, 0.0388", "4.25, 0.0468", "5, 0.0740"})
    void boundsTheLeadStudyAsRosenbaumDid(double gamma, double expected) {
        double[] differences = new double[EXPOSED.length];
        Arrays.setAll(differences, i -> EXPOSED[i] - NEIGHBOUR[i]);
        RosenbaumBounds bounds = RosenbaumBounds.of(differences).found().orElseThrow();
        assertEquals(expected, bounds.largestPValue(gamma), 5e-5);
        assertEquals(bounds.largestPValue(bounds.gamma(0.05)), 0.05, 1e-9);
        assertTrue(bounds.gamma(0.05) > 4.25 && bounds.gamma(0.05) < 5);
    }

    @Test
    void anEffectThatIsNotCredibleHasNoGamma() {
        double[] differences = {1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, 0};
        assertEquals(0, RosenbaumBounds.of(differences).found().orElseThrow().gamma(0.025));
        assertEquals(
                Shortfall.TOO_FEW_DATA,
                RosenbaumBounds.of(new double[] {1, 2, 0, 0}).why().orElseThrow());
    }

    /** Trap 12: whatever the caliper, no pair is farther apart. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void neverFormsAPairBeyondTheCaliper(@ForAll long seed, @ForAll @DoubleRange(min = 0.02, max = 2) double caliper) {
        Comparison people = invented(seed, 200, 1.5);
        NearestNeighbour.on(people).caliper(caliper).fit().found().ifPresent(matched -> {
            assertTrue(matched.largestDistance() <= matched.caliper());
            int pairs = matched.differences().length;
            var sample = matched.estimate().sample();
            assertEquals(pairs, sample.treated());
            assertEquals(200, sample.used() + sample.droppedInAll());
        });
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void movesAndScalesWithTheOutcome(@ForAll long seed) {
        Comparison people = invented(seed, 150, 0.5);
        double[] outcome = outcomes(seed, 150, 0.5);
        double plain = value(people);
        assertEquals(
                -3 * plain,
                value(people.withOutcome(
                        Arrays.stream(outcome).map(y -> 5 - 3 * y).toArray())),
                1e-9);
    }

    @Test
    void takesOutMostOfWhatMadeTheGroupsDiffer() {
        double off = 0;
        for (int seed = 1; seed <= 40; seed++) {
            off += NearestNeighbour.on(invented(seed, 400, 1))
                            .caliper(0.05)
                            .fit()
                            .found()
                            .orElseThrow()
                            .estimate()
                            .value()
                    / 40;
        }
        assertEquals(2, off, 0.1, "the true effect is 2; without matching it would be about 3.9");
    }

    @Test
    void matchesTheReferencePeople() {
        Matched matched =
                NearestNeighbour.on(ReferenceData.participants()).fit().found().orElseThrow();
        assertTrue(
                matched.estimate().interval().includes(-1.8), matched.estimate().sentence());
        assertTrue(matched.estimate().diagnostics().get("treated without a match") > 0);
        assertTrue(matched.estimate().sentence().contains("pairs alike"));
    }

    @Test
    void groupsThatDoNotOverlapAreNotMatched() {
        assertTrue(NearestNeighbour.on(invented(1, 60, 40)).fit().why().isPresent());
        assertThrows(IllegalArgumentException.class, () -> NearestNeighbour.on(invented(1, 9, 1))
                .caliper(0));
    }

    private static double value(Comparison people) {
        return NearestNeighbour.on(people)
                .fit()
                .found()
                .orElseThrow()
                .estimate()
                .value();
    }

    /** Treatment is the likelier the larger x, and x raises the outcome by 2 as treatment does. */
    private static Comparison invented(long seed, int n, double pull) {
        Random random = new Random(seed);
        double[] x = random.doubles(n, -1.7, 1.7).toArray();
        boolean[] treated = new boolean[n];
        for (int i = 0; i < n; i++) {
            treated[i] = random.nextDouble() < 1 / (1 + Math.exp(0.7 - pull * x[i]));
        }
        return Comparison.of(outcomes(seed, n, pull)).treated(treated).covariate("x", x);
    }

    private static double[] outcomes(long seed, int n, double pull) {
        Random random = new Random(seed);
        double[] x = random.doubles(n, -1.7, 1.7).toArray();
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            boolean treated = random.nextDouble() < 1 / (1 + Math.exp(0.7 - pull * x[i]));
            y[i] = 2 * x[i] + (treated ? 2 : 0);
        }
        Random noise = new Random(seed + 1);
        return Arrays.stream(y).map(v -> v + noise.nextGaussian()).toArray();
    }
}
