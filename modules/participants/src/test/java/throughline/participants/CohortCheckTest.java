package throughline.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static throughline.participants.Examples.child;
import static throughline.participants.Examples.comparison;
import static throughline.participants.Examples.score;
import static throughline.participants.Examples.session;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import throughline.participants.CohortPreview.Counts;
import throughline.participants.CohortPreview.Part;

class CohortCheckTest {
    private static final CohortChange NOTHING = new CohortChange(List.of(), List.of(), List.of());
    private static final CohortChange STORED = new CohortChange(
            List.of(child("HY-1"), comparison("HY-2")),
            List.of(session("HY-1", 0), session("HY-1", 1)),
            List.of(score("HY-1", Wave.BASELINE, 17), score("HY-1", Wave.END, 14)));

    @Test
    void countsWhatIsNew() {
        CohortPreview preview = preview(NOTHING, STORED);
        assertEquals(List.of(), preview.faults());
        assertEquals(new Counts(2, 0, 0, 0), preview.enrolments());
        assertEquals(new Counts(2, 0, 0, 0), preview.attendance());
        assertEquals(new Counts(2, 0, 0, 0), preview.readings());
    }

    @Test
    void findsNothingToDoInTheSameReturn() {
        CohortPreview preview = preview(STORED, STORED);
        assertEquals(List.of(), preview.faults());
        assertEquals(new Counts(0, 0, 2, 0), preview.enrolments());
        assertEquals(new Counts(0, 0, 2, 0), preview.attendance());
        assertEquals(new Counts(0, 0, 2, 0), preview.readings());
    }

    @Test
    void leavesWhatIsNotSent() {
        assertEquals(new Counts(0, 0, 0, 2), preview(STORED, NOTHING).readings());
    }

    @Test
    void seesWhatIsChanged() {
        CohortPreview preview = preview(
                STORED,
                new CohortChange(
                        List.of(ageing(child("HY-1"), 12)),
                        List.of(new RecordAttendance("HY-1", Examples.START, false)),
                        List.of(score("HY-1", Wave.END, 15))));
        assertEquals(List.of(), preview.faults());
        assertEquals(new Counts(0, 1, 0, 1), preview.enrolments());
        assertEquals(new Counts(0, 1, 0, 1), preview.attendance());
        assertEquals(new Counts(0, 1, 0, 1), preview.readings());
    }

    @Test
    void takesTheSameScoreHoweverItIsWritten() {
        RecordReading written =
                new RecordReading("HY-1", Examples.SDQ, Wave.END, Examples.END, new BigDecimal("14.000"));
        assertEquals(1, preview(STORED, readings(written)).readings().unchanged());
    }

    @Test
    void blamesTheLaterOfTwoLinesAndNamesTheEarlier() {
        CohortPreview preview = preview(
                NOTHING,
                new CohortChange(
                        List.of(child("HY-1"), comparison("HY-2"), child("HY-1")),
                        List.of(session("HY-1", 0), session("HY-1", 0)),
                        List.of(score("HY-2", Wave.END, 3), score("HY-2", Wave.END, 4))));
        assertEquals(
                List.of(
                        "ENROLMENTS 2 reference.duplicate [1]",
                        "ATTENDANCE 1 sessionOn.duplicate [1]",
                        "READINGS 1 wave.duplicate [1]"),
                lines(preview));
    }

    @Test
    void knowsAChildWhoseOwnLineIsAtFault() {
        CohortPreview preview = preview(
                NOTHING, new CohortChange(List.of(ageing(child("HY-1"), 40)), List.of(session("HY-1", 0)), List.of()));
        assertEquals(List.of("ENROLMENTS 0 age.outside-platform [25]"), lines(preview));
    }

    @Test
    void refusesAttendanceOfStrangersAndComparisonChildren() {
        CohortPreview preview = preview(
                STORED, new CohortChange(List.of(), List.of(session("HY-9", 0), session("HY-2", 0)), List.of()));
        assertEquals(
                List.of("ATTENDANCE 0 reference.not-enrolled []", "ATTENDANCE 1 reference.comparison []"),
                lines(preview));
    }

    @Test
    void refusesAPeriodThatLeavesAStoredSessionOutside() {
        EnrolParticipant later = new EnrolParticipant(
                "HY-1",
                StudyGroup.PARTICIPANT,
                "North hub",
                Examples.START.plusDays(1),
                Examples.END,
                true,
                13,
                Sex.FEMALE,
                "W1",
                SendStatus.NONE,
                CareExperience.NEVER);
        assertEquals(
                List.of("ENROLMENTS 0 startedOn.after-session [8 September 2025]"),
                lines(preview(STORED, new CohortChange(List.of(later), List.of(), List.of()))));
    }

