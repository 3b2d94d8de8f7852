package throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import throughline.commissioning.InterventionView;
import throughline.participants.CohortChange;
import throughline.participants.CohortPreview;
import throughline.participants.RecordReading;
import throughline.workbooks.FileLimits;
import throughline.workbooks.MetaSeal;
import throughline.workbooks.WorkbookReader;

class CohortTemplateTest {
    private static final MetaSeal SEAL = new MetaSeal(new byte[32]);
    private static final Instant MADE = Instant.parse("2026-11-23T09:30:00Z");
    private static final CohortPreview.Counts NOTHING = new CohortPreview.Counts(0, 0, 0, 0);

    private final InterventionView intervention = Made.intervention(7, "Evening mentoring", Cohorts.MEASURES);

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsRead(@ForAll long seed, @ForAll @IntRange(max = 12) int children) {
        CohortChange cohort = Cohorts.of(seed, children);
        CohortTemplate template = new CohortTemplate(intervention, Cohorts.ETHNIC_GROUPS);
        WorkbookReader workbook = WorkbookReader.open(
                CohortWorkbook.bytes(template.filledWith(cohort, MADE), SEAL), FileLimits.STANDARD, SEAL);
        ReadReturn read = ReadReturn.of(workbook, template);
        assertEquals(
                List.of(),
                read.checkedBy(new CohortPreview(NOTHING, NOTHING, NOTHING, List.of()))
                        .faults());
        assertEquals(cohort.enrolments(), read.change().enrolments());
        assertEquals(cohort.attendance(), read.change().attendance());
        assertEquals(cohort.readings().size(), read.change().readings().size());
        assertEquals(
                plain(cohort.readings()), plain(read.change().readings()), "readings, whose order is that of columns");
    }

    @Test
    void hasARowForEachChildOnTheSheetOfOutcomes() {
        CohortChange cohort = Cohorts.of(1, 5);
        List<Map<String, Object>> rows = CohortRows.outcomes(cohort, ScoreColumns.of(List.of("OFFENCE")));
        assertEquals(
                cohort.enrolments().stream().map(e -> e.reference()).toList(),
                rows.stream().map(r -> r.get("reference")).toList());
    }

    @Test
    void hasTwoColumnsForEachMeasureAtEachWave() {
        int columns = new CohortTemplate(intervention, Cohorts.ETHNIC_GROUPS)
                .sheets()
                .get(2)
                .columns()
                .size();
        assertEquals(1 + 2 * 3 * Cohorts.MEASURES.length, columns);
    }

    @Test
    void leavesOutAMeasureThatIsNotKnown() {
        assertTrue(ScoreColumns.of(List.of("NOT_A_MEASURE")).isEmpty());
    }

    private static Set<RecordReading> plain(List<RecordReading> readings) {
        return readings.stream()
                .map(r -> new RecordReading(
                        r.reference(),
                        r.measure(),
                        r.wave(),
                        r.takenOn(),
                        r.value().stripTrailingZeros()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
