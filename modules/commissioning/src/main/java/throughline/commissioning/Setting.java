package throughline.commissioning;

/** Where an intervention happens. */
public enum Setting {
    COMMUNITY("Community or youth centre"),
    SCHOOL("Mainstream school or college"),
    ALTERNATIVE_PROVISION("Alternative provision or pupil referral unit"),
    HOSPITAL("Hospital or emergency department"),
    POLICE_CUSTODY("Police custody"),
    SPORT("Sports club"),
    HOME("Home and family"),
    ONLINE("Online");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
