package throughline.commissioning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import throughline.kernel.Fault;
import throughline.kernel.Faults;
import throughline.kernel.IdentifyingText;

/** Collects what is wrong with the fields of a command, in the order in which they are looked at. */
final class FieldChecks {
    private final List<Fault> faults = new ArrayList<>();

    void given(String field, Object answer) {
        if (answer == null) {
            add(field, "blank");
        }
    }

    void given(String field, Collection<?> answers, int most) {
        if (answers.isEmpty()) {
            add(field, "blank");
        } else if (answers.size() > most) {
            add(field, "too-many", most);
        }
    }

    /** A text that people write freely, so that it may hold what identifies a child. */
    void freeText(String field, String text, int longest) {
        given(field, text);
        if (text != null) {
            if (text.length() > longest) {
                add(field, "too-long", longest);
            }
            IdentifyingText.in(text).ifPresent(kind -> add(field, "identifying", kind.words()));
        }
    }

    void between(String field, Integer number, int least, int most) {
        given(field, number);
        if (number != null && (number < least || number > most)) {
            add(field, "out-of-range", least, most);
        }
    }

    void add(String field, String problem, Object... arguments) {
        faults.add(Fault.of(field, "commissioning." + field + "." + problem, arguments));
    }

    Faults faults() {
        return Faults.of(faults);
    }
}
