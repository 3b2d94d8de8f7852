package throughline.statistics.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertPeer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import throughline.statistics.ReferenceData;
import throughline.statistics.Shortfall;
import throughline.statistics.areas.CallawaySantanna.Against;

class AreasOverTimeTest {
    private static final Panel STAGGERED = staggered();

    /** lm with dummies of R 4.2.2, vcovCL of sandwich 3.0.2. */
    @Test
    void absorbsFixedEffectsAsRsDummiesDo() {
        AreaEstimate twfe = Twfe.of(STAGGERED).found().orElseThrow();
        assertPeer("twfe.estimate", twfe.value());
        assertPeer("twfe.se_cr1s", twfe.standardError());
        assertTrue(twfe.sentence().startsWith("The average effect on the treated areas"), twfe.sentence());
    }

    /** did 2.1.2 of R 4.2.2, never treated. */
    @Test
    void comparesWithTheNeverTreatedAsDidDoes() {
        assertCallaway("callaway_santanna_nevertreated.", CallawaySantanna.on(STAGGERED));
    }

    /** did 2.1.2 of R 4.2.2, not yet treated. */
    @Test
    void comparesWithTheNotYetTreatedAsDidDoes() {
        assertCallaway(
                "callaway_santanna_notyettreated.",
                CallawaySantanna.on(STAGGERED).against(Against.NOT_YET_TREATED));
    }

    private static void assertCallaway(String peer, CallawaySantanna method) {
        GroupTimes found = method.fit().found().orElseThrow();
        assertPeer(peer + "simple", found.simple().found().orElseThrow().value());
        assertPeer(peer + "simple_se", found.simple().found().orElseThrow().standardError());
        assertPeer(peer + "group", found.byGroup().found().orElseThrow().value());
        assertPeer(
                peer + "group_se",
                found.byGroupAsDidErrs().found().orElseThrow().standardError());
        assertEquals(
                found.byGroup().found().orElseThrow().value(),
                found.byGroupAsDidErrs().found().orElseThrow().value());
        assertPeer(peer + "dynamic", found.dynamic().found().orElseThrow().value());
        assertPeer(peer + "dynamic_se", found.dynamic().found().orElseThrow().standardError());
        assertPeer(
                peer + "att_g5_t6",
                found.effects().stream()
                        .filter(e -> e.group() == 5 && e.period() == 6)
                        .findFirst()
                        .orElseThrow()
                        .value());
        PreTest before = found.preTest().found().orElseThrow();
        assertPeer(peer + "pretest_wald", before.wald());
        assertPeer(peer + "pretest_p", before.pValue());
        assertTrue(before.detectable() > 0 && before.detectable() < 1, before.toString());
    }

    /** With one effect the test is the normal one, whose noncentrality is (1.959964 + 0.841621)². */
    @Test
    void knowsThePowerOfAChiSquaredTest() {
        assertEquals(Math.pow(1.9599640 + 0.8416212, 2), PreTest.noncentrality(1), 1e-4);
    }

    /** Trap 6: the two conventions differ before treatment and agree after it. */
    @Test
    void countsFromAnotherPeriodBeforeTreatmentWithAUniversalBase() {
        List<GroupTime> varying =
                CallawaySantanna.on(STAGGERED).fit().found().orElseThrow().effects();
        List<GroupTime> universal = CallawaySantanna.on(STAGGERED)
                .universalBase()
                .fit()
                .found()
                .orElseThrow()
                .effects();
        int differ = 0;
        for (GroupTime one : varying) {
            GroupTime other = universal.stream()
                    .filter(e -> e.group() == one.group() && e.period() == one.period())
                    .findFirst()
                    .orElse(null);
            if (!one.isBefore()) {
                assertEquals(one, other);
            } else if (other != null && Math.abs(other.value() - one.value()) > 1e-9) {
                differ++;
                assertEquals(one.period() - 1, one.base());
                assertEquals(one.group() - 1, other.base());
            }
        }
        assertTrue(differ > 3, "effects before treatment that differ: " + differ);
    }

    /**
     * did 2.1.2's own error of the average over groups is off; the jackknife, each area standing many times over, says
     * that ours is not.
     */
    @Test
    void hasTheErrorOverGroupsThatTheJackknifeFinds() {
        List<Panel.Row> rows = invented(3, 12, 8, 4, 3);
        int copies = 16;
        double all = overGroups(copied(rows, copies, "none")).value();
        double squares = 0;
        for (int i = 0; i < 12; i++) {
            squares += copies
                    * Math.pow(overGroups(copied(rows, copies, "area " + i)).value() - all, 2);
        }
        assertEquals(1, overGroups(copied(rows, copies, "none")).standardError() / Math.sqrt(squares), 0.03);
    }

