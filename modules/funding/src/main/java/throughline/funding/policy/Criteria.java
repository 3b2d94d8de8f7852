package throughline.funding.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ten criteria of a recommendation, each judged by itself. */
record Criteria(PolicyVersion policy, Evidence evidence) {
    private static final String NO_COMPARISON = "There is no comparison group";
    private static final String AREAS_ONLY = "Asked of comparisons of areas; this one is of children";

    List<Criterion> all() {
        return List.of(
                design(),
                registration(),
                credible(),
                worthwhile(),
                balance(),
                Criterion.notApplicable("4b", "Trends before the programme", AREAS_ONLY),
                attrition(),
                corroborated(),
                value(),
                noHarm(),
                durable(),
                delivered(),
                fair());
    }

    private Criterion design() {
        return Criterion.of(
                "1",
                "Design",
                "Level " + evidence.marylandLevel() + " of 5",
                "Level " + policy.minimumLevel() + " or more on the Maryland scale",
                evidence.marylandLevel() >= policy.minimumLevel(),
                "Only a comparison tells effect from change",
                "A comparison or waiting-list group, measured before and after like those who take part (level 3).");
    }

    private Criterion registration() {
        return Criterion.of(
                "2",
                "Plan registered first",
                evidence.registered()
                        ? "Registered before outcomes were stored"
                        : "Registered after outcomes were stored",
                "Outcome, method and smallest worthwhile effect fixed before outcomes were stored",
                evidence.registered(),
                "Who has seen the outcomes can choose the question that they answer well",
                "A further evaluation whose plan is registered before its outcomes are stored.");
    }

    private Criterion credible() {
        boolean passed =
                evidence.isEstimated() && evidence.benefitLow() > 0 && evidence.adjustedP() < policy.significance();
        return Criterion.of(
                "3a",
                "Interval excludes no benefit",
                Words.interval(evidence),
                "95% interval wholly above 0, where above 0 is good, after Holm over the primary outcomes",
                passed,
                "A benefit that chance alone could give is not yet one",
                evidence.needed() == null ? "A larger or longer evaluation." : "");
    }

    private Criterion worthwhile() {
        return Criterion.of(
                "3b",
                "Effect worth paying for",
                evidence.isEstimated() ? Words.size(evidence, evidence.benefit()) : "No estimate",
                "At least " + Words.size(evidence, evidence.minimumWorthwhile()),
                evidence.reachesWorthwhile(),
                "The plan said what would be worth paying for",
                "An intervention strengthened until its effect reaches "
                        + Words.size(evidence, evidence.minimumWorthwhile()) + ".");
    }

    private Criterion balance() {
        if (!evidence.comparative()) {
            return Criterion.notApplicable("4a", "Groups alike before", NO_COMPARISON);
        }
        Double imbalance = evidence.imbalance();
        boolean close = imbalance != null && imbalance < policy.imbalanceUnadjusted();
        boolean adjustable =
                imbalance != null && imbalance <= policy.imbalanceAdjusted() && evidence.balanceAdjustedFor();
        return Criterion.of(
                "4a",
                "Groups alike before",
                imbalance == null
                        ? "Unknown"
                        : "Up to " + Words.number(imbalance) + " standard deviations apart"
                                + (evidence.balanceAdjustedFor() && !close ? ", adjusted for" : ""),
                "Below " + Words.number(policy.imbalanceUnadjusted()) + ", or up to "
                        + Words.number(policy.imbalanceAdjusted()) + " if adjusted for",
                close || adjustable,
                "Groups that differ before would differ after",
                "A comparison group that is more like those who take part.");
    }

    private Criterion attrition() {
        if (!evidence.comparative() || evidence.lost() == null) {
            return evidence.comparative()
                    ? Criterion.of(Criterion.LOSS, "Loss of children", "Unknown", "Inside the boundary", false, "", "")
                    : Criterion.notApplicable(Criterion.LOSS, "Loss of children", NO_COMPARISON);
        }
        double limit = policy.attritionLimit(evidence);
        return Criterion.of(
                Criterion.LOSS,
                "Loss of children",
                Words.percent(evidence.lost()) + " lost, the groups "
                        + Words.percentagePoints(evidence.lostMoreFromOne()) + " apart",
                limit < 0
                        ? "No difference is small enough where so many are lost"
                        : "Groups at most " + Words.percentagePoints(limit) + " apart at this loss ("
                                + policy.attritionBoundary().toLowerCase(Locale.UK) + " boundary)",
                evidence.lostMoreFromOne() <= limit + 1e-12,
                "Those who are lost may be those who did badly",
                "Outcomes from those who were lost: follow up participants and comparison group alike.");
    }

