package throughline.funding.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Worse evidence never gets a better flag: at best it takes a firm no back to not yet known. */
class FundingPolicyLawsTest {
    private static final FundingPolicy POLICY = new FundingPolicy(Given.policy());
    private static final List<UnaryOperator<Given>> WORSE = List.of(
            g -> g.registered(false),
            g -> g.imbalance(0.4),
            g -> g.imbalance(null),
            g -> g.adjusted(false),
            g -> g.lost(0.5, 0.2, 0.002),
            g -> g.lost(0.7, 0.0, -1.0),
            g -> g.agreeing(1),
            g -> g.contradicted(true),
            g -> g.withoutEachSite(false),
            g -> g.withoutEachSite(null),
            g -> g.costed(0.5, 0.1, null),
            g -> g.harmed("Experience of care: yes"),
            g -> g.lasts(false).sites(0, 6),
            g -> g.doseRecorded(0.1),
            g -> g.stated(0.1),
            g -> g.leaving("Sex: female", 3));

    /** A study with any estimate, and any of the weaknesses that the numbers pick. */
    record Drawn(double benefit, double half, List<Integer> weaknesses) {
        Given given() {
            Given given = Given.impeccable().benefit(benefit, benefit - half, benefit + half);
            for (int weakness : weaknesses) {
                given = WORSE.get(weakness).apply(given);
            }
            return given;
        }
    }

    @Provide
    Arbitrary<Drawn> studies() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.doubles().between(-4, 4),
                        Arbitraries.doubles().between(0.05, 4),
                        Arbitraries.integers()
                                .between(0, WORSE.size() - 1)
                                .list()
                                .ofMaxSize(4))
                .as(Drawn::new);
    }

    @Property
    void oneMoreWeaknessNeverImprovesTheFlag(@ForAll("studies") Drawn study, @ForAll @IntRange(max = 15) int weakness) {
        Outcome before = judged(study.given());
        Outcome after = judged(WORSE.get(weakness).apply(study.given()));
        boolean takenBack = before == Outcome.NO_WORTHWHILE_EFFECT && after == Outcome.NOT_YET_KNOWN;
        assertTrue(takenBack || !before.isWorseThan(after), before + " became " + after);
    }

    @Property
    void aWeaknessNeverHidesHarmNorMakesIt(@ForAll("studies") Drawn study, @ForAll @IntRange(max = 15) int weakness) {
        boolean before = judged(study.given()) == Outcome.HARM;
        assertTrue(before == (judged(WORSE.get(weakness).apply(study.given())) == Outcome.HARM));
    }

    @Property
    void aSmallerBenefitNeverImprovesTheFlag(
            @ForAll("studies") Drawn study, @ForAll @DoubleRange(min = 0, max = 3) double less) {
        Drawn smaller = new Drawn(study.benefit() - less, study.half(), study.weaknesses());
        Outcome before = judged(study.given());
        Outcome after = judged(smaller.given());
        assertFalse(before.isWorseThan(after), before + " became " + after);
    }

    @Property
    void losingTheComparisonNeverMakesItMoreThanPromising(@ForAll("studies") Drawn study) {
        Outcome alone = judged(study.given().alone());
        assertTrue(alone == Outcome.PROMISING || alone == Outcome.NOT_YET_KNOWN, alone::name);
    }

    @Property
    void anExploratoryPlanIsNeverRecommended(@ForAll("studies") Drawn study) {
        assertTrue(judged(study.given().registered(false)) != Outcome.RECOMMEND_LONG_TERM);
    }

    @Property
    void theOutcomeIsRecommendIfAndOnlyIfNoCriterionFails(@ForAll("studies") Drawn study) {
        Flag flag = POLICY.judge(study.given().evidence());
        boolean all = flag.criteria().stream().noneMatch(Criterion::isFailed);
        assertTrue(all == (flag.outcome() == Outcome.RECOMMEND_LONG_TERM), flag.outcome()::name);
    }

    private static Outcome judged(Given given) {
        return POLICY.judge(given.evidence()).outcome();
    }
}
