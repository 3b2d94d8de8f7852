package throughline.demo;

import java.util.Set;

/** What is true of a made programme, and so which flags an honest evaluation may give it. */
enum Truth {
    EFFECTIVE("Works: reduces the outcome, with a sound comparison and twelve-month follow-up", "RECOMMEND_LONG_TERM"),
    EFFECTIVE_ONE_SITE("Works, but shown at one site and at the end of the programme only", "PROMISING"),
    EFFECTIVE_LATE_PLAN("Works, but the plan was registered after outcomes had been opened", "PROMISING"),
    NO_EFFECT("Makes no difference", "NO_WORTHWHILE_EFFECT"),
    REGRESSION_TO_MEAN("Makes no difference; children chosen at a bad moment improve anyway", "NO_WORTHWHILE_EFFECT"),
    HARMFUL("Does harm", "HARM"),
    CHANGE_ONLY("Children improve, but there is nobody to compare them with", "PROMISING"),
    UNDER_POWERED("May work, but too few children to tell", "NOT_YET_KNOWN"),
    HEAVY_ATTRITION("Those who did badly dropped out", "PROMISING", "NOT_YET_KNOWN"),
    UNLIKE_COMPARISON("The comparison group was unlike the participants", "PROMISING", "NOT_YET_KNOWN");

    private final String words;
    private final Set<String> honestFlags;

    Truth(String words, String... honestFlags) {
        this.words = words;
        this.honestFlags = Set.of(honestFlags);
    }

    String words() {
        return words;
    }

    boolean agreesWith(String flag) {
        return honestFlags.contains(flag);
    }
}
