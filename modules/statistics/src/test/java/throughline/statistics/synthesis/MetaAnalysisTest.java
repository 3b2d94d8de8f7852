package throughline.statistics.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertNear;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.expected;
import static throughline.statistics.ReferenceData.numbers;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.statistics.Shortfall;

class MetaAnalysisTest {
    /** Tuberculosis cases and others among those vaccinated and those not, 13 trials (Colditz and others 1994, JAMA 271:698). */
    private static final double[][] BCG = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    };

    private static MetaAnalysis pool(double[] effects, double[] variances, Heterogeneity by) {
        return MetaAnalysis.of(effects, variances, by).found().orElseThrow();
    }

    /** metafor 3.8-1's rma(test = "knha") and predict. */
    @ParameterizedTest
    @CsvSource({"meta_dl, DER_SIMONIAN_LAIRD", "meta_reml, REML_AS_METAFOR_STOPS"})
    void poolsAsMetaforDoes(String key, Heterogeneity by) {
        MetaAnalysis pooled =
                pool(numbers("meta-analysis.csv", "effect"), numbers("meta-analysis.csv", "variance"), by);
        assertPeer(key + ".estimate", pooled.estimate());
        assertPeer(key + ".se", pooled.standardError());
        assertPeer(key + ".tau2", pooled.tauSquared());
        assertPeer(key + ".i2", pooled.iSquared());
        assertPeer(key + ".q", pooled.q());
        assertPeer(key + ".hk_se", pooled.hartungKnappStandardError());
        assertPeer(key + ".hk_low", pooled.hartungKnapp().low());
        assertPeer(key + ".hk_high", pooled.hartungKnapp().high());
        assertPeer(key + ".pi_t_low", pooled.prediction().orElseThrow().low());
        assertPeer(key + ".pi_t_high", pooled.prediction().orElseThrow().high());
    }

    /** metafor 3.8-1 on its dat.bcg, as methods.md gives it. */
    @Test
    void poolsThePublishedTrialsOfVaccination() {
        double[] effects = Arrays.stream(BCG)
                .mapToDouble(t -> Math.log(t[0] / (t[0] + t[1])) - Math.log(t[2] / (t[2] + t[3])))
                .toArray();
        double[] variances = Arrays.stream(BCG)
                .mapToDouble(t -> 1 / t[0] - 1 / (t[0] + t[1]) + 1 / t[2] - 1 / (t[2] + t[3]))
                .toArray();
        MetaAnalysis reml = pool(effects, variances, Heterogeneity.REML);
        assertNear(-0.71453235, reml.estimate(), "estimate");
        assertNear(0.17978153, reml.standardError(), "standard error");
        assertNear(0.31324333, reml.tauSquared(), "tau squared");
        assertNear(92.22139, reml.iSquared(), "I squared");
        assertNear(0.18079175, reml.hartungKnappStandardError(), "HK standard error");
        assertNear(-1.108444, reml.hartungKnapp().low(), "HK low");
        assertEquals(-0.320621, reml.hartungKnapp().high(), 5e-7);
        MetaAnalysis dl = pool(effects, variances, Heterogeneity.DER_SIMONIAN_LAIRD);
        assertNear(-0.71411722, dl.estimate(), "estimate");
        assertNear(0.17874209, dl.standardError(), "standard error");
        assertNear(0.30876026, dl.tauSquared(), "tau squared");
        assertNear(152.23301, dl.q(), "Q");
    }

    @Test
    void findsWherePauleAndMandelsEquationHolds() {
        double[] effects = numbers("meta-analysis.csv", "effect");
        double[] variances = numbers("meta-analysis.csv", "variance");
        double tau2 = pool(effects, variances, Heterogeneity.PAULE_MANDEL).tauSquared();
        assertEquals(13, new Studies(effects, variances).q(tau2), 1e-9);
    }

    @Test
    void goesOnToTheMaximumWhereMetaforStops() {
        Studies studies = new Studies(numbers("meta-analysis.csv", "effect"), numbers("meta-analysis.csv", "variance"));
        double tau2 = Heterogeneity.REML.tauSquared(studies);
        assertEquals(0, studies.restrictedScore(tau2), 1e-9);
        assertEquals(expected("meta_reml.tau2"), tau2, 1e-5);
    }

    @Property
    void withoutHeterogeneityItIsTheFixedEffect(
            @ForAll @Size(min = 3, max = 12) double[] raw, @ForAll @DoubleRange(min = 1, max = 9) double variance) {
        double[] effects = Arrays.stream(raw).map(x -> Math.sin(x) / 10).toArray();
        double[] variances = new double[effects.length];
        Arrays.setAll(variances, i -> variance + i);
        MetaAnalysis reml = pool(effects, variances, Heterogeneity.REML);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < effects.length; i++) {
            sum += effects[i] / variances[i];
            total += 1 / variances[i];
        }
        assertEquals(0, reml.tauSquared());
        assertEquals(sum / total, reml.estimate(), 1e-12);
        assertEquals(1 / Math.sqrt(total), reml.standardError(), 1e-12);
    }

    /** Trap 8 of methods.md. */
    @Test
    void saysWhenHartungAndKnappsIntervalIsTheNarrower() {
        MetaAnalysis agreeing =
                pool(new double[] {0.30, 0.31, 0.29, 0.30}, new double[] {0.04, 0.05, 0.04, 0.06}, Heterogeneity.REML);
        assertTrue(agreeing.hartungKnappIsNarrower());
        assertEquals(agreeing.interval(), agreeing.saferInterval());
        MetaAnalysis differing =
                pool(new double[] {0.9, -0.3, 0.5, 0.1}, new double[] {0.04, 0.05, 0.04, 0.06}, Heterogeneity.REML);
        assertFalse(differing.hartungKnappIsNarrower());
        assertEquals(differing.hartungKnapp(), differing.saferInterval());
    }

    @Test
    void needsTwoStudiesAndThreeToPredict() {
        double[] one = {0.2, Double.NaN, 0.4};
        double[] variance = {0.1, 0.1, 0};
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_DATA),
                MetaAnalysis.of(one, variance, Heterogeneity.REML).why());
        MetaAnalysis two = pool(
                new double[] {0.2, 0.4, Double.NaN}, new double[] {0.1, 0.1, 0.1}, Heterogeneity.DER_SIMONIAN_LAIRD);
        assertTrue(two.prediction().isEmpty());
        assertEquals(1, two.dropped());
        assertEquals(
                1,
                pool(new double[] {0, 0}, new double[] {1, 2}, Heterogeneity.PAULE_MANDEL)
                        .pValue());
        assertEquals(
                Optional.of(Shortfall.DID_NOT_CONVERGE),
                MetaAnalysis.of(new double[] {1e200, -1e200}, new double[] {1, 1}, Heterogeneity.REML)
                        .why());
        assertThrows(
                IllegalArgumentException.class,
                () -> MetaAnalysis.of(new double[1], new double[2], Heterogeneity.REML));
    }
}
