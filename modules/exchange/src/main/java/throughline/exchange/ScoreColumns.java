package throughline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.kernel.Answers;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.measures.Recorded;
import throughline.participants.RecordReading;
import throughline.participants.Wave;
import throughline.workbooks.ColumnDefinition;

/**
 * The two columns of one measure at one wave: the score and its date.
 *
 * @param measure agreed for the intervention
 * @param wave when in the programme
 */
record ScoreColumns(Measure measure, Wave wave) {
    private static final int LONGEST_PROMPT = 200;

    /** Those of all measures, in the order in which they were agreed, at each wave. */
    static List<ScoreColumns> of(List<String> measures) {
        List<ScoreColumns> columns = new ArrayList<>();
        for (Wave wave : Wave.values()) {
            for (String code : measures) {
                Measures.find(code).ifPresent(measure -> columns.add(new ScoreColumns(measure, wave)));
            }
        }
        return columns;
    }

    List<ColumnDefinition> columns() {
        return List.of(valueColumn(), ColumnDefinition.date(takenOnField(), header() + " – date"));
    }

    /** The column in which a field of {@link RecordReading} is written. */
    String column(String field) {
        return switch (field) {
            case "value" -> valueField();
            case "takenOn" -> takenOnField();
            case "reference" -> CohortTemplate.REFERENCE;
            // That the measure is not agreed, or the wave unknown, is told beside the score.
            default -> valueField();
        };
    }

    /** Whether a row says anything for this measure and wave. */
    boolean isAnswered(Answers row) {
        return !row.text(valueField()).isEmpty() || !row.text(takenOnField()).isEmpty();
    }

    /** What a row says, as {@link RecordReading} reads it. */
    Answers answers(Answers row) {
        return Answers.of(Map.of(
                "reference", row.text(CohortTemplate.REFERENCE),
                "measure", measure.code().value(),
                "wave", wave.name(),
                "takenOn", row.text(takenOnField()),
                "value", row.text(valueField())));
    }

    /** The cells of a reading, by field. */
    Map<String, Object> cells(RecordReading reading) {
        Map<String, Object> cells = new HashMap<>();
        cells.put(valueField(), measure.isYesOrNo() ? reading.value().signum() != 0 : reading.value());
        cells.put(takenOnField(), reading.takenOn());
        return cells;
    }

    boolean isOf(RecordReading reading) {
        return wave == reading.wave() && measure.code().value().equals(reading.measure());
    }

    private ColumnDefinition valueColumn() {
        if (measure.isYesOrNo()) {
            return ColumnDefinition.yesNo(valueField(), header());
        }
        ColumnDefinition number = whole()
                ? ColumnDefinition.wholeNumber(valueField(), header())
                : ColumnDefinition.decimal(valueField(), header());
        return number.between(measure.lowest(), measure.highest()).prompting(prompt());
    }

    private boolean whole() {
        return measure.recorded() instanceof Recorded.AgreeScale
                || measure.recorded() instanceof Recorded.Number number && number.decimals() == 0;
    }

    private String prompt() {
        String prompt = "Enter " + measure.recorded().words() + ".";
        return prompt.length() <= LONGEST_PROMPT ? prompt : prompt.substring(0, LONGEST_PROMPT - 1) + "…";
    }

    private String header() {
        return measure.plainName() + " – " + wave.label();
    }

    private String valueField() {
        return measure.code().value() + "." + wave.name() + ".value";
    }

    private String takenOnField() {
        return measure.code().value() + "." + wave.name() + ".takenOn";
    }
}
