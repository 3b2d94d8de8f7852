package throughline.funding.policy;

import java.util.ArrayList;
import java.util.List;

/** Evidence in the making; {@link #impeccable} meets every criterion. */
final class Given {
    private boolean share;
    private int level = 3;
    private boolean comparative = true;
    private boolean registered = true;
    private Double benefit = 2.0;
    private Double low = 1.0;
    private Double high = 3.0;
    private Double p = 0.001;
    private double worthwhile = 1.5;
    private Double imbalance = 0.05;
    private boolean adjusted = true;
    private Double lost = 0.1;
    private Double lostMoreFromOne = 0.01;
    private Double cautiousLimit = 0.06;
    private int agreeing = 4;
    private boolean contradicted;
    private Boolean withoutEachSite = true;
    private Double benefitCost = 2.0;
    private Double benefitCostLow = 1.2;
    private String notCosted;
    private final List<String> harmed = new ArrayList<>();
    private Boolean lasts = true;
    private int sitesAgreeing = 8;
    private int sitesSeen = 8;
    private int enrolled = 200;
    private double doseRecorded = 1;
    private double stated = 0.95;
    private final List<Evidence.Leaving> leaving = new ArrayList<>();
    private Integer analysed = 380;
    private Integer needed;
    private Double detectable = 1.2;

    private Given() {}

    static Given impeccable() {
        return new Given();
    }

    static PolicyVersion policy() {
        return new PolicyVersion(1, 3, .05, .1, .25, "CAUTIOUS", 2, 1.5, 1, 2, .75, .8, .8, 1.5);
    }

    Given share() {
        share = true;
        benefit = 0.1;
        low = 0.05;
        high = 0.15;
        worthwhile = 0.05;
        return this;
    }

    Given level(int level) {
        this.level = level;
        return this;
    }

    Given alone() {
        level = 1;
        comparative = false;
        lost = null;
        lostMoreFromOne = null;
        cautiousLimit = null;
        imbalance = null;
        withoutEachSite = null;
        lasts = null;
        sitesAgreeing = 0;
        sitesSeen = 0;
        agreeing = 0;
        return this;
    }

    Given registered(boolean registered) {
        this.registered = registered;
        return this;
    }

    Given benefit(double benefit, double low, double high) {
        this.benefit = benefit;
        this.low = low;
        this.high = high;
        this.p = low > 0 || high < 0 ? 0.01 : 0.4;
        return this;
    }

    Given unestimated() {
        benefit = null;
        low = null;
        high = null;
        p = null;
        analysed = null;
        detectable = null;
        return this;
    }

    Given p(double p) {
        this.p = p;
        return this;
    }

    Given imbalance(Double imbalance) {
        this.imbalance = imbalance;
        return this;
    }

    Given adjusted(boolean adjusted) {
        this.adjusted = adjusted;
        return this;
    }

    Given lost(Double lost, Double moreFromOne, Double cautiousLimit) {
        this.lost = lost;
        this.lostMoreFromOne = moreFromOne;
        this.cautiousLimit = cautiousLimit;
        return this;
    }

    Given agreeing(int agreeing) {
        this.agreeing = agreeing;
        return this;
    }

    Given contradicted(boolean contradicted) {
        this.contradicted = contradicted;
        return this;
    }

    Given withoutEachSite(Boolean keeps) {
        this.withoutEachSite = keeps;
        return this;
    }

    Given costed(Double ratio, Double low, String not) {
        this.benefitCost = ratio;
        this.benefitCostLow = low;
        this.notCosted = not;
        return this;
    }

    Given harmed(String group) {
        harmed.add(group);
        return this;
    }

    Given lasts(Boolean lasts) {
        this.lasts = lasts;
        return this;
    }

    Given sites(int agreeing, int seen) {
        this.sitesAgreeing = agreeing;
        this.sitesSeen = seen;
        return this;
    }

    Given enrolled(int enrolled) {
        this.enrolled = enrolled;
        return this;
    }

    Given doseRecorded(double share) {
        this.doseRecorded = share;
        return this;
    }

    Given stated(double share) {
        this.stated = share;
        return this;
    }

    Given leaving(String group, double relativeRate) {
        leaving.add(new Evidence.Leaving(group, relativeRate));
        return this;
    }

    Given power(int analysed, Integer needed, double detectable) {
        this.analysed = analysed;
        this.needed = needed;
        this.detectable = detectable;
        return this;
    }

    Evidence evidence() {
        return new Evidence(
                share ? "percentage points" : "points",
                share,
                level,
                comparative,
                registered,
                benefit,
                low,
                high,
                p,
                worthwhile,
                imbalance,
                adjusted,
                lost,
                lostMoreFromOne,
                cautiousLimit,
                cautiousLimit == null ? null : cautiousLimit < 0 ? -1.0 : cautiousLimit + 0.05,
                agreeing,
                contradicted,
                withoutEachSite,
                2.4,
                benefitCost,
                benefitCostLow,
                notCosted,
                harmed,
                lasts,
                sitesAgreeing,
                sitesSeen,
                enrolled,
                200,
                doseRecorded,
                stated,
                leaving,
                analysed,
                needed,
                detectable);
    }
}
