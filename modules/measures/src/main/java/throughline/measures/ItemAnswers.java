package throughline.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks that every instrument makes of answers by item key. */
final class ItemAnswers {
    private ItemAnswers() {}

    /** An answer to an item that does not exist, or outside its range. */
    static Optional<Reading.Refused> problem(
            Collection<String> keys, Map<String, Integer> answers, int lowest, int highest) {
        for (Map.Entry<String, Integer> answer : answers.entrySet()) {
            if (!keys.contains(answer.getKey())) {
                return refused(Reading.Problem.UNKNOWN_ITEM, answer.getKey());
            }
            Integer value = answer.getValue();
            if (value == null || value < lowest || value > highest) {
                return refused(Reading.Problem.OUT_OF_RANGE, answer.getKey(), lowest, highest);
            }
        }
        return Optional.empty();
    }

    /** An item without an answer. */
    static Optional<Reading.Refused> missing(Collection<String> keys, Map<String, Integer> answers) {
        return keys.stream()
                .filter(key -> !answers.containsKey(key))
                .findFirst()
                .flatMap(key -> refused(Reading.Problem.TOO_FEW_ANSWERS, key));
    }

    private static Optional<Reading.Refused> refused(Reading.Problem problem, Object... arguments) {
        return Optional.of(new Reading.Refused(problem, List.of(arguments)));
    }
}
