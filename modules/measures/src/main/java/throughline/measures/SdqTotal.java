package throughline.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Total difficulties from the answers to the SDQ's items. */
record SdqTotal(SdqForm form) implements Scoring {
    @Override
    public List<String> itemKeys() {
        return Sdq.ITEM_KEYS;
    }

    @Override
    public Reading score(Map<String, Integer> answers) {
        return Sdq.problem(answers).map(Reading.class::cast).orElseGet(() -> total(answers));
    }

    private Reading total(Map<String, Integer> answers) {
        OptionalInt total = Sdq.of(form, answers).total();
        return total.isPresent()
                ? new Reading.Taken(BigDecimal.valueOf(total.getAsInt()))
                : new Reading.Refused(Reading.Problem.TOO_FEW_ANSWERS, List.of());
    }
}
