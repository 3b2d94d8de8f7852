package throughline.evaluation.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import throughline.evaluation.StoredRecord;
import throughline.incidents.MonthlySeries;
import throughline.kernel.AreaCode;
import throughline.kernel.Period;
import throughline.measures.Measures;
import throughline.participants.CareExperience;
import throughline.participants.PairedScores;
import throughline.participants.PairedScores.Row;
import throughline.participants.SendStatus;
import throughline.participants.Sex;
import throughline.participants.StudyGroup;
import throughline.participants.Wave;
import throughline.statistics.Ancova;
import throughline.statistics.Estimate;

class EvaluatorTest {
    private static final Programme PROGRAMME =
            new Programme(60_000, 40, 12, new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)), List.of());

    @Test
    void findsTheEffectThatIsThereAndCountsItAsGoodInTheMeasuresDirection() {
        Result result = Cohorts.seeded(1).effect(0.4).evaluated();
        assertTrue(result.primary().low() < -2.2 && -2.2 < result.primary().high(), result.primary()::toString);
        assertTrue(result.outcome().benefit(result.primary().estimate()) > 0);
        assertTrue(result.standardised().estimate() < 0);
        assertEquals(10, result.primary().clusters());
        assertEquals(
                4, result.sensitivity().stream().filter(Effect::isEstimated).count());
        assertEquals(10, result.robustness().withoutEachSite().size());
        assertTrue(result.robustness().keepsItsSign());
    }

    @Test
    void isTheAncovaWithCr2BySiteThatTheStatisticsGive() {
        Study study = Cohorts.seeded(2).effect(0.3).study();
        Estimate expected = Ancova.on(new Cohort(study.scores().rows()).adjusted())
                .fit()
                .found()
                .orElseThrow();
        Effect found = Evaluator.evaluate(study).primary();
        assertEquals(expected.value(), found.estimate());
        assertEquals(expected.standardError(), found.standardError());
        assertEquals(expected.degreesOfFreedom(), found.degreesOfFreedom());
        assertNotEquals(9.0, found.degreesOfFreedom(), "Satterthwaite, never the number of sites less one");
        assertTrue(found.method().contains("CR2"), found::method);
    }

    @Test
    void givesTheSameBytesForTheSameStudy() {
        String first = StoredRecord.write(Cohorts.seeded(3).effect(0.3).evaluated());
        assertEquals(first, StoredRecord.write(Cohorts.seeded(3).effect(0.3).evaluated()));
        assertNotEquals(first, StoredRecord.write(Cohorts.seeded(4).effect(0.3).evaluated()));
        assertEquals(first, StoredRecord.write(StoredRecord.read(Result.class, first)));
    }

    /** Trap 3: children chosen for high scores come down untreated. */
    @Test
    void neverCallsChangeAnEffect() {
        Result alone = Cohorts.seeded(5).selectedAbove(22).withoutComparison().evaluated();
        Effect change = alone.headline();
        assertTrue(change.high() < -1, "the scores do come down: " + change);
        assertFalse(alone.primary().isEstimated());
        assertFalse(alone.standardised().isEstimated());
        assertEquals(1, alone.design().marylandLevel());
        assertEquals("Change", change.name());
        Result compared = Cohorts.seeded(5).selectedAbove(22).evaluated();
        assertTrue(
                compared.primary().low() < 0 && 0 < compared.primary().high(),
                "against children chosen alike nothing is left: " + compared.primary());
        assertEquals(3, compared.design().marylandLevel());
    }

    @Test
    void saysSoWhenThereAreTooFewData() {
        Result result = evaluated(List.of(row(StudyGroup.PARTICIPANT, "A", 10.0, 8.0)), true);
        assertFalse(result.primary().isEstimated());
        assertTrue(result.primary().whyNot().contains("At least"), result.primary()::whyNot);
        assertTrue(result.sensitivity().isEmpty());
        assertNull(result.power().detectable());
        Result empty = evaluated(List.of(), true);
        assertFalse(empty.primary().isEstimated());
        assertNull(empty.loss().overall());
        assertFalse(evaluated(List.of(), false).headline().isEstimated());
    }

    @Test
    void refusesToTellAProgrammeFromItsPlace() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row(StudyGroup.PARTICIPANT, "Here", 18.0 + i % 7, 14.0 + i % 5));
            rows.add(row(StudyGroup.COMPARISON, "There", 18.0 + i % 6, 17.0 + i % 9));
        }
        Result result = evaluated(rows, true);
        assertFalse(result.primary().isEstimated());
        assertTrue(result.primary().whyNot().contains("cannot be told from the place"), result.primary()::whyNot);
    }

    @Test
    void judgesOneSiteByItsChildrenAndSaysSo() {
        Result result = Cohorts.seeded(6).effect(0.5).sites(1).evaluated();
        assertEquals(0, result.primary().clusters());
        assertTrue(result.primary().method().contains("HC2"), result.primary()::method);
        assertTrue(result.limits().stream().anyMatch(l -> l.contains("one site")));
        assertNull(result.robustness().keepsItsSign());
    }

    /** Trap 11: missing is not zero. */
    @Test
    void leavesOutWhoHasNoScoreInsteadOfCountingNought() {
        Study whole = Cohorts.seeded(8).effect(0.3).losing(0, 0).study();
        List<Row> more = new ArrayList<>(whole.scores().rows());
        more.add(row(StudyGroup.PARTICIPANT, "Site A", 20.0, null));
        more.add(row(StudyGroup.PARTICIPANT, "Site A", null, 20.0));
        Study study = new Study(
                whole.protocol(),
                whole.programme(),
                new PairedScores("SDQ_SELF_TOTAL", Wave.BASELINE, Wave.END, more),
                Optional.empty());
        Result result = Evaluator.evaluate(study);
        assertEquals(
                Evaluator.evaluate(whole).primary().estimate(), result.primary().estimate());
        assertEquals(202, result.participants().enrolled());
        assertEquals(200, result.participants().analysed());
        assertEquals(201, result.participants().withBaseline());
    }

    @Test
    void keepsAMonthWithoutACountEmpty() {
        MonthlySeries series = new MonthlySeries(
                new AreaCode("E09000022"),
                "Lambeth",
                "Violence",
                List.of(
                        new MonthlySeries.Point(YearMonth.of(2025, 1), 3),
                        new MonthlySeries.Point(YearMonth.of(2025, 2), null),
                        new MonthlySeries.Point(YearMonth.of(2025, 3), 0)));
        Programme programme = new Programme(1, 1, 1, PROGRAMME.period(), List.of(series));
        Study study = new Study(protocol(false), programme, scores(List.of()), Optional.empty());
        Result stored = StoredRecord.read(Result.class, StoredRecord.write(Evaluator.evaluate(study)));
        assertEquals(3, stored.areas().get(0).points().get(0).count());
        assertNull(stored.areas().get(0).points().get(1).count());
        assertEquals(0, stored.areas().get(0).points().get(2).count());
        assertEquals("2025-04", stored.areas().get(0).from());
    }

    @Test
    void saysWhatItWouldHaveTakenWhenItCouldNotHaveSeenTheEffect() {
        Result small = Cohorts.seeded(9).perSide(20).sites(4).evaluated();
        assertTrue(small.power().detectable() > 1.5);
        assertTrue(small.power().needed() > small.power().analysed());
        Result large = Cohorts.seeded(9).perSide(1500).evaluated();
        assertTrue(large.power().detectable() < 1.5, large.power()::toString);
        assertNull(large.power().needed());
    }

    @Test
    void countsWhoWasLostAndHoldsItToTheBoundary() {
        Loss heavy = Cohorts.seeded(10).losing(0.45, 0.1).evaluated().loss();
        assertTrue(heavy.differential() > heavy.cautiousLimit());
        Loss light = Cohorts.seeded(10).losing(0.1, 0.1).evaluated().loss();
        assertEquals(0.1, light.overall(), 0.05);
    }

    @Test
    void looksAtTwelveMonthsAndAtEverySite() {
        Durability durability = Cohorts.seeded(11)
                .effect(0.5)
                .effectAtTwelveMonths(0.4)
                .evaluated()
                .durability();
        assertTrue(durability.twelveMonths().high() < 0);
        assertEquals(10, durability.sites().size());
        Durability ends = Cohorts.seeded(11).effect(0.5).evaluated().durability();
        assertFalse(
                ends.twelveMonths().isEstimated() && ends.twelveMonths().name().contains("twelve"));
    }

    @Test
    void costsWhatItCostAndWhatThatBought() {
        Cost cost = Cohorts.seeded(12).effect(0.5).worth(900).evaluated().cost();
        assertEquals(1000, cost.perStart());
        assertEquals(cost.perStart() * cost.benefitCost() / 900, 1000 / cost.perUnit(), 1e-9);
        assertTrue(cost.benefitCostLow() < cost.benefitCost());
        assertNull(Cohorts.seeded(12).effect(0.5).evaluated().cost().benefitCost());
        assertNull(Cohorts.seeded(12)
                .withoutComparison()
                .worth(900)
                .evaluated()
                .cost()
                .benefitCost());
    }

    @Test
    void reachesAGroupsDropOutWithoutTakingChanceForADifference() {
        Result result = Cohorts.seeded(13).evaluated();
        assertEquals(2 + 5 + 2 + 2, result.reach().size());
        assertTrue(result.reach().stream().noneMatch(GroupReach::dropsOutMore));
        double shares = result.reach().stream()
                .filter(r -> r.characteristic().equals("Sex"))
                .mapToDouble(GroupReach::share)
                .sum();
        assertEquals(1, shares, 1e-12);
    }

    @Test
    void treatsAnUnknownAsNeitherNoNorMissing() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Row known = row(
                    i % 2 == 0 ? StudyGroup.PARTICIPANT : StudyGroup.COMPARISON,
                    "Site " + i % 6,
                    10.0 + i * 7 % 13,
                    9.0 + i * 11 % 17);
            rows.add(i % 10 != 3 ? known : unknown(known));
        }
        Result result = evaluated(rows, true);
        assertEquals(120, result.primary().participants() + result.primary().compared());
        assertNotNull(result.largestImbalance());
    }

    private static Result evaluated(List<Row> rows, boolean compared) {
        return Evaluator.evaluate(new Study(protocol(compared), PROGRAMME, scores(rows), Optional.empty()));
    }

    private static PairedScores scores(List<Row> rows) {
        return new PairedScores("SDQ_SELF_TOTAL", Wave.BASELINE, Wave.END, rows);
    }

    private static Protocol protocol(boolean compared) {
        return new Protocol(Measures.find(Measures.SDQ_SELF_TOTAL).orElseThrow(), compared, Wave.END, 1.5, null, 1);
    }

    private static Row row(StudyGroup group, String site, Double before, Double after) {
        return new Row(
                group,
                site,
                14 + (before == null ? 0 : before.intValue() % 3),
                after != null && after.intValue() % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                "White",
                SendStatus.NONE,
                CareExperience.NEVER,
                12,
                9,
                true,
                before,
                after);
    }

    private static Row unknown(Row r) {
        return new Row(
                r.group(),
                r.site(),
                r.age(),
                Sex.UNKNOWN,
                r.ethnicGroup(),
                r.send(),
                r.care(),
                r.sessionsOffered(),
                r.sessionsAttended(),
                r.completed(),
                r.before(),
                r.after());
    }
}
