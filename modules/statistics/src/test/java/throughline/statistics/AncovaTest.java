package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.person;
import static throughline.statistics.ReferenceData.texts;
import static throughline.statistics.ReferenceData.treated;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AncovaTest {
    private static Estimate with(StandardErrorKind kind) {
        return Ancova.on(ReferenceData.participants())
                .standardErrors(kind)
                .fit()
                .found()
                .orElseThrow();
    }

    /** lm and sandwich 3.0.2's vcovHC in R 4.2.2. */
    @Test
    void givesTheStandardErrorsOfLmAndSandwich() {
        assertPeer("ancova.estimate", with(StandardErrorKind.OLS).value());
        assertPeer("ancova.se_ols", with(StandardErrorKind.OLS).standardError());
        assertPeer("ancova.se_hc2", with(StandardErrorKind.HC2).standardError());
        assertPeer("ancova.se_hc3", with(StandardErrorKind.HC3).standardError());
    }

    /** clubSandwich 0.5.8's coef_test(test = "Satterthwaite"). */
    @Test
    void givesTheClusterRobustInferenceOfClubSandwich() {
        Estimate cr1s = with(StandardErrorKind.CR1S);
        assertPeer("ancova.se_cr1s", cr1s.standardError());
        assertPeer("ancova.df_cr1s", cr1s.degreesOfFreedom());
        assertPeer("ancova.p_cr1s", cr1s.pValue());
        Estimate cr2 = with(StandardErrorKind.CR2);
        assertPeer("ancova.estimate", cr2.value());
        assertPeer("ancova.se_cr2", cr2.standardError());
        assertPeer("ancova.df_cr2", cr2.degreesOfFreedom());
        assertPeer("ancova.p_cr2", cr2.pValue());
    }

    /** clubSandwich 0.5.8, the first eight sites. */
    @Test
    void givesTheSmallSampleInferenceOfClubSandwichWithEightSites() {
        String[] site = texts("participants.csv", "site");
        String[] first = Arrays.stream(site).distinct().limit(8).toArray(String[]::new);
        String[] known = Arrays.stream(site)
                .map(s -> Arrays.asList(first).contains(s) ? s : null)
                .toArray(String[]::new);
        Estimate eight = Ancova.on(Comparison.of(person("post"))
                        .treated(treated())
                        .covariate("pre", person("pre"))
                        .clusteredBy(known))
                .fit()
                .found()
                .orElseThrow();
        assertPeer("ancova_8_sites.estimate", eight.value());
        assertPeer("ancova_8_sites.se_cr2", eight.standardError());
        assertPeer("ancova_8_sites.df_cr2", eight.degreesOfFreedom());
        assertPeer("ancova_8_sites.p_cr2", eight.pValue());
        assertEquals(8, eight.sample().clusters());
    }

    @Test
    void givesEveryCoefficientDegreesOfFreedomOfItsOwn() {
        LinearFit fit = Ancova.on(ReferenceData.participants())
                .everyCoefficient()
                .found()
                .orElseThrow();
        assertPeer("ancova.df_cr2", fit.coefficient("treated").degreesOfFreedom());
        double ofCare = fit.coefficient("care").degreesOfFreedom();
        assertTrue(ofCare < 39 && ofCare > 1, "care: " + ofCare);
        assertNotEquals(
                fit.coefficient("age").degreesOfFreedom(),
                fit.coefficient("treated").degreesOfFreedom());
        assertThrows(IllegalArgumentException.class, () -> fit.coefficient("height"));
    }

    @Test
    void saysWhoWasUsedAndWhy() {
        Sample sample = with(StandardErrorKind.CR2).sample();
        assertEquals(704, sample.used() + sample.droppedInAll());
        assertEquals(346, sample.treated());
        assertEquals(Map.of("outcome missing", 704 - sample.used()), sample.dropped());
        assertEquals(
                "The difference adjusted for the covariates (treated minus comparison) is −1.86 (95% interval −2.58 to −1.15,"
                        + " p < 0.001), from 346 treated and 296 in the comparison group, in 44 clusters.",
                with(StandardErrorKind.CR2).sentence());
    }

    /** NIST StRD, Longley: certified values, https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml. */
    @Test
    void agreesWithTheCertifiedValuesForLongley() {
        double[][] rows = Longley.ROWS;
        double[][] columns = new double[6][rows.length];
        double[] y = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            y[i] = rows[i][0];
            for (int j = 0; j < 6; j++) {
                columns[j][i] = rows[i][j + 1];
            }
        }
        Design design = Design.strict(16, java.util.List.of("x1", "x2", "x3", "x4", "x5", "x6"), columns);
        LinearFit.Solved solved = LinearFit.Solved.of(design, y);
        LinearErrors errors = LinearErrors.of(solved, StandardErrorKind.OLS, null, 0);
        for (int j = 0; j < 7; j++) {
            Inference found = errors.about(j, 0.95);
            assertEquals(Longley.CERTIFIED[j], found.estimate(), 1e-9 * Math.abs(Longley.CERTIFIED[j]));
            assertEquals(Longley.CERTIFIED_SE[j], found.standardError(), 1e-9 * Longley.CERTIFIED_SE[j]);
        }
        assertEquals(0.995479004577296, solved.rSquared(), 1e-12);
    }

    @Test
    void widensItsIntervalWithItsLevel() {
        Ancova ancova = Ancova.on(ReferenceData.participants());
        Interval ninety = ancova.confidence(0.9).fit().found().orElseThrow().interval();
        Interval usual = ancova.fit().found().orElseThrow().interval();
        assertEquals(0.9, ninety.level());
        assertTrue(usual.low() < ninety.low() && ninety.high() < usual.high());
        assertTrue(usual.excludesZero());
        assertEquals(new Interval(-2 * usual.high(), -2 * usual.low(), 0.95), usual.times(-2));
        assertEquals(new Interval(2 * usual.low(), 2 * usual.high(), 0.95), usual.times(2));
        assertThrows(IllegalArgumentException.class, () -> ancova.confidence(95));
    }

    @Test
    void leavesOutACovariateThatIsTheSameForAllAndSaysSo() {
        Comparison people = ReferenceData.participants();
        double[] same = new double[704];
        Arrays.fill(same, 3);
        Estimate with = Ancova.on(people.covariate("same", same)).fit().found().orElseThrow();
        assertEquals(java.util.List.of("same"), with.sample().covariatesLeftOut());
        assertPeer("ancova.estimate", with.value());
    }

    @Test
    void doesNotEstimateFromCollinearCovariates() {
        double[] months = Arrays.stream(person("age")).map(age -> 12 * age + 1).toArray();
        Result<Estimate> result = Ancova.on(ReferenceData.participants().covariate("months", months))
                .fit();
        assertEquals(Optional.of(Shortfall.COLLINEAR), result.why());
        assertEquals(
                "months is determined by the other covariates: leave one of them out",
                result.either(is -> "", not -> not.sentence()));
    }

    @Test
    void doesNotEstimateFromTooFewPeople() {
        Comparison two = Comparison.of(new double[] {1, 2, 3}).treated(new boolean[] {true, true, false});
        assertEquals(Optional.of(Shortfall.TOO_FEW_DATA), Ancova.on(two).fit().why());
        Comparison none = Comparison.of(new double[0]).treated(new boolean[0]);
        assertEquals(Optional.of(Shortfall.TOO_FEW_DATA), Ancova.on(none).fit().why());
        Comparison four = Comparison.of(new double[] {1, 2, 4, 9})
                .treated(new boolean[] {true, true, false, false})
                .covariate("a", new double[] {1, 5, 2, 3})
                .covariate("b", new double[] {4, 1, 2, 2});
        assertEquals(Optional.of(Shortfall.TOO_FEW_DATA), Ancova.on(four).fit().why());
    }

    @Test
    void doesNotEstimateFromAConstantOrPredeterminedOutcome() {
        boolean[] treated = {true, true, true, false, false, false};
        Comparison constant = Comparison.of(new double[] {7, 7, 7, 7, 7, 7}).treated(treated);
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION), Ancova.on(constant).fit().why());
        double[] pre = {1, 2, 4, 2, 3, 7};
        double[] post = {6, 7, 9, 2, 3, 7};
        Comparison exact = Comparison.of(post).treated(treated).covariate("pre", pre);
        assertEquals(Optional.of(Shortfall.NO_VARIATION), Ancova.on(exact).fit().why());
    }

    @Test
    void doesNotEstimateFromASingleClusterOrOneTreatedPlace() {
        double[] post = {3, 5, 4, 6, 2, 8, 7, 5};
        boolean[] treated = {true, true, true, true, false, false, false, false};
        Comparison people = Comparison.of(post).treated(treated);
        Comparison one = people.clusteredBy(new int[8]);
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_CLUSTERS), Ancova.on(one).fit().why());
        Comparison place = people.clusteredBy(new int[] {1, 1, 2, 2, 3, 4, 5, 6});
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_CLUSTERS), Ancova.on(place).fit().why());
        Comparison within = people.clusteredBy(new int[] {1, 1, 2, 2, 1, 1, 2, 3});
        assertTrue(Ancova.on(within).fit().isEstimated());
    }

    @Test
    void doesNotEstimateFromNumbersTooLargeToCompute() {
        double huge = 1e200;
        Comparison people = Comparison.of(new double[] {huge, 1, 2, -huge, 3, 4})
                .treated(new boolean[] {true, true, true, false, false, false});
        assertEquals(
                Optional.of(Shortfall.DID_NOT_CONVERGE), Ancova.on(people).fit().why());
    }

    @Test
    void refusesTheCallersMistakes() {
        Comparison people = Comparison.of(new double[] {1, 2, 3});
        assertThrows(IllegalArgumentException.class, () -> people.treated(new boolean[2]));
        assertThrows(IllegalArgumentException.class, () -> people.covariate("x", new double[4]));
        assertThrows(IllegalArgumentException.class, () -> Ancova.on(people).fit());
        assertThrows(IllegalArgumentException.class, () -> people.without("S01"));
        assertThrows(IllegalArgumentException.class, () -> Ancova.on(people).standardErrors(StandardErrorKind.CR2));
        Ancova wrong = Ancova.on(ReferenceData.participants()).standardErrors(StandardErrorKind.WELCH);
        assertThrows(IllegalArgumentException.class, wrong::fit);
    }

    @Test
    void computesTenThousandPeopleInTwoHundredClustersQuickly() {
        Comparison many = Invented.people(10_000, 200, 8, 5);
        Ancova.on(many).everyCoefficient();
        long start = System.nanoTime();
        Ancova.on(many).everyCoefficient();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 2.2, "slower than clubSandwich: " + seconds);
    }
}
