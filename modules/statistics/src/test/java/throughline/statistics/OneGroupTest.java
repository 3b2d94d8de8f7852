package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static throughline.statistics.ReferenceData.assertNear;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.flags;
import static throughline.statistics.ReferenceData.person;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneGroupTest {
    private static double[] ofTreated(String column) {
        boolean[] treated = ReferenceData.treated();
        double[] values = person(column);
        return IntStream.range(0, values.length)
                .filter(i -> treated[i])
                .mapToDouble(i -> values[i])
                .toArray();
    }

    /** t.test(paired = TRUE) in R 4.2.2, effsize as Cumming 2012; escalc("SMCR") of metafor 3.8-1. */
    @Test
    void measuresChangeAsRDoes() {
        PairedChange paired =
                PairedChange.of(ofTreated("pre"), ofTreated("post")).found().orElseThrow();
        assertPeer("paired.n", paired.change().sample().used());
        assertPeer("paired.mean_change", paired.change().value());
        assertPeer("paired.t", paired.change().statistic());
        assertPeer("paired.df", paired.change().degreesOfFreedom());
        assertPeer("paired.p", paired.change().pValue());
        assertPeer("paired.ci_low", paired.change().interval().low());
        assertPeer("paired.ci_high", paired.change().interval().high());
        assertPeer("paired.d_av", paired.dAv());
        assertPeer("paired.g_av_df_n_minus_1", paired.gAv());
        assertPeer("paired.smcr", paired.smcr());
        assertPeer("paired.smcr_variance", paired.smcrVariance());
    }

    /** Student's sleep data: t and p as in Student 1908 and R's ?sleep; g_av as methods.md gives it. */
    @Test
    void measuresSleepAsStudentDid() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        PairedChange sleep = PairedChange.of(first, second).found().orElseThrow();
        assertNear(4.06212768, sleep.change().statistic(), "t");
        assertNear(0.00283289, sleep.change().pValue(), "p");
        assertNear(0.76050940, sleep.gAv(), "g_av");
    }

    @Test
    void countsPairsWithAReadingMissing() {
        double[] before = {1, 2, Double.NaN, 4, 6};
        double[] after = {2, 2, 3, Double.NaN, 9};
        Sample sample =
                PairedChange.of(before, after).found().orElseThrow().change().sample();
        assertEquals(3, sample.used());
        assertEquals(2, sample.droppedInAll());
    }

    @Test
    void doesNotMeasureWhatCannotBeMeasured() {
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_DATA),
                PairedChange.of(new double[] {1, 2}, new double[] {2, 4}).why());
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION),
                PairedChange.of(new double[] {1, 2, 5}, new double[] {2, 3, 6}).why());
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION),
                PairedChange.of(new double[] {4, 4, 4}, new double[] {2, 3, 6}).why());
        assertThrows(IllegalArgumentException.class, () -> PairedChange.of(new double[2], new double[3]));
    }

    /** mcnemar.test and binom.test of R 4.2.2; treated people with complete cases. */
    @Test
    void testsDiscordantPairsAsRDoes() {
        double[] post = ofTreated("post");
        int[] complete = IntStream.range(0, post.length)
                .filter(i -> Double.isFinite(post[i]))
                .toArray();
        boolean[] before = flags(Comparison.pick(ofTreated("offence_before"), complete));
        boolean[] after = flags(Comparison.pick(ofTreated("offence_after"), complete));
        McNemar test = McNemar.of(before, after).found().orElseThrow();
        assertPeer("mcnemar.chi2", test.chiSquared());
        assertPeer("mcnemar.chi2_corrected", test.chiSquaredCorrected());
        assertPeer("mcnemar.p_corrected", test.pCorrected());
        assertPeer("mcnemar.p_exact", test.pExact());
    }

    /** Agresti, Categorical Data Analysis, table of approval ratings, 86 against 150; mcnemar.test of R. */
    @Test
    void testsThePublishedApprovalRatings() {
        McNemar test = McNemar.ofCounts(86, 150).found().orElseThrow();
        assertNear(16.8177966, test.chiSquaredCorrected(), "corrected");
        assertNear(17.3559322, test.chiSquared(), "uncorrected");
    }

    @Test
    void doesNotTestWhereNobodyChanged() {
        assertEquals(
                Optional.of(Shortfall.NO_VARIATION),
                McNemar.of(new boolean[] {true, false}, new boolean[] {true, false})
                        .why());
        assertThrows(IllegalArgumentException.class, () -> McNemar.of(new boolean[1], new boolean[2]));
    }

    /** By hand from Γ(m/2)/(√(m/2)Γ((m−1)/2)). */
    @Test
    void correctsForSmallSamplesExactly() {
        assertEquals(Math.sqrt(1 / Math.PI), Moments.hedgesFactor(2), 1e-15);
        assertEquals(Math.sqrt(Math.PI) / 2 / Math.sqrt(1.5), Moments.hedgesFactor(3), 1e-15);
        assertEquals(1 - 3 / (4.0 * 99_999 - 1), Moments.hedgesFactor(99_999), 1e-9);
    }
}
