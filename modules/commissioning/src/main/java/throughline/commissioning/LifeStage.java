package throughline.commissioning;

/** The part of growing up that an intervention meets. */
public enum LifeStage {
    EARLY_YEARS("Early years, under 5"),
    PRIMARY_SCHOOL("Primary school age, 5 to 10"),
    EARLY_ADOLESCENCE("Early adolescence, 11 to 14"),
    LATE_ADOLESCENCE("Late adolescence, 15 to 17"),
    YOUNG_ADULTHOOD("Young adulthood, 18 to 24");

    private final String label;

    LifeStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
