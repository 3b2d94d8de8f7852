package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static throughline.statistics.ReferenceData.assertPeer;
import static throughline.statistics.ReferenceData.person;
import static throughline.statistics.ReferenceData.treated;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FewClustersAndCountsTest {

    /** Every one of 2^7 sign patterns as a regression of its own, by the classical CR1S t statistic. */
    @Test
    void bootstrapsAsRegressionsDoneOneByOneWould() {
        Comparison people = Invented.people(70, 7, 2, 4);
        CompleteCases cases = people.complete();
        LinearFit.Solved restricted = LinearFit.Solved.of(cases.designOfCovariates(), cases.outcome());
        double observed = Math.abs(statistic(people));
        int asFar = 0;
        for (int pattern = 0; pattern < 128; pattern++) {
            double[] outcome = cases.outcome().clone();
            for (int i = 0; i < outcome.length; i++) {
                boolean flipped = (pattern >> cases.cluster()[i] & 1) == 1;
                outcome[i] -= flipped ? 2 * restricted.residuals()[i] : 0;
            }
            asFar += Math.abs(statistic(people.withOutcome(outcome))) >= observed * (1 - 1e-9) ? 1 : 0;
        }
        Estimate wild = WildClusterBootstrap.on(people).fit().found().orElseThrow();
        assertEquals(asFar / 128.0, wild.pValue());
        assertEquals(64, wild.diagnostics().get("sign patterns"));
    }

    private static double statistic(Comparison people) {
        return Ancova.on(people)
                .standardErrors(StandardErrorKind.CR1S)
                .fit()
                .found()
                .orElseThrow()
                .statistic();
    }

    @Test
    void holdsInItsIntervalWhatTheBootstrapDoesNotReject() {
        Comparison people = Invented.people(120, 10, 2, 4);
        Estimate wild = WildClusterBootstrap.on(people).fit().found().orElseThrow();
        assertTrue(wild.interval().includes(wild.value()));
        boolean[] treated = people.complete().treated();
        for (double end : new double[] {wild.interval().low(), wild.interval().high()}) {
            double outward = Math.signum(end - wild.value()) * 0.02;
            assertTrue(pValueOf(people, treated, end - outward) >= 0.05);
            assertTrue(pValueOf(people, treated, end + outward) < 0.05);
        }
    }

    private static double pValueOf(Comparison people, boolean[] treated, double effect) {
        double[] outcome = new double[treated.length];
        Arrays.setAll(outcome, i -> people.outcome(i) - (treated[i] ? effect : 0));
        return WildClusterBootstrap.on(people.withOutcome(outcome))
                .fit()
                .found()
                .orElseThrow()
                .pValue();
    }

    @Test
    void drawsTheSameSignsFromTheSameSeed() {
        Comparison people = ReferenceData.participants();
        WildClusterBootstrap bootstrap = WildClusterBootstrap.on(people).draws(999);
        Estimate one = bootstrap.seed(7).fit().found().orElseThrow();
        Estimate again = bootstrap.seed(7).fit().found().orElseThrow();
        Estimate other = bootstrap.seed(8).fit().found().orElseThrow();
        assertEquals(one, again);
        assertNotEquals(one.interval(), other.interval());
        assertEquals(-2.58, one.interval().low(), 0.15);
        assertEquals(0.001, one.pValue(), 1e-12);
        assertEquals(Reference.WILD_BOOTSTRAP, one.reference());
    }

    @Test
    void doesNotBootstrapFromFewerThanSixClusters() {
        Comparison five = Invented.people(60, 5, 1, 3);
        assertEquals(
                Optional.of(Shortfall.TOO_FEW_CLUSTERS),
                WildClusterBootstrap.on(five).fit().why());
        Comparison none = Comparison.of(person("post")).treated(treated());
        assertThrows(IllegalArgumentException.class, () -> WildClusterBootstrap.on(none));
    }

    /** glm.nb of MASS 7.3-58. */
    @Test
    void countsAsGlmNbDoes() {
        double[] contacts = person("contacts");
        double[] post = person("post");
        Arrays.setAll(contacts, i -> Double.isFinite(post[i]) ? contacts[i] : Double.NaN);
        Comparison people = Comparison.of(contacts).treated(treated()).covariate("pre", person("pre"));
        Estimate rate = NegativeBinomial.of(people).found().orElseThrow();
        assertPeer("negative_binomial.log_rate_ratio", rate.value());
        assertPeer("negative_binomial.se", rate.standardError());
        assertPeer("negative_binomial.theta", rate.diagnostics().get("theta"));
    }

    /** Counts that vary as Poisson's do: θ runs off and the log rate ratio is that of the means. */
    @Test
    void becomesPoissonWhereCountsVaryNoMoreThanThat() {
        double[] counts = {2, 3, 2, 3, 2, 4, 3, 4, 3, 4};
        boolean[] treated = {true, true, true, true, true, false, false, false, false, false};
        Estimate rate = NegativeBinomial.of(Comparison.of(counts).treated(treated))
                .found()
                .orElseThrow();
        assertEquals(Math.log(12 / 18.0), rate.value(), 1e-9);
        assertEquals(Math.sqrt(1 / 12.0 + 1 / 18.0), rate.standardError(), 1e-6);
    }

    @Test
    void wantsCountsInBothGroups() {
        boolean[] treated = {true, true, false, false};
        assertEquals(
                Optional.of(Shortfall.WRONG_KIND_OF_OUTCOME),
                NegativeBinomial.of(Comparison.of(new double[] {1, 2, 3, 0.5}).treated(treated))
                        .why());
        assertEquals(
                Optional.of(Shortfall.PERFECT_SEPARATION),
                NegativeBinomial.of(Comparison.of(new double[] {1, 2, 0, 0}).treated(treated))
                        .why());
        Comparison clustered = Invented.people(80, 8, 1, 2);
        double[] counts = new double[80];
        Arrays.setAll(counts, i -> Math.floor(clustered.outcome(i)) + i % 7);
        assertEquals(
                StandardErrorKind.CLUSTER_INFLUENCE,
                NegativeBinomial.of(clustered.withOutcome(counts))
                        .found()
                        .orElseThrow()
                        .standardErrorKind());
    }
}
