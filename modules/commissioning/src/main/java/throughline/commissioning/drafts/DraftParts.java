package throughline.commissioning.drafts;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.commissioning.InterventionChoices;
import throughline.commissioning.InterventionWords;
import throughline.commissioning.RegisterIntervention;
import throughline.kernel.Actor;
import throughline.kernel.Answers;
import throughline.web.Choice;
import throughline.web.Form;
import throughline.web.Part;

/** The questions of each section, and the answers as they are read back. */
@ApplicationScoped
class DraftParts {
    private final InterventionChoices choices;

    @Inject
    DraftParts(InterventionChoices choices) {
        this.choices = choices;
    }

    Content questions(Actor actor, DraftSection section, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form));
        switch (section) {
            case ABOUT -> {
                model.put("providers", choices.providers());
                model.put("approaches", choices.approaches(actor));
            }
            case WHERE -> model.put("areas", choices.areas(actor));
            case MEASURES -> model.put("measures", choices.measures());
            default -> {
                // their choices are the same for everybody
            }
        }
        return Part.of("commissioning/draft-" + section.key(), model);
    }

    Map<DraftSection, List<CheckRow>> rows(Actor actor, DraftView draft) {
        Answers answers = draft.answers();
        RegisterIntervention read = RegisterIntervention.asFarAs(answers);
        Map<DraftSection, List<CheckRow>> rows = new EnumMap<>(DraftSection.class);
        rows.put(
                DraftSection.ABOUT,
                List.of(
                        row(answers, "title", "Title"),
                        chosen(answers, "provider", "Provider", choices.providers()),
                        chosen(answers, "approach", "Approach", choices.approaches(actor))));
        rows.put(
                DraftSection.WHO,
                List.of(
                        chosen(answers, "tier", "Prevention tier", InterventionChoices.TIERS),
                        chosen(answers, "lifeStage", "Life stage", InterventionChoices.LIFE_STAGES),
                        row(answers, "ageFrom", "Youngest age"),
                        row(answers, "ageTo", "Oldest age"),
                        row(answers, "eligibility", "Who can take part")));
        rows.put(
                DraftSection.WHERE,
                List.of(
                        chosen(answers, "setting", "Setting", InterventionChoices.SETTINGS),
                        chosen(answers, "areas", "Areas", choices.everyArea())));
        rows.put(
                DraftSection.PLANNED,
                List.of(
                        read(answers, "plannedPlaces", "Planned places", read.plannedPlaces(), this::number),
                        read(
                                answers,
                                "plannedSessions",
                                "Sessions for each child",
                                read.plannedSessions(),
                                this::number),
                        read(
                                answers,
                                "startsOn",
                                "Start date",
                                read.startsOn(),
                                (LocalDate d) -> InterventionWords.day(d)),
                        read(answers, "endsOn", "End date", read.endsOn(), (LocalDate d) -> InterventionWords.day(d)),
                        read(answers, "budget", "Budget", read.budget(), InterventionWords::pounds)));
        rows.put(
                DraftSection.MEASURES,
                List.of(
                        chosen(answers, "mainMeasure", "Main outcome measure", choices.measures()),
                        otherMeasures(answers)));
        return rows;
    }

    private CheckRow otherMeasures(Answers answers) {
        List<String> others = answers.texts("measures").stream()
                .filter(m -> !m.equals(answers.text("mainMeasure")))
                .toList();
        return new CheckRow(
                "measures", "Other outcome measures", others.isEmpty() ? "None" : labels(choices.measures(), others));
    }

    private String number(int number) {
        return InterventionWords.number(number);
    }

    private static CheckRow row(Answers answers, String field, String question) {
        String answer = answers.text(field);
        return new CheckRow(field, question, answer.isEmpty() ? "Not answered" : answer);
    }

    private static CheckRow chosen(Answers answers, String field, String question, List<Choice> choices) {
        List<String> values = answers.texts(field);
        return new CheckRow(field, question, values.isEmpty() ? "Not answered" : labels(choices, values));
    }

    /** An answer as it was understood; as it was typed where it was not. */
    private static <T> CheckRow read(
            Answers answers, String field, String question, T understood, Function<T, String> words) {
        return understood == null
                ? row(answers, field, question)
                : new CheckRow(field, question, words.apply(understood));
    }

    private static String labels(List<Choice> choices, List<String> values) {
        return values.stream().map(v -> Choice.label(choices, v)).collect(Collectors.joining(", "));
    }
}
