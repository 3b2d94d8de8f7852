package throughline.measures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five answers to a statement. */
public enum Agreement {
    STRONGLY_DISAGREE("Strongly disagree"),
    DISAGREE("Disagree"),
    NEITHER("Neither agree nor disagree"),
    AGREE("Agree"),
    STRONGLY_AGREE("Strongly agree");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** 1 to 5. */
    public int score() {
        return ordinal() + 1;
    }

    /** The answer with these words, in any case. */
    static Optional<Agreement> in(String text) {
        String sought = text.strip().toLowerCase(Locale.UK);
        return Arrays.stream(values())
                .filter(a -> a.words.toLowerCase(Locale.UK).equals(sought))
                .findFirst();
    }
}
