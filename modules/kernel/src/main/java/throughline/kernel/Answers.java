package throughline.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answered, as raw text by field, wherever it was written: a form, a JSON body or a row of a sheet.
 * Commands read themselves from it, so that the three have one set of checks.
 */
public record Answers(Map<String, List<String>> values) {

    public Answers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, texts) -> copy.put(field, List.copyOf(texts)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    /** One text per field. */
    public static Answers of(Map<String, String> texts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        texts.forEach((field, text) -> values.put(field, text == null ? List.of() : List.of(text)));
        return new Answers(values);
    }

    public Set<String> fields() {
        return values.keySet();
    }

    /** The first answer to a field, trimmed; empty text when there is none. */
    public String text(String field) {
        List<String> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() ? "" : texts.get(0).strip();
    }

    /** All answers to a field that are not blank, trimmed. */
    public List<String> texts(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /** These answers, with those given replacing the answers to the same fields. */
    public Answers with(Answers others) {
        Map<String, List<String>> merged = new LinkedHashMap<>(values);
        merged.putAll(others.values);
        return new Answers(merged);
    }

    /** Starts typed reading; the reader's faults are coded under the module's name. */
    public AnswerReader read(String module) {
        return new AnswerReader(this, module);
    }
}
