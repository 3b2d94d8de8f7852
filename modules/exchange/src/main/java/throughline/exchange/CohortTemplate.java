package throughline.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import throughline.commissioning.InterventionView;
import throughline.participants.CareExperience;
import throughline.participants.CohortChange;
import throughline.participants.EthnicGroupView;
import throughline.participants.SendStatus;
import throughline.participants.Sex;
import throughline.participants.StudyGroup;
import throughline.workbooks.ColumnChoice;
import throughline.workbooks.ColumnDefinition;
import throughline.workbooks.SheetDefinition;
import throughline.workbooks.WorkbookTemplate;

/** The workbook of an intervention: three sheets whose columns are the fields of the commands they become. */
final class CohortTemplate {
    static final String PARTICIPANTS = "participants";
    static final String SESSIONS = "sessions";
    static final String OUTCOMES = "outcomes";
    static final String REFERENCE = "reference";

    private static final int ROOM = 500;
    private static final int ROOM_FOR_SESSIONS = 5_000;
    private static final List<String> README = List.of(
            "This workbook tells who takes part in the intervention, which sessions they came to, and what was measured."
                    + " It has everybody who is enrolled already.",
            "1. Fill in the sheets Participants, Sessions and Outcomes. Add new rows below those that are there. Correct"
                    + " what is wrong. What you leave out stays as it is.",
            "2. Save the workbook as .xlsx.",
            "3. Upload it on the intervention's page, under Returns. You will be told of every cell that must be put right,"
                    + " and see what would be stored before you submit it.",
            "Never enter a name, an address, a date of birth, a telephone number or any other words about a child. Use your"
                    + " own reference for each child, and keep the list of who is who in your own office.",
            "The sheet Guide says what to enter in each column. Do not rename sheets or headings.");

    private final InterventionView intervention;
    private final List<EthnicGroupView> ethnicGroups;
    private final List<ScoreColumns> scores;

    CohortTemplate(InterventionView intervention, List<EthnicGroupView> ethnicGroups) {
        this.intervention = intervention;
        this.ethnicGroups = List.copyOf(ethnicGroups);
        this.scores = ScoreColumns.of(intervention.measures());
    }

    /** The sheets without any row. */
    List<SheetDefinition> sheets() {
        return List.of(
                SheetDefinition.empty(
                        PARTICIPANTS,
                        "Participants",
                        "One row a child: everybody who takes part or is compared with those who do.",
                        participantColumns()),
                new SheetDefinition(
                        SESSIONS,
                        "Sessions",
                        "One row for each child and session: those they came to and those they missed.",
                        sessionColumns(),
                        List.of(),
                        ROOM_FOR_SESSIONS),
                new SheetDefinition(
                        OUTCOMES,
                        "Outcomes",
                        "One row a child. Leave a score and its date empty where nothing was measured.",
                        outcomeColumns(),
                        List.of(),
                        ROOM));
    }

    /** The workbook with a cohort filled in. */
    WorkbookTemplate filledWith(CohortChange cohort, Instant made) {
        List<SheetDefinition> sheets = sheets();
        return new WorkbookTemplate(
                intervention.title(),
                README,
                List.of(
                        sheets.get(0).prefilledWith(CohortRows.participants(cohort)),
                        sheets.get(1).prefilledWith(CohortRows.sessions(cohort)),
                        sheets.get(2).prefilledWith(CohortRows.outcomes(cohort, scores))),
                TemplateMark.entries(intervention),
                made);
    }

    List<ScoreColumns> scores() {
        return scores;
    }

    private List<ColumnDefinition> participantColumns() {
        return List.of(
                reference().prompting("Your own reference for the child: letters, digits and hyphens. Never a name."),
                choice("group", "Group", StudyGroup.values(), StudyGroup::label)
                        .needed()
                        .prompting("Participant, or Comparison for a child who does not take part."),
                ColumnDefinition.text("site", "Site")
                        .needed()
                        .prompting("Where it is delivered, for example a school."),
                ColumnDefinition.date("startedOn", "Start date").needed(),
                ColumnDefinition.date("endedOn", "End date").prompting("Leave empty while the child still takes part."),
                ColumnDefinition.yesNo("completed", "Completed as planned")
                        .prompting("Yes or No once it has ended; leave empty while the child still takes part."),
                ColumnDefinition.wholeNumber("age", "Age at start")
                        .needed()
                        .prompting(
                                "In whole years, from " + intervention.ageFrom() + " to " + intervention.ageTo() + "."),
                choice("sex", "Sex", Sex.values(), Sex::label).needed(),
                ColumnDefinition.choice(
                                "ethnicGroup",
                                "Ethnic group",
                                ethnicGroups.stream()
                                        .map(CohortTemplate::choice)
                                        .toList())
                        .needed(),
                choice("send", "Special educational needs", SendStatus.values(), SendStatus::label)
                        .needed(),
                choice("care", "Experience of care", CareExperience.values(), CareExperience::label)
                        .needed());
    }

    private static List<ColumnDefinition> sessionColumns() {
        return List.of(
                reference().prompting("The child's reference as on the sheet Participants."),
                ColumnDefinition.date("sessionOn", "Session date").needed(),
                ColumnDefinition.yesNo("attended", "Attended").needed());
    }

    private List<ColumnDefinition> outcomeColumns() {
        List<ColumnDefinition> columns = new ArrayList<>();
        columns.add(reference().prompting("The child's reference as on the sheet Participants."));
        scores.forEach(s -> columns.addAll(s.columns()));
        return columns;
    }

    private static ColumnDefinition reference() {
        return ColumnDefinition.text(REFERENCE, "Reference").needed();
    }

    private static <E extends Enum<E>> ColumnDefinition choice(
            String field, String header, E[] choices, Function<E, String> label) {
        return ColumnDefinition.choice(
                field,
                header,
                Arrays.stream(choices)
                        .map(c -> new ColumnChoice(c.name(), label.apply(c)))
                        .toList());
    }

    /** The code stands beside the words: two groups have the same "any other". */
    private static ColumnChoice choice(EthnicGroupView group) {
        return new ColumnChoice(group.code(), group.code() + " " + group.label());
    }
}