    private Criterion corroborated() {
        if (!evidence.comparative()) {
            return Criterion.notApplicable("5", "Corroborated", NO_COMPARISON);
        }
        boolean passed = evidence.agreeingAssumptions() >= policy.agreeingAssumptions()
                && !evidence.contradicted()
                && Boolean.TRUE.equals(evidence.holdsWithoutEachSite());
        return Criterion.of(
                "5",
                "Corroborated",
                "Same sign under " + evidence.agreeingAssumptions() + " assumptions"
                        + (evidence.contradicted() ? ", contradicted by one" : "") + "; without each site in turn: "
                        + (evidence.holdsWithoutEachSite() == null
                                ? "cannot be looked at"
                                : evidence.holdsWithoutEachSite() ? "same sign" : "not always the same sign")
                        + "; E-value " + Words.number(evidence.eValue()).toLowerCase(Locale.UK),
                "Same sign under " + policy.agreeingAssumptions()
                        + " assumptions or more, none contradicting, and without each site in turn",
                passed,
                "An effect that hangs on one assumption or one site may not be one",
                "Children at more sites, on both sides of the comparison.");
    }

    private Criterion value() {
        if (evidence.benefitCost() == null) {
            boolean declared = evidence.notCosted() != null;
            return Criterion.of(
                    "6",
                    "Value for money",
                    declared ? "Not costed: " + evidence.notCosted() : "Unknown",
                    asked(),
                    declared,
                    "Money spent here is not spent elsewhere",
                    "A value of the benefit in pounds, or a declared reason for giving none.");
        }
        return Criterion.of(
                "6",
                "Value for money",
                Words.number(evidence.benefitCost()) + ", lower 80% bound " + Words.number(evidence.benefitCostLow()),
                asked(),
                evidence.benefitCost() >= policy.benefitCost() && evidence.benefitCostLow() >= policy.benefitCostLow(),
                "Money spent here is not spent elsewhere",
                "A lower cost per child, or a surer estimate of a larger effect.");
    }

    private String asked() {
        return "Benefit over cost at least " + Words.number(policy.benefitCost())
                + " with a lower 80% bound of at least " + Words.number(policy.benefitCostLow())
                + ", or a declared reason for not costing";
    }

    private Criterion noHarm() {
        if (!evidence.comparative()) {
            return Criterion.notApplicable("7", "No group harmed", NO_COMPARISON);
        }
        List<String> harmed = evidence.harmedGroups();
        return Criterion.of(
                "7",
                "No group harmed",
                harmed.isEmpty() ? "None found" : String.join(", ", harmed),
                "No group of children credibly worse off",
                harmed.isEmpty(),
                "A benefit on average can hide harm to some. Displacement is asked of areas only",
                "A review of what happens to these children: " + String.join(", ", harmed) + ".");
    }

    private Criterion durable() {
        if (!evidence.comparative()) {
            return Criterion.notApplicable("8", "Lasts, or shows elsewhere", NO_COMPARISON);
        }
        boolean replicated = evidence.sitesAgreeing() >= policy.replicatingSites()
                && evidence.sitesAgreeing() >= policy.replicatingShare() * evidence.sitesSeen();
        String later = evidence.lasts() == null
                ? "not measured"
                : evidence.lasts() ? "a credible benefit" : "no credible benefit";
        return Criterion.of(
                "8",
                "Lasts, or shows elsewhere",
                "At twelve months: " + later + "; good at " + evidence.sitesAgreeing() + " of " + evidence.sitesSeen()
                        + " sites looked at alone",
                "A credible benefit at twelve months, or good at " + policy.replicatingSites() + " sites or more and "
                        + Words.percent(policy.replicatingShare()) + " of those looked at",
                Boolean.TRUE.equals(evidence.lasts()) || replicated,
                "Long-term funding is for what lasts",
                "Outcomes at twelve months, or the same intervention at two sites or more with a comparison group each.");
    }

    private Criterion delivered() {
        return Criterion.of(
                Criterion.DELIVERY,
                "Delivery recorded",
                Words.count(evidence.enrolled()) + " children enrolled for " + Words.count(evidence.plannedPlaces())
                        + " places; attendance recorded for " + Words.percent(evidence.doseRecorded()),
                "Reach recorded, and attendance for at least " + Words.percent(policy.doseRecorded())
                        + " of participants",
                evidence.enrolled() > 0 && evidence.doseRecorded() >= policy.doseRecorded(),
                "What was not recorded cannot be repeated",
                "Attendance recorded for every participant.");
    }

    private Criterion fair() {
        List<Evidence.Leaving> unanswered = evidence.groupsLeavingMore().stream()
                .filter(l -> l.relativeRate() >= policy.dropOutRatio())
                .toList();
        boolean examined = evidence.stated() >= policy.stated();
        String found = unanswered.isEmpty()
                ? "No group leaves early far more often"
                : unanswered.stream()
                        .map(l -> l.group() + " leave early " + Words.number(l.relativeRate()) + " times as often")
                        .collect(Collectors.joining(", "));
        return Criterion.of(
                Criterion.REACH,
                "Reach and drop-out by group",
                "Answers known for at least " + Words.percent(evidence.stated()) + "; " + found,
                "Known for " + Words.percent(policy.stated())
                        + " on every characteristic; no group credibly leaves early "
                        + Words.number(policy.dropOutRatio()) + " times as often as others",
                examined && unanswered.isEmpty(),
                "What works must work for every child",
                examined
                        ? "Fewer children of these groups leaving early."
                        : "Sex, ethnic group, special educational needs and care recorded for more participants.");
    }
}
