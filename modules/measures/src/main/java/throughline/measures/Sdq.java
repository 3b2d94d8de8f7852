package throughline.measures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The scores of one filled-in Strengths and Difficulties Questionnaire.
 *
 * <p>A scale is {@code floor(0.5 + 5 × mean of the answered items)}, after reversal, when at least three of its five items
 * are answered; total difficulties is the sum of all scales but prosocial, and missing if one of them is missing
 * (sdqinfo.org, scoring syntax).
 */
public final class Sdq {
    /** Keys of the 25 items in the questionnaire's order (the abbreviations of sdqinfo.org; never their wording). */
    public static final List<String> ITEM_KEYS = List.of(
            "consid", "restles", "somatic", "shares", "tantrum", "loner", "obeys", "worries", "caring", "fidgety",
            "friend", "fights", "unhappy", "popular", "distrac", "clingy", "kind", "lies", "bullied", "helpout",
            "reflect", "steals", "oldbest", "afraid", "attends");

    private static final int FEWEST_ANSWERS = 3;

    private final SdqForm form;
    private final Map<SdqScale, Integer> scales = new EnumMap<>(SdqScale.class);

    private Sdq(SdqForm form, Map<String, Integer> answers) {
        this.form = form;
        for (SdqScale scale : SdqScale.values()) {
            prorated(scale, answers).ifPresent(score -> scales.put(scale, score));
        }
    }

    /**
     * Scores answers of 0 (not true), 1 (somewhat true) and 2 (certainly true).
     *
     * @param answers by item key; unanswered items are absent
     * @throws IllegalArgumentException for an unknown key or another answer; ask {@link #problem} first
     */
    public static Sdq of(SdqForm form, Map<String, Integer> answers) {
        problem(answers).ifPresent(refused -> {
            throw new IllegalArgumentException("Not answers to the SDQ: " + refused);
        });
        return new Sdq(form, answers);
    }

    /** What keeps answers from being scored: an unknown item, or an answer other than 0, 1 or 2. */
    public static Optional<Reading.Refused> problem(Map<String, Integer> answers) {
        return ItemAnswers.problem(ITEM_KEYS, answers, 0, 2);
    }

    /** A scale's score, 0 to 10; empty when fewer than three of its items are answered. */
    public OptionalInt scale(SdqScale scale) {
        Integer score = scales.get(scale);
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    /** Total difficulties, 0 to 40. */
    public OptionalInt total() {
        return sum(SdqScale.EMOTIONAL, SdqScale.CONDUCT, SdqScale.HYPERACTIVITY, SdqScale.PEER);
    }

    /** Emotional and peer problems, 0 to 20. */
    public OptionalInt internalising() {
        return sum(SdqScale.EMOTIONAL, SdqScale.PEER);
    }

    /** Conduct problems and hyperactivity, 0 to 20. */
    public OptionalInt externalising() {
        return sum(SdqScale.CONDUCT, SdqScale.HYPERACTIVITY);
    }

    /** The band of a scale, if it has a score. */
    public Optional<SdqBand> band(SdqScale scale) {
        return Optional.ofNullable(scales.get(scale)).map(score -> form.band(scale, score));
    }

    /** The band of total difficulties, if there is a total. */
    public Optional<SdqBand> totalBand() {
        OptionalInt total = total();
        return total.isPresent() ? Optional.of(form.totalBand(total.getAsInt())) : Optional.empty();
    }

    private OptionalInt sum(SdqScale... parts) {
        boolean complete = Arrays.stream(parts).allMatch(scales::containsKey);
        return complete
                ? OptionalInt.of(Arrays.stream(parts).mapToInt(scales::get).sum())
                : OptionalInt.empty();
    }

    private static Optional<Integer> prorated(SdqScale scale, Map<String, Integer> answers) {
        int[] scores = scale.items().stream()
                .filter(item -> answers.containsKey(item.key()))
                .mapToInt(item -> item.score(answers.get(item.key())))
                .toArray();
        if (scores.length < FEWEST_ANSWERS) {
            return Optional.empty();
        }
        // floor(0.5 + 5 × sum / n) in whole numbers, so that halves cannot be lost to rounding
        return Optional.of((scores.length + 10 * Arrays.stream(scores).sum()) / (2 * scores.length));
    }
}
