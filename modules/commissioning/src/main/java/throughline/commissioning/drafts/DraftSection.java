package throughline.commissioning.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.kernel.Answers;

/** A task of the task list: some of the command's fields, asked on one page. */
public enum DraftSection {
    ABOUT("about", "About it", "title", "provider", "approach"),
    WHO("who", "Who it is for", "tier", "lifeStage", "ageFrom", "ageTo", "eligibility"),
    WHERE("where", "Where it happens", "setting", "areas"),
    PLANNED("planned", "What is planned", "plannedPlaces", "plannedSessions", "startsOn", "endsOn", "budget"),
    MEASURES("measures", "Outcome measures", "mainMeasure", "measures");

    private static final List<String> DATE_PARTS = List.of("-day", "-month", "-year");

    private final String key;
    private final String label;
    private final List<String> fields;

    DraftSection(String key, String label, String... fields) {
        this.key = key;
        this.label = label;
        this.fields = List.of(fields);
    }

    /** The section of an address, if there is one. */
    static Optional<DraftSection> at(String key) {
        return Stream.of(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    boolean asks(String field) {
        return fields.contains(field);
    }

    /** Whether nothing in the section has been answered yet. */
    boolean isUntouched(Answers answers) {
        return fields.stream().flatMap(DraftSection::boxes).allMatch(box -> answers.texts(box)
                .isEmpty());
    }

    /** Of what was posted, the section's own answers, an unanswered question as no answer. */
    Answers own(Answers posted) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (String field : fields) {
            own.put(field, posted.values().getOrDefault(field, List.of()));
            boxes(field)
                    .filter(posted.fields()::contains)
                    .forEach(box -> own.put(box, posted.values().get(box)));
        }
        return new Answers(own);
    }

    /** The boxes of a question: a date has three besides its own name. */
    private static Stream<String> boxes(String field) {
        return Stream.concat(Stream.of(field), DATE_PARTS.stream().map(part -> field + part));
    }
}
