package throughline.funding;

import static throughline.funding.Words.number;
import static throughline.funding.Words.percent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.funding.Criterion.Standing;

/** The ten conditions for long-term funding, each held against the evidence. */
final class Conditions {
    private final Evidence evidence;
    private final PolicyVersion policy;
    private final List<Criterion> criteria = new ArrayList<>();

    private Conditions(Evidence evidence, PolicyVersion policy) {
        this.evidence = evidence;
        this.policy = policy;
    }

    static List<Criterion> of(Evidence evidence, PolicyVersion policy) {
        Conditions conditions = new Conditions(evidence, policy);
        conditions.design();
        conditions.registration();
        conditions.effect();
        conditions.diagnostics();
        conditions.robustness();
        conditions.value();
        conditions.harm();
        conditions.durability();
        conditions.delivery();
        conditions.equity();
        return conditions.criteria;
    }

    private void design() {
        add(
                "Design",
                "Level " + evidence.level() + " of 5",
                "Level " + policy.leastLevel() + " or more",
                evidence.comparative() && evidence.level() >= policy.leastLevel(),
                evidence.comparative()
                        ? "Those who took part were compared with others."
                        : "There was nobody to compare with: this is change, not effect.");
    }

    private void registration() {
        add(
                "Plan registered first",
                evidence.registered() ? "Before outcomes" : "After outcomes",
                "Before outcomes were opened",
                evidence.registered(),
                evidence.registered()
                        ? "Outcome, method and worthwhile effect were fixed before anybody could look."
                        : "Outcomes were stored already, so the plan may have followed the result.");
    }

    private void effect() {
        Evidence.Benefit benefit = evidence.benefit();
        boolean met = benefit != null
                && evidence.comparative()
                && benefit.excludesZero()
                && benefit.estimate() >= evidence.worthwhile();
        add(
                "Worthwhile effect",
                benefit == null ? "None estimated" : Words.interval(benefit, evidence.unit()),
                "Interval above 0, estimate " + number(evidence.worthwhile()) + " or more",
                met,
                effectInWords(benefit));
    }

    private String effectInWords(Evidence.Benefit benefit) {
        if (benefit == null) {
            return evidence.whyNoBenefit();
        }
        if (!evidence.comparative()) {
            return "Without a comparison group there is change, but no effect.";
        }
        if (benefit.isHarm()) {
            return "The whole interval lies on the side of harm.";
        }
        if (!benefit.excludesZero()) {
            return "The interval includes no effect at all.";
        }
        return benefit.estimate() < evidence.worthwhile()
                ? "The effect is smaller than was said to be worth paying for."
                : "The interval excludes no effect, and the estimate is worth paying for.";
    }

    private void diagnostics() {
        boolean balanced = evidence.imbalance() != null && evidence.imbalance() <= policy.adjustable();
        Evidence.Attrition lost = evidence.attrition();
        boolean kept = lost != null && lost.isWithin();
        String imbalance = evidence.imbalance() == null
                ? "Balance unknown"
                : "Largest difference " + number(evidence.imbalance()) + " SD";
        String loss = lost == null
                ? "loss unknown"
                : percent(lost.overall()) + " lost, " + percent(lost.differential()) + " points apart";
        add(
                "Sound comparison",
                imbalance + "; " + loss,
                "Difference " + number(policy.adjustable())
                        + " SD or less; loss inside the What Works Clearinghouse boundary",
                balanced && kept,
                !evidence.comparative()
                        ? "There is no comparison to be sound."
                        : !balanced
                                ? "The groups were too unlike before the programme."
                                : !kept
                                        ? "Too many were lost, or more of one group than of the other."
                                        : evidence.imbalance() > policy.balanced()
                                                ? "The groups differed a little, and the estimate allows for it."
                                                : "The groups were alike, and few were lost.");
    }