    @Test
    void refusesAFollowUpBeforeTheBaselineWhetherStoredOrSent() {
        RecordReading early =
                new RecordReading("HY-1", Examples.SDQ, Wave.END, Examples.START.minusDays(1), BigDecimal.TEN);
        List<String> expected = List.of("READINGS 0 takenOn.before-baseline [8 September 2025]");
        assertEquals(expected, lines(preview(STORED, readings(early))));
        assertEquals(expected, lines(preview(STORED, readings(early, score("HY-1", Wave.BASELINE, 3)))));
    }

    @Test
    void refusesABaselineAfterAFollowUpThatStays() {
        RecordReading late =
                new RecordReading("HY-1", Examples.SDQ, Wave.BASELINE, Examples.END.plusDays(1), BigDecimal.TEN);
        List<String> expected = List.of("READINGS 0 takenOn.after-follow-up [20 March 2026]");
        assertEquals(expected, lines(preview(STORED, readings(late))));
        assertEquals(expected, lines(preview(STORED, readings(late, score("HY-1", Wave.END, 14)))));
    }

    @Test
    void writesFaultsWithThePathOfTheirLine() {
        CohortPreview preview = preview(STORED, readings(score("HY-1", Wave.END, 14), score("HY-1", Wave.END, 99)));
        assertEquals("wave", preview.faults().get(0).fault().field());
        assertEquals(
                List.of("readings[1].wave", "readings[1].value"),
                preview.faultsByPath().stream().map(f -> f.field()).toList());
    }

    @Test
    void survivesLinesWithNothingInThem() {
        CohortPreview preview = preview(
                STORED,
                new CohortChange(
                        List.of(new EnrolParticipant(null, null, null, null, null, null, null, null, null, null, null)),
                        List.of(new RecordAttendance(null, null, null)),
                        readings(new RecordReading(null, null, null, null, null))
                                .readings()));
        assertEquals(
                List.of(9, 3, 5),
                List.of(Part.values()).stream()
                        .map(part -> (int) preview.faults().stream()
                                .filter(f -> f.part() == part)
                                .count())
                        .toList());
    }

    @Property(tries = 200)
    void everyLineIsCountedOnceOrAtFault(@ForAll("cohorts") List<EnrolParticipant> sent) {
        CohortPreview preview = preview(NOTHING, new CohortChange(sent, List.of(), List.of()));
        long atFault = preview.faults().stream().map(f -> f.line()).distinct().count();
        assertEquals(sent.size(), preview.enrolments().added() + atFault);
    }

    @Property(tries = 200)
    void whatWasTakenIsUnchangedTheNextTime(@ForAll("cohorts") List<EnrolParticipant> sent) {
        List<EnrolParticipant> taken = check(NOTHING)
                .compare(new CohortChange(sent, List.of(), List.of()))
                .enrolments()
                .added();
        CohortChange change = new CohortChange(taken, List.of(), List.of());
        assertEquals(new Counts(0, 0, taken.size(), 0), preview(change, change).enrolments());
    }

    @Provide
    Arbitrary<List<EnrolParticipant>> cohorts() {
        return Examples.children().list().ofMaxSize(30);
    }

    private static CohortChange readings(RecordReading... readings) {
        return new CohortChange(List.of(), List.of(), List.of(readings));
    }

    private static EnrolParticipant ageing(EnrolParticipant child, int age) {
        return new EnrolParticipant(
                child.reference(),
                child.group(),
                child.site(),
                child.startedOn(),
                child.endedOn(),
                child.completed(),
                age,
                child.sex(),
                child.ethnicGroup(),
                child.send(),
                child.care());
    }

    private static CohortCheck check(CohortChange stored) {
        return new CohortCheck(Examples.mentoring(), Examples.ETHNIC_GROUPS, Examples.TODAY, stored);
    }

    private static CohortPreview preview(CohortChange stored, CohortChange change) {
        return check(stored).compare(change).preview();
    }

    private static List<String> lines(CohortPreview preview) {
        List<String> lines = new ArrayList<>();
        preview.faults()
                .forEach(f -> lines.add(f.part() + " " + f.line() + " "
                        + f.fault().code().substring("participants.".length()) + " "
                        + f.fault().arguments()));
        return lines;
    }
}
