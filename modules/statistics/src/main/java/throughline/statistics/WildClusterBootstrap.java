package throughline.statistics;

import static throughline.statistics.Unestimable.attempt;
import static throughline.statistics.Unestimable.unless;

import java.util.Map;

/**
 * ANCOVA judged by the wild cluster restricted bootstrap, for few clusters (Cameron, Gelbach and Miller 2008, Rev. Econ.
 * Stat. 90:414; Roodman, MacKinnon, Nielsen and Webb 2019, Stata J. 19:4): residuals of the model without an effect
 * change sign cluster by cluster, and the t statistic (CR1S) is compared with those that come out. All 2^G sign patterns
 * are gone through where there are at most 65,536 of them, otherwise a fixed number is drawn from a seeded generator, so
 * that the same data give the same answer. The interval holds the effects that the same test does not reject.
 *
 * <p>With fewer than six clusters p cannot fall below 0.05 and the answer says so.
 */
public final class WildClusterBootstrap {
    private static final int ENUMERABLE = 16;
    private static final int FEWEST = 6;
    private static final double LEVEL = 0.95;

    private final Comparison people;
    private final int draws;
    private final long seed;

    private WildClusterBootstrap(Comparison people, int draws, long seed) {
        this.people = people;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * On people with clusters named.
     *
     * @throws IllegalArgumentException if none are
     */
    public static WildClusterBootstrap on(Comparison people) {
        if (!people.isClustered()) {
            throw new IllegalArgumentException("The bootstrap by cluster needs clusters");
        }
        return new WildClusterBootstrap(people, 9_999, 20_19);
    }

    /** Another number of draws, where patterns are drawn and not gone through. */
    public WildClusterBootstrap draws(int number) {
        return new WildClusterBootstrap(people, number, seed);
    }

    /** Another seed. */
    public WildClusterBootstrap seed(long other) {
        return new WildClusterBootstrap(people, draws, other);
    }

    /** The adjusted difference between the groups, with the bootstrap's p-value and interval. */
    public Result<Estimate> fit() {
        return Ancova.on(people)
                .standardErrors(StandardErrorKind.CR1S)
                .fit()
                .then(classic -> attempt(() -> judged(classic)));
    }

    private Estimate judged(Estimate classic) {
        CompleteCases cases = people.complete();
        int clusters = cases.clusters();
        unless(
                clusters >= FEWEST,
                Shortfall.TOO_FEW_CLUSTERS,
                "With " + clusters + " clusters there are too few sign patterns for a 95 % interval; " + FEWEST
                        + " are needed");
        boolean all = clusters <= ENUMERABLE;
        SignPatterns patterns = all ? SignPatterns.all(clusters) : SignPatterns.drawn(clusters, draws, seed);
        WildTest test = WildTest.of(cases, patterns);
        double p = test.pValue(0);
        Interval interval = new Interval(
                end(test, classic, -classic.standardError()), end(test, classic, classic.standardError()), LEVEL);
        return new Estimate(
                classic.estimand(),
                "Analysis of covariance, wild cluster restricted bootstrap",
                classic.value(),
                classic.standardError(),
                classic.standardErrorKind(),
                clusters - 1,
                interval,
                p,
                Reference.WILD_BOOTSTRAP,
                classic.sample(),
                Map.of("sign patterns", (double) patterns.count()),
                Estimate.sentence(classic.estimand(), classic.value(), interval, p, classic.sample()));
    }

    /** The end of the interval: going out in steps until the test rejects, then halving. */
    private static double end(WildTest test, Estimate classic, double step) {
        double inside = classic.value();
        double outside = inside + 2 * step;
        for (int tries = 0; test.pValue(outside) >= 1 - LEVEL; tries++) {
            unless(
                    tries < 30,
                    Shortfall.TOO_FEW_CLUSTERS,
                    "However large the effect supposed, the clusters cannot rule it out: the interval has no end");
            inside = outside;
            outside = classic.value() + 1.5 * (outside - classic.value());
        }
        while (Math.abs(outside - inside) > 1e-9 * Math.abs(step)) {
            double middle = (inside + outside) / 2;
            if (test.pValue(middle) >= 1 - LEVEL) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }
}
