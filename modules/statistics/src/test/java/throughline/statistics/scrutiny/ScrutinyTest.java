package throughline.statistics.scrutiny;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertNear;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.expected;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.statistics.Ancova;
import throughline.statistics.Comparison;
import throughline.statistics.Estimate;
import throughline.statistics.HedgesG;
import throughline.statistics.Invented;
import throughline.statistics.ReferenceData;
import throughline.statistics.Shortfall;
import throughline.statistics.scrutiny.Attrition.Boundary;

class ScrutinyTest {

    /** p.adjust of R 4.2.2. */
    @Test
    void adjustsForManyTestsAsRDoes() {
        double[] p = IntStream.rangeClosed(1, 10)
                .mapToDouble(i -> expected("p_values." + i))
                .toArray();
        for (int i = 1; i <= 10; i++) {
            assertPeer("holm." + i, Holm.adjust(p)[i - 1]);
            assertPeer("benjamini_hochberg." + i, BenjaminiHochberg.adjust(p)[i - 1]);
        }
    }

    @Test
    void adjustsInTheOrderGiven() {
        assertArrayEquals(new double[] {0.04, 0.02, 0.04}, Holm.adjust(0.04, 0.02 / 3, 0.02), 1e-15);
        assertArrayEquals(new double[] {0.04, 0.02, 0.03}, BenjaminiHochberg.adjust(0.04, 0.02 / 3, 0.02), 1e-15);
        assertEquals(0, Holm.adjust().length);
        assertThrows(IllegalArgumentException.class, () -> Holm.adjust(0.2, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjust(1.2));
    }

    /** VanderWeele and Ding 2017: RR 3.9 (1.8 to 8.7) gives 7.26 and 3.0. */
    @Test
    void saysHowStrongSomethingUnmeasuredMustBe() {
        EValue published = EValue.ofRiskRatio(3.9, 1.8, 8.7).found().orElseThrow();
        assertNear(7.26303434, published.forEstimate(), "estimate");
        assertEquals(3.0, published.forInterval(), 1e-9);
        EValue protective =
                EValue.ofRiskRatio(1 / 3.9, 1 / 8.7, 1 / 1.8).found().orElseThrow();
        assertNear(7.26303434, protective.forEstimate(), "protective");
        assertEquals(3.0, protective.forInterval(), 1e-9);
        assertEquals(1, EValue.ofRiskRatio(1.5, 0.9, 2.5).found().orElseThrow().forInterval());
        assertEquals(
                Optional.of(Shortfall.DID_NOT_CONVERGE),
                EValue.ofRiskRatio(0, 0, 1).why());
        assertFalse(EValue.ofRiskRatio(Double.NaN, 1, 2).isEstimated());
    }

    @Test
    void turnsOtherEffectsIntoRiskRatios() {
        Estimate g = HedgesG.of(ReferenceData.participants()).found().orElseThrow();
        EValue value = EValue.ofStandardisedDifference(g).found().orElseThrow();
        assertEquals(Math.exp(0.91 * g.value()), value.riskRatio(), 1e-15);
        assertTrue(value.forInterval() <= value.forEstimate());
        assertEquals(
                Math.exp(g.value() / 2),
                EValue.ofLogOddsRatio(g).found().orElseThrow().riskRatio());
    }

    /** PowerUpR's mdes.cra2 (methods.md): 40 clusters of 25, ICC .10, half treated. */
    @Test
    void findsTheSmallestEffectThatClustersCanShow() {
        MinimumDetectableEffect design = MinimumDetectableEffect.ofClusters(40, 25, 0.10);
        assertNear(0.33534701, design.inStandardDeviations().found().orElseThrow(), "MDES");
        assertNear(
                0.23712615,
                design.explaining(0.5).inStandardDeviations().found().orElseThrow(),
                "with covariates");
        assertEquals(OptionalInt.of(40), design.needed(0.33534702));
        assertEquals(OptionalInt.of(41), design.needed(0.33534700));
    }

    /** Cohen 1988, table 2.4.1: d = 0.5 with power .80 at two-sided .05 needs 64 a group. */
    @Test
    void findsHowManyPeopleAnEffectNeeds() {
        MinimumDetectableEffect design = MinimumDetectableEffect.ofPeople(128);
        assertEquals(0.5, design.inStandardDeviations().found().orElseThrow(), 0.005);
        assertEquals(128, design.needed(0.5).orElseThrow(), 2);
        double lopsided =
                design.treatedShare(0.2).inStandardDeviations().found().orElseThrow();
        assertEquals(0.5 / 0.4, lopsided / design.inStandardDeviations().found().orElseThrow(), 1e-12);
        assertTrue(design.power(0.9).needed(0.5).orElseThrow() > 160);
        assertTrue(design.significance(0.01).needed(0.5).orElseThrow() > 160);
        assertEquals(OptionalInt.empty(), design.needed(0));
        assertEquals(OptionalInt.of(3), design.needed(1e6));
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_DATA),
                MinimumDetectableEffect.ofPeople(2).inStandardDeviations().why());
        assertThrows(IllegalArgumentException.class, () -> design.treatedShare(1));
        assertThrows(IllegalArgumentException.class, () -> MinimumDetectableEffect.ofClusters(10, 20, -0.1));
    }

    /** What Works Clearinghouse, Standards Handbook 4.0, table II.1. */
    @Test
    void holdsAttritionToTheBoundary() {
        Attrition low = Attrition.of(100, 92, 100, 88).found().orElseThrow();
        assertEquals(0.10, low.overall(), 1e-12);
        assertEquals(0.04, low.differential(), 1e-12);
        assertTrue(low.isWithin(Boundary.CAUTIOUS));
        Attrition middle = Attrition.of(100, 94, 100, 86).found().orElseThrow();
        assertFalse(middle.isWithin(Boundary.CAUTIOUS));
        assertTrue(middle.isWithin(Boundary.OPTIMISTIC));
        assertEquals(0.063, Boundary.CAUTIOUS.at(0.10), 1e-12);
        assertEquals(0.054, Boundary.CAUTIOUS.at(0.20), 1e-12);
        assertEquals(0.0495, Boundary.CAUTIOUS.at(0.238), 0.0005);
        assertEquals(0.023, Boundary.OPTIMISTIC.at(0.57), 1e-12);
        Attrition heavy = Attrition.of(100, 40, 100, 40).found().orElseThrow();
        assertFalse(heavy.isWithin(Boundary.OPTIMISTIC));
        assertEquals(0.6, heavy.treated(), 1e-12);
        assertEquals(0.6, heavy.comparison(), 1e-12);
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_DATA), Attrition.of(0, 0, 5, 5).why());
        assertThrows(IllegalArgumentException.class, () -> Attrition.of(5, 6, 5, 5));
    }

    @Test
    void leavesEachPlaceOutInTurn() {
        Comparison people = ReferenceData.participants();
        LeaveOneOut checked =
                LeaveOneOut.of(people, some -> Ancova.on(some).fit()).found().orElseThrow();
        assertEquals(44, checked.without().size());
        assertTrue(checked.lowest() < checked.all().value() && checked.all().value() < checked.highest());
        assertTrue(checked.keepsItsSign());
        assertEquals(List.of(), checked.indispensable());
        int all = checked.all().sample().used();
        assertTrue(checked.without().stream()
                .allMatch(w -> w.result().found().orElseThrow().sample().used() < all));
    }

    @Test
    void seesAnEffectThatHangsOnOnePlace() {
        double[] outcome = {1, 2, 0, 1, 3, 2, 1, 2, 90, 80, 2, 1};
        boolean[] treated = {true, true, false, false, true, true, false, false, true, true, false, false};
        Comparison people =
                Comparison.of(outcome).treated(treated).clusteredBy(new int[] {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3});
        double[] reversed = {1, 2, 9, 9, 3, 2, 9, 9, 90, 80, 2, 1};
        LeaveOneOut checked = LeaveOneOut.of(
                        people.withOutcome(reversed), some -> Ancova.on(some).fit())
                .found()
                .orElseThrow();
        assertFalse(checked.keepsItsSign());
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_CLUSTERS),
                LeaveOneOut.of(Comparison.of(outcome).treated(treated), some -> Ancova.on(some)
                                .fit())
                        .why());
    }

    @Test
    void namesThePlaceThatCannotBeSpared() {
        double[] outcome = {1, 2, 0, 1, 3, 2, 1, 2};
        boolean[] treated = {true, true, false, false, true, true, false, false};
        Comparison two = Comparison.of(outcome).treated(treated).clusteredBy(new int[] {1, 1, 1, 1, 2, 2, 2, 2});
        LeaveOneOut checked =
                LeaveOneOut.of(two, some -> Ancova.on(some).fit()).found().orElseThrow();
        assertEquals(List.of("1", "2"), checked.indispensable());
        assertFalse(checked.keepsItsSign());
    }

    /** metafor 3.8-1's SMD formulas by hand for the sleep data: g = J(18)(0.75 − 2.33)/sp. */
    @Test
    void standardisesADifference() {
        double[] extra = {
            0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4
        };
        boolean[] first = new boolean[20];
        java.util.Arrays.fill(first, 0, 10, true);
        Estimate g = HedgesG.of(Comparison.of(extra).treated(first)).found().orElseThrow();
        assertEquals(-0.7969, g.value(), 1e-3);
        assertEquals(Math.sqrt(0.2 + g.value() * g.value() / 40), g.standardError(), 1e-12);
        Comparison clustered = Invented.people(200, 10, 2, 3);
        Estimate ancova = Ancova.on(clustered).fit().found().orElseThrow();
        Estimate adjusted = HedgesG.of(ancova, clustered).found().orElseThrow();
        assertEquals(ancova.pValue(), adjusted.pValue(), 1e-12);
        assertEquals(ancova.degreesOfFreedom(), adjusted.degreesOfFreedom());
        Comparison apart = Comparison.of(new double[] {1, 1, 2, 2}).treated(new boolean[] {true, true, false, false});
        assertEquals(Optional.of(Shortfall.NO_VARIATION), HedgesG.of(apart).why());
    }
}
