package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import throughline.commissioning.InterventionView;
import throughline.kernel.Answers;
import throughline.participants.CohortChange;
import throughline.participants.EnrolParticipant;
import throughline.participants.RecordAttendance;
import throughline.web.JsonAnswers;
import throughline.workbooks.FileLimits;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.WorkbookReader;

/** A workbook, a form and a JSON body that say the same make the same command. */
class RoundTripTest {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final MetaSeal SEAL = new MetaSeal(new byte[32]);
    private static final Instant MADE = Instant.parse("2026-11-23T09:30:00Z");

    private final InterventionView intervention = Made.intervention(7, "Evening mentoring", Cohorts.MEASURES);

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void workbookFormAndJsonBodyMakeTheSameEnrolmentsAndAttendance(@ForAll long seed) {
        CohortChange cohort = Cohorts.of(seed, 8);
        CohortChange fromWorkbook = throughAWorkbook(cohort);
        List<Map<String, Object>> children = CohortRows.participants(cohort);
        assertEquals(fromWorkbook.enrolments(), all(children, row -> EnrolParticipant.from(form(row))));
        assertEquals(fromWorkbook.enrolments(), all(children, row -> EnrolParticipant.from(json(row))));
        List<Map<String, Object>> sessions = CohortRows.sessions(cohort);
        assertEquals(fromWorkbook.attendance(), all(sessions, row -> RecordAttendance.from(form(row))));
        assertEquals(fromWorkbook.attendance(), all(sessions, row -> RecordAttendance.from(json(row))));
    }

    private CohortChange throughAWorkbook(CohortChange cohort) {
        CohortTemplate template = new CohortTemplate(intervention, Cohorts.ETHNIC_GROUPS);
        byte[] workbook = CohortWorkbook.bytes(template.filledWith(cohort, MADE), SEAL);
        return ReadReturn.of(WorkbookReader.open(workbook, FileLimits.STANDARD, SEAL), template)
                .change();
    }

    private static <T> List<T> all(
            List<Map<String, Object>> rows, java.util.function.Function<Map<String, Object>, T> read) {
        return rows.stream().map(read).toList();
    }

    private static Answers form(Map<String, Object> row) {
        return Answers.of(row.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString())));
    }

    private static Answers json(Map<String, Object> row) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        row.forEach((field, value) -> {
            if (value instanceof Boolean yes) {
                object.add(field, yes);
            } else if (value instanceof Integer number) {
                object.add(field, number);
            } else {
                object.add(field, value.toString());
            }
        });
        return JsonAnswers.of(object.build());
    }
}
