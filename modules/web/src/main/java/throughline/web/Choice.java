package throughline.web;

import java.util.List;

/** One option of a question. */
public record Choice(String value, String label, String hint) {
    public Choice(String value, String label) {
        this(value, label, "");
    }

    /** The label of a value, or the value itself where no option has it. */
    public static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(c -> c.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
