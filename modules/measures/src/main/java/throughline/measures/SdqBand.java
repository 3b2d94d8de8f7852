package throughline.measures;

/** The original three bands of the SDQ; about 80, 10 and 10 % of children. */
public enum SdqBand {
    NORMAL("normal"),
    BORDERLINE("borderline"),
    ABNORMAL("abnormal");

    private final String words;

    SdqBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