    private static AreaEstimate overGroups(List<Panel.Row> rows) {
        return CallawaySantanna.on(panel(rows))
                .fit()
                .found()
                .orElseThrow()
                .byGroup()
                .found()
                .orElseThrow();
    }

    private static List<Panel.Row> copied(List<Panel.Row> rows, int copies, String once) {
        List<Panel.Row> copied = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (Panel.Row row : rows) {
                if (copy > 0 || !row.area().equals(once)) {
                    copied.add(new Panel.Row(row.area() + "#" + copy, row.period(), row.value(), row.treated()));
                }
            }
        }
        return copied;
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void withOneGroupItIsTheDifferenceInDifferencesOfTwoByTwo(@ForAll long seed) {
        List<Panel.Row> rows = invented(seed, 12, 2, 5, 1).stream()
                .filter(row -> row.period() == 4 || row.period() == 5)
                .toList();
        Panel panel = panel(rows);
        assertEquals(
                TwoGroupDid.of(panel).found().orElseThrow(),
                CallawaySantanna.on(panel)
                        .fit()
                        .found()
                        .orElseThrow()
                        .simple()
                        .found()
                        .orElseThrow()
                        .value(),
                1e-9);
        assertEquals(
                TwoGroupDid.of(panel).found().orElseThrow(),
                Twfe.of(panel).found().orElseThrow().value(),
                1e-9);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void doesNotDependOnTheOrderOfRowsNorOnLabelsAndScalesWithTheOutcome(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 50) double scale) {
        List<Panel.Row> rows = invented(seed, 14, 6, 4, 3);
        List<Panel.Row> other = new ArrayList<>();
        rows.forEach(
                r -> other.add(new Panel.Row("new " + r.area(), r.period() + 100, 7 + scale * r.value(), r.treated())));
        Collections.shuffle(other, new Random(seed));
        assertEquals(scale * value(rows), value(other), 1e-9 * scale);
        assertEquals(
                scale * Twfe.of(panel(rows)).found().orElseThrow().value(),
                Twfe.of(panel(other)).found().orElseThrow().value(),
                1e-9 * scale);
    }

    private static double value(List<Panel.Row> rows) {
        return CallawaySantanna.on(panel(rows))
                .fit()
                .found()
                .orElseThrow()
                .dynamic()
                .found()
                .orElseThrow()
                .value();
    }

    /** glm quasipoisson of R 4.2.2, NeweyWest of sandwich 3.0.2, glm.nb of MASS 7.3-58. */
    @Test
    void interruptsATimeSeriesAsRDoes() {
        InterruptedTimeSeries series = monthly(45);
        Interrupted quasi = series.quasiPoisson().found().orElseThrow();
        assertPeer("its_quasipoisson.after", quasi.after().value());
        assertPeer("its_quasipoisson.after_se", quasi.after().standardError());
        assertPeer("its_quasipoisson.period", quasi.period().value());
        assertPeer("its_quasipoisson.period_se", quasi.period().standardError());
        assertPeer("its_quasipoisson.since", quasi.since().value());
        assertPeer("its_quasipoisson.since_se", quasi.since().standardError());
        assertPeer("its_quasipoisson.dispersion", quasi.dispersion());
        assertPeer("its_quasipoisson.ljung_box_12_p", quasi.ljungBoxP());
        assertPeer(
                "its_newey_west.after_se_lag3_adjusted",
                series.neweyWest(3).found().orElseThrow().after().standardError());
        Interrupted negative = series.negativeBinomial().found().orElseThrow();
        assertPeer("its_negative_binomial.after", negative.after().value());
        assertPeer("its_negative_binomial.after_se", negative.after().standardError());
    }

    /** Trap 7: a straight line that jumps by 20 % and then goes on; time is counted from the break, so the step is 20 %. */
    @Test
    void findsTheStepAtTheBreakAndNotAtTimeZero() {
        double[] counts = new double[60];
        for (int t = 0; t < counts.length; t++) {
            counts[t] = Math.rint(1e6 * Math.exp(0.01 * t + (t >= 40 ? Math.log(1.2) + 0.03 * (t - 40) : 0)));
        }
        Interrupted found =
                InterruptedTimeSeries.of(counts, 40).quasiPoisson().found().orElseThrow();
        assertEquals(Math.log(1.2), found.after().value(), 1e-5);
        assertEquals(0.03, found.since().value(), 1e-6);
    }

    @Test
    void saysWhatATimeSeriesLacks() {
        assertEquals(
                Shortfall.TOO_FEW_DATA,
                InterruptedTimeSeries.of(new double[] {1, 2, 3, 4}, 2)
                        .quasiPoisson()
                        .why()
                        .orElseThrow());
        assertEquals(
                Shortfall.NO_VARIATION,
                InterruptedTimeSeries.of(new double[30], 20)
                        .quasiPoisson()
                        .why()
                        .orElseThrow());
        assertEquals(
                Shortfall.WRONG_KIND_OF_OUTCOME,
                InterruptedTimeSeries.of(new Random(1).doubles(30).toArray(), 20)
                        .quasiPoisson()
                        .why()
                        .orElseThrow());
    }

