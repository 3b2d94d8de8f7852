package throughline.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The impact supplement of the SDQ: how far difficulties distress and get in the way. Each answer 0 to 3 counts 0, 0, 1,
 * 2; a child with no difficulties scores 0 (sdqinfo.org). Answers must be complete: no rule for missing ones is confirmed.
 */
public final class SdqImpact {
    /** Whether there are difficulties: 0 no, 1 minor, 2 definite, 3 severe. */
    public static final String DIFFICULTIES = "ebddiff";

    private static final List<String> FULL = List.of("distres", "imphome", "impfrie", "impclas", "impleis");
    private static final List<String> TEACHER = List.of("distres", "impfrie", "impclas");

    private SdqImpact() {}

    /** The keys of a form's impact items. */
    public static List<String> itemKeys(SdqForm form) {
        return form == SdqForm.TEACHER ? TEACHER : FULL;
    }

    /**
     * The impact score.
     *
     * @param answers by key, each 0 to 3, with {@value #DIFFICULTIES}
     * @return 0 to 10, for teachers 0 to 6; or why there is none
     */
    public static Reading score(SdqForm form, Map<String, Integer> answers) {
        List<String> keys = itemKeys(form);
        List<String> known = new java.util.ArrayList<>(FULL);
        known.add(DIFFICULTIES);
        Optional<Reading.Refused> problem =
                ItemAnswers.problem(known, answers, 0, 3).or(() -> ItemAnswers.missing(List.of(DIFFICULTIES), answers));
        if (problem.isPresent()) {
            return problem.get();
        }
        if (answers.get(DIFFICULTIES) == 0) {
            return taken(0);
        }
        return ItemAnswers.missing(keys, answers)
                .map(Reading.class::cast)
                .orElseGet(() -> taken(keys.stream()
                        .mapToInt(key -> Math.max(0, answers.get(key) - 1))
                        .sum()));
    }

    private static Reading taken(int score) {
        return new Reading.Taken(java.math.BigDecimal.valueOf(score));
    }
}
