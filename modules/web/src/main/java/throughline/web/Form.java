package throughline.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.Answers;
import throughline.kernel.Fault;
import throughline.kernel.Faults;

/**
 * A form as a page shows it: what was answered, and what is wrong with it.
 *
 * @param answers raw, as they were typed
 * @param faults nothing on first sight
 */
public record Form(Answers answers, Faults faults) {
    private static final List<String> DATE_PARTS = List.of("-day", "-month", "-year");

    public static Form blank() {
        return new Form(Answers.none(), Faults.none());
    }

    public static Form of(Answers answers) {
        return new Form(answers, Faults.none());
    }

    /** What a browser posted. The three boxes of a date are kept and also joined as day/month/year. */
    public static Answers posted(MultivaluedMap<String, String> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((field, texts) -> values.put(field, new ArrayList<>(texts)));
        for (String field : List.copyOf(values.keySet())) {
            if (field.endsWith("-day")) {
                String date = field.substring(0, field.length() - "-day".length());
                values.put(date, List.of(joined(values, date)));
            }
        }
        return new Answers(values);
    }

    public String value(String field) {
        return answers.text(field);
    }

    /** One box of a date question: its own answer, or its part of a stored ISO date. */
    public String datePart(String field, String part) {
        if (answers.fields().contains(field + "-" + part)) {
            return answers.text(field + "-" + part);
        }
        String[] iso = answers.text(field).split("-");
        if (iso.length != 3) {
            return "";
        }
        return switch (part) {
            case "day" -> iso[2].replaceFirst("^0", "");
            case "month" -> iso[1].replaceFirst("^0", "");
            default -> iso[0];
        };
    }

    public boolean chose(String field, String value) {
        return answers.texts(field).contains(value);
    }

    /** The sentence about a field, or null where nothing is wrong with it. */
    public String fault(String field) {
        return faults.of(field).map(Fault::sentence).orElse(null);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }

    private static String joined(Map<String, List<String>> values, String date) {
        List<String> parts = new ArrayList<>();
        for (String part : DATE_PARTS) {
            List<String> texts = values.getOrDefault(date + part, List.of(""));
            parts.add(texts.get(0).strip());
        }
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("/", parts);
    }
}
