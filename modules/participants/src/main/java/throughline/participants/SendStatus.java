package throughline.participants;

/** Special educational needs and disabilities. */
public enum SendStatus {
    NONE("None"),
    SEN_SUPPORT("SEN support"),
    EHC_PLAN("Education, health and care plan"),
    UNKNOWN("Not known");

    private final String label;

    SendStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isNeed() {
        return this == SEN_SUPPORT || this == EHC_PLAN;
    }
}