    @Test
    void refusesToClusterAroundOneTreatedAreaAndOffersPlacebosInstead() {
        Panel one = area();
        assertEquals(Shortfall.TOO_FEW_CLUSTERS, Twfe.of(one).why().orElseThrow());
        assertPeer("did_two_groups.att", TwoGroupDid.of(one).found().orElseThrow());
        PlacebosInSpace placebos = PlacebosInSpace.ofDid(one).found().orElseThrow();
        assertPeer("did_two_groups.att", placebos.estimate());
        assertEquals(27, placebos.placebos().length);
        assertEquals(placebos.rank() / 28.0, placebos.pValue());
        assertEquals(
                0, Arrays.stream(placebos.placebos()).sum(), 1e-9, "placebos of areas without effect add to nothing");
    }

    @Test
    void refusesPanelsWithHolesDoublesAndAreasThatStop() {
        List<Panel.Row> rows = invented(1, 5, 2, 4, 1);
        assertEquals(
                Shortfall.TOO_FEW_DATA,
                Panel.of(rows.subList(1, rows.size())).why().orElseThrow());
        List<Panel.Row> twice = new ArrayList<>(rows);
        twice.add(rows.get(0));
        assertEquals(Shortfall.WRONG_KIND_OF_OUTCOME, Panel.of(twice).why().orElseThrow());
        List<Panel.Row> stops = new ArrayList<>(rows);
        stops.add(new Panel.Row(rows.get(0).area(), 99, 1, false));
        assertNotEquals(null, Panel.of(stops).why().orElse(null));
    }

    /** Trap 9, and the standard error of Wheeler and Ratcliffe (2018). */
    @Test
    void weighsDisplacementByADifferenceAndNotByAQuotientOfNothing() {
        WeightedDisplacement moved = WeightedDisplacement.of(
                        new WeightedDisplacement.Counts(100, 60),
                        new WeightedDisplacement.Counts(100, 100),
                        new WeightedDisplacement.Counts(50, 70),
                        new WeightedDisplacement.Counts(50, 50))
                .found()
                .orElseThrow();
        assertEquals(-20, moved.difference());
        assertEquals(Math.sqrt(580), moved.standardError());
        assertEquals(-0.5, moved.quotient().orElseThrow());
        WeightedDisplacement nothing = WeightedDisplacement.of(
                        new WeightedDisplacement.Counts(100, 99),
                        new WeightedDisplacement.Counts(100, 100),
                        new WeightedDisplacement.Counts(50, 70),
                        new WeightedDisplacement.Counts(50, 50))
                .found()
                .orElseThrow();
        assertTrue(nothing.quotient().isEmpty());
    }

    private static InterruptedTimeSeries monthly(int before) {
        return InterruptedTimeSeries.of(ReferenceData.numbers("monthly-series.csv", "count"), before)
                .exposure(ReferenceData.numbers("monthly-series.csv", "population"))
                .season(12, 2);
    }

    private static Panel staggered() {
        String file = "staggered-panel.csv";
        String[] areas = ReferenceData.texts(file, "area");
        double[] periods = ReferenceData.numbers(file, "period");
        double[] first = ReferenceData.numbers(file, "first_treated");
        double[] values = ReferenceData.numbers(file, "value");
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            rows.add(new Panel.Row(areas[i], (int) periods[i], values[i], first[i] > 0 && periods[i] >= first[i]));
        }
        return panel(rows);
    }

    private static Panel area() {
        String file = "area-panel.csv";
        String[] areas = ReferenceData.texts(file, "area");
        double[] periods = ReferenceData.numbers(file, "period");
        double[] treated = ReferenceData.numbers(file, "treated");
        double[] values = ReferenceData.numbers(file, "value");
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            rows.add(new Panel.Row(areas[i], (int) periods[i], values[i], treated[i] == 1));
        }
        return panel(rows);
    }

    private static Panel panel(List<Panel.Row> rows) {
        return Panel.of(rows).found().orElseThrow();
    }

    /** Areas with effects of their own, a common wave, and treatment of some from period 4 on, group by group. */
    private static List<Panel.Row> invented(long seed, int areas, int treated, int start, int groups) {
        Random random = new Random(seed);
        int treatedAreas = Math.max(3, treated);
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            double level = random.nextGaussian() * 3;
            int from = i < treatedAreas ? start + i % groups : Integer.MAX_VALUE;
            for (int t = 1; t <= 9; t++) {
                rows.add(new Panel.Row(
                        "area " + i, t, level + Math.sin(t) + random.nextGaussian() - (t >= from ? 2 : 0), t >= from));
            }
        }
        return rows;
    }
}
