package throughline.evaluation.analysis;

import java.util.List;
import throughline.statistics.Aipw;
import throughline.statistics.Ancova;
import throughline.statistics.Comparison;
import throughline.statistics.DifferenceInChange;
import throughline.statistics.EntropyBalancing;
import throughline.statistics.Estimate;
import throughline.statistics.Ipw;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;
import throughline.statistics.Weighted;

/** The estimators of a comparison of children: the registered one, and those that check it under other assumptions. */
final class Estimates {
    static final String LINEAR = "Outcomes depend on what was measured in a straight line";
    private static final String PARALLEL = "Both groups would have changed alike";
    private static final String WEIGHTED = "What was measured decides who took part";
    private static final String EITHER = "Either of the two models is right";
    private static final int SMALLEST_SIDE = 10;

    private Estimates() {}

    /**
     * Analysis of covariance on everything measured before, standard errors by site (CR2) with Satterthwaite degrees of
     * freedom; HC2 where all were at one site. For yes or no this is the linear probability model.
     */
    static Result<Estimate> primary(Cohort cohort) {
        return ancova(cohort.adjusted());
    }

    static Result<Estimate> ancova(Comparison people) {
        return Ancova.on(people).fit();
    }

    static List<Effect> sensitivity(Cohort cohort) {
        Comparison people = cohort.adjusted();
        return List.of(
                Effect.of("Difference in change", PARALLEL, DifferenceInChange.of(people, Cohort.BEFORE)),
                Effect.of(
                        "Entropy balancing",
                        WEIGHTED,
                        EntropyBalancing.effectOnTheTreated(people).map(Weighted::estimate)),
                Effect.of(
                        "Inverse probability weighting",
                        WEIGHTED,
                        Ipw.effectOnTheTreated(people).map(Weighted::estimate)),
                Effect.of("Doubly robust (AIPW)", EITHER, Aipw.effectOnTheTreated(people)));
    }

    /** The primary method within a part of the cohort; too few on a side is said, not computed. */
    static Effect within(String name, Cohort part) {
        if (part.smallerSide() < SMALLEST_SIDE) {
            return Effect.missing(name, LINEAR, "Fewer than " + SMALLEST_SIDE + " children on one side");
        }
        Result<Estimate> bySite = ancova(part.adjusted());
        boolean tooFewSites =
                bySite.why().filter(Shortfall.TOO_FEW_CLUSTERS::equals).isPresent();
        return Effect.of(name, LINEAR, tooFewSites ? ancova(part.described()) : bySite);
    }

    /** Each site on its own, adjusted for the score before alone, where it has enough children on both sides. */
    static List<Effect> bySite(Cohort cohort) {
        return cohort.sites().stream()
                .filter(site -> at(cohort, site).smallerSide() >= SMALLEST_SIDE)
                .map(site -> Effect.of(site, LINEAR, ancova(at(cohort, site).beforeOnly())))
                .filter(Effect::isEstimated)
                .toList();
    }

    private static Cohort at(Cohort cohort, String site) {
        return cohort.where(r -> Cohort.site(r).equals(site));
    }
}
