package throughline.statistics;

/** What is being estimated: two methods are compared with care when these differ. */
public enum Estimand {
    MEAN_CHANGE("mean change from before to after"),
    DIFFERENCE_IN_MEANS("difference in means (treated minus comparison)"),
    DIFFERENCE_IN_CHANGE("difference in mean change (treated minus comparison)"),
    ADJUSTED_DIFFERENCE("difference adjusted for the covariates (treated minus comparison)"),
    EFFECT_ON_THE_TREATED("average effect on those treated"),
    AVERAGE_EFFECT("average effect on all"),
    LOG_ODDS_RATIO("log odds ratio (treated against comparison)"),
    LOG_RATE_RATIO("log rate ratio (treated against comparison)"),
    EFFECT_ON_TREATED_AREAS("average effect on the treated areas after treatment"),
    STANDARDISED_DIFFERENCE("standardised difference (Hedges' g, treated minus comparison)");

    private final String inWords;

    Estimand(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