    private void robustness() {
        boolean positive = evidence.benefit() != null && evidence.benefit().estimate() > 0;
        Set<String> agreeing = new HashSet<>();
        for (Evidence.Check check : evidence.checks()) {
            if (positive == check.benefit() > 0) {
                agreeing.add(check.assumption());
            }
        }
        boolean met = positive
                && agreeing.size() >= policy.leastAssumptions()
                && Boolean.TRUE.equals(evidence.keepsItsSign());
        add(
                "Same answer another way",
                agreeing.size() + " other methods agree"
                        + (evidence.eValue() == null ? "" : "; E-value " + number(evidence.eValue())),
                policy.leastAssumptions() + " methods with other assumptions, and without each site",
                met,
                evidence.keepsItsSign() == null
                        ? "One site only: it cannot be seen whether the result hangs on it."
                        : !evidence.keepsItsSign()
                                ? "Without one of the sites the result turns round."
                                : met
                                        ? "Methods with other assumptions agree, and no single site decides."
                                        : "Methods with other assumptions do not agree.");
    }

    private void value() {
        Evidence.Value value = evidence.value();
        boolean costed = value.ratio() != null && value.low() != null;
        boolean good =
                costed && value.ratio() >= policy.leastBenefitCost() && value.low() >= policy.leastBenefitCostLow();
        boolean declared = !costed && value.notCosted() != null;
        add(
                "Value for money",
                costed ? "£" + number(value.ratio()) + " for each £1, at least £" + number(value.low()) : "Not costed",
                "£" + number(policy.leastBenefitCost()) + " for each £1 and at least £"
                        + number(policy.leastBenefitCostLow()) + ", or a reason why not costed",
                good || declared,
                declared
                        ? "Reason given: " + value.notCosted() + "."
                        : good ? "It returns more than it costs." : "It is not shown to return what it costs.");
    }

    private void harm() {
        boolean none = evidence.harmedGroups().isEmpty()
                && (evidence.benefit() == null || !evidence.benefit().isHarm());
        add(
                "No harm",
                evidence.harmedGroups().isEmpty() ? "No group worse" : String.join(", ", evidence.harmedGroups()),
                "No group credibly worse",
                none,
                none
                        ? "No group that was looked at is credibly worse off."
                        : "Some are credibly worse off than they would have been.");
    }

    private void durability() {
        Evidence.Benefit later = evidence.twelveMonths();
        boolean lasts = later != null && later.excludesZero();
        boolean replicated = evidence.sitesThatShowIt() >= policy.leastSites();
        add(
                "It lasts",
                later == null
                        ? "No twelve-month outcome; shown at " + evidence.sitesThatShowIt() + " sites"
                        : Words.interval(later, evidence.unit()) + " at twelve months",
                "An effect at twelve months, or at " + policy.leastSites() + " sites each on its own",
                lasts || replicated,
                lasts
                        ? "The effect is there after twelve months."
                        : replicated
                                ? "The effect shows at more than one site on its own."
                                : "It is not known whether the effect lasts or can be repeated.");
    }

    private void delivery() {
        boolean met = evidence.deliveryRecorded() >= policy.leastDeliveryRecorded();
        add(
                "Delivery recorded",
                percent(evidence.deliveryRecorded()) + " with attendance recorded",
                percent(policy.leastDeliveryRecorded()) + " or more",
                met,
                met ? "It is known who came, and how often." : "It is not known what those who took part received.");
    }

    private void equity() {
        boolean examined = evidence.groupsExamined() > 0;
        boolean met = examined && evidence.groupsThatDropOut().isEmpty();
        add(
                "Fair reach",
                evidence.groupsThatDropOut().isEmpty()
                        ? evidence.groupsExamined() + " groups looked at"
                        : "Drop out more: " + String.join(", ", evidence.groupsThatDropOut()),
                "Reach and drop-out looked at, no group dropping out more",
                met,
                !examined
                        ? "Reach by group was not recorded."
                        : met
                                ? "No group drops out more than chance would have it."
                                : "A group drops out more than others; why must be answered.");
    }

    private void add(String name, String value, String threshold, boolean met, String why) {
        criteria.add(
                new Criterion(criteria.size() + 1, name, value, threshold, met ? Standing.MET : Standing.NOT_MET, why));
    }
}
