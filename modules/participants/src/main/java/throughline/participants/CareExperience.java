package throughline.participants;

/** Experience of children's social care. */
public enum CareExperience {
    NEVER("Never"),
    LOOKED_AFTER("Currently looked after"),
    CHILD_PROTECTION_PLAN("Child protection plan"),
    CHILD_IN_NEED("Child in need"),
    CARE_LEAVER("Care leaver"),
    PREVIOUSLY_LOOKED_AFTER("Previously looked after"),
    UNKNOWN("Not known");

    private final String label;

    CareExperience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isExperienced() {
        return this != NEVER && this != UNKNOWN;
    }
}
