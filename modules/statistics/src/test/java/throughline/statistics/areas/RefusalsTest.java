package throughline.statistics.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import throughline.statistics.CountModel;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.areas.CallawaySantanna.Against;
import throughline.statistics.synthetic.SyntheticControl;
import throughline.statistics.synthetic.SyntheticDid;

/** What areas cannot bear is said by its kind, and the averages that they can bear hang together. */
class RefusalsTest {
    private static final int NEVER = Integer.MAX_VALUE;

    @Test
    void aPanelWithoutATreatedAreaHasNoEffect() {
        Panel panel = panel(8, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER);
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, TwoGroupDid.of(panel));
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, CallawaySantanna.on(panel).fit());
        assertWhy(Shortfall.WRONG_KIND_OF_OUTCOME, SyntheticControl.of(panel));
    }

    @Test
    void aPanelWhoseAreasWereAllTreatedHasNothingToCompareWith() {
        Panel panel = panel(8, 4, 4, 4, 4, 4);
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, TwoGroupDid.of(panel));
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, Twfe.of(panel));
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, CallawaySantanna.on(panel).fit());
        assertWhy(
                Shortfall.TOO_FEW_CLUSTERS,
                CallawaySantanna.on(panel).against(Against.NOT_YET_TREATED).fit());
    }

    @Test
    void areasThatWereTreatedLaterServeAsComparisonUntilThen() {
        GroupTimes found = CallawaySantanna.on(panel(8, 3, 3, 3, 5, 5, 5, 7, 7))
                .against(Against.NOT_YET_TREATED)
                .fit()
                .found()
                .orElseThrow();
        assertTrue(found.effects().stream().anyMatch(e -> e.group() == 3 && e.period() == 6));
        assertTrue(found.effects().stream().noneMatch(e -> e.period() >= 7 && e.group() == 3));
    }

    @Test
    void treatmentFromTheFirstPeriodOnHasNoBefore() {
        assertWhy(Shortfall.TOO_FEW_DATA, TwoGroupDid.of(panel(6, 1, 1, 1, NEVER, NEVER)));
        GroupTimes found = CallawaySantanna.on(panel(6, 1, 3, 3, 3, NEVER, NEVER, NEVER))
                .fit()
                .found()
                .orElseThrow();
        AreaEstimate simple = found.simple().found().orElseThrow();
        assertEquals(6, simple.units().areas());
        assertEquals(1, simple.units().dropped().get("treated from the first period on"));
    }

    @Test
    void areasTreatedAtDifferentTimesHaveNoTwoByTwoComparison() {
        Panel panel = panel(8, 3, 4, NEVER, NEVER, NEVER, NEVER);
        assertWhy(Shortfall.WRONG_KIND_OF_OUTCOME, TwoGroupDid.of(panel));
        assertWhy(Shortfall.WRONG_KIND_OF_OUTCOME, SyntheticDid.of(panel));
        assertWhy(Shortfall.WRONG_KIND_OF_OUTCOME, PlacebosInSpace.ofDid(panel(8, 3, 3, NEVER, NEVER, NEVER)));
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, PlacebosInSpace.ofDid(panel(8, 3, NEVER, NEVER)));
    }

    @Test
    void tooFewAreasTestNoManyEffectsBeforeTreatment() {
        GroupTimes few = CallawaySantanna.on(panel(14, 10, 10, 11, NEVER, NEVER))
                .fit()
                .found()
                .orElseThrow();
        assertWhy(Shortfall.TOO_FEW_CLUSTERS, few.preTest());
        GroupTimes none = CallawaySantanna.on(panel(4, 2, 2, 2, NEVER, NEVER))
                .fit()
                .found()
                .orElseThrow();
        assertWhy(Shortfall.TOO_FEW_DATA, none.preTest());
    }

    @Test
    void anOutcomeThatNeverVariesIsNoEstimate() {
        List<Panel.Row> rows = rows(9, i -> 5, 4, 4, 4, NEVER, NEVER, NEVER, NEVER);
        Panel panel = Panel.of(rows).found().orElseThrow();
        assertWhy(Shortfall.NO_VARIATION, Twfe.of(panel));
        assertWhy(
                Shortfall.NO_VARIATION,
                CallawaySantanna.on(panel).fit().found().orElseThrow().simple());
        Panel one = Panel.of(rows(9, i -> 5, 6, NEVER, NEVER, NEVER, NEVER, NEVER))
                .found()
                .orElseThrow();
        assertWhy(Shortfall.NO_VARIATION, SyntheticControl.of(one));
        assertWhy(Shortfall.NO_VARIATION, SyntheticDid.of(one));
    }

    @Test
    void aPerfectFitIsNoRatio() {
        List<Panel.Row> rows = rows(9, t -> t * 1.5, 7, NEVER, NEVER, NEVER, NEVER, NEVER);
        assertWhy(
                Shortfall.NO_VARIATION,
                SyntheticControl.of(Panel.of(rows).found().orElseThrow()));
    }

    @Test
    void anAreaUnlikeAllDonorsIsSaidToBeFittedBadly() {
        List<Panel.Row> rows = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 8; i++) {
            for (int t = 1; t <= 16; t++) {
                double far = i == 0 ? 100 + 10 * Math.cos(t * 3) : 0;
                rows.add(new Panel.Row("area " + i, t, far + random.nextGaussian(), i == 0 && t > 10));
            }
        }
        SyntheticControl control = SyntheticControl.of(Panel.of(rows).found().orElseThrow())
                .found()
                .orElseThrow();
        assertTrue(!control.isFitted() && control.sentence().contains("proves little"), control.sentence());
    }

    @Test
    void theAveragesOfAnEventStudyAreThoseOfItsParts() {
        GroupTimes found = CallawaySantanna.on(panel(9, 4, 4, 4, NEVER, NEVER, NEVER))
                .fit()
                .found()
                .orElseThrow();
        double after = found.eventStudy().stream()
                .filter(e -> e.exposure() >= 0)
                .mapToDouble(GroupTimes.AtExposure::value)
                .average()
                .orElseThrow();
        assertEquals(after, found.dynamic().found().orElseThrow().value(), 1e-12);
        assertEquals(after, found.byPeriod().found().orElseThrow().value(), 1e-12, "one group: periods are exposures");
        assertEquals(after, found.byGroup().found().orElseThrow().value(), 1e-12);
        assertTrue(found.eventStudy().stream().allMatch(e -> e.standardError() > 0));
    }

    @Test
    void displacementNeedsCounts() {
        var some = new WeightedDisplacement.Counts(3, 4);
        var none = new WeightedDisplacement.Counts(0, 0);
        assertWhy(
                Shortfall.WRONG_KIND_OF_OUTCOME,
                WeightedDisplacement.of(new WeightedDisplacement.Counts(1.5, 2), some, none, none));
        assertWhy(
                Shortfall.WRONG_KIND_OF_OUTCOME,
                WeightedDisplacement.of(new WeightedDisplacement.Counts(-1, 2), some, none, none));
        assertWhy(Shortfall.NO_VARIATION, WeightedDisplacement.of(none, none, none, none));
    }

    @Test
    void countsNeedRowsAndExposure() {
        double[] counts = {1, 2, 0, 4, 3, 0};
        double[] term = {1, 0, 1, 1, 0, 1};
        assertThrows(IllegalArgumentException.class, () -> CountModel.of(counts).term("short", new double[2]));
        assertThrows(IllegalArgumentException.class, () -> CountModel.of(counts).exposure(new double[2]));
        assertWhy(
                Shortfall.WRONG_KIND_OF_OUTCOME,
                CountModel.of(counts).exposure(new double[6]).poisson());
        assertWhy(
                Shortfall.WRONG_KIND_OF_OUTCOME,
                CountModel.of(new double[] {-1, 2, 3}).poisson());
        assertWhy(
                Shortfall.TOO_FEW_DATA,
                CountModel.of(new double[] {1, 2})
                        .term("a", new double[] {0, 1})
                        .poisson());
        assertWhy(
                Shortfall.COLLINEAR,
                CountModel.of(counts).term("a", term).term("same", term).poisson());
        var fit = CountModel.of(counts).term("a", term).poisson().found().orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> fit.coefficient("b"));
        assertEquals(Math.log(1.25 / 2.5), fit.coefficient("a"), 1e-9, "means of 1.25 and 2.5 before the offset");
        assertEquals(6, fit.devianceResiduals().length);
        assertEquals(List.of("intercept", "a"), fit.names());
        assertEquals(6, fit.rows());
    }

    private static void assertWhy(Shortfall expected, Result<?> result) {
        assertEquals(expected, result.why().orElseThrow(() -> new AssertionError("estimated: " + result)));
    }

    /** @param from first treated period of each area, counted from 1 */
    private static Panel panel(int periods, int... from) {
        Random random = new Random(periods);
        return Panel.of(rows(periods, t -> Math.sin(t) + random.nextGaussian(), from))
                .found()
                .orElseThrow();
    }

    private static List<Panel.Row> rows(int periods, java.util.function.IntToDoubleFunction value, int... from) {
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            int area = i;
            IntStream.rangeClosed(1, periods)
                    .forEach(t -> rows.add(new Panel.Row("area " + area, t, value.applyAsDouble(t), t >= from[area])));
        }
        return rows;
    }
}
