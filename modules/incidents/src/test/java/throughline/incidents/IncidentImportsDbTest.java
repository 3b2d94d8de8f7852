package throughline.incidents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.Actor;
import throughline.kernel.AreaCode;
import throughline.kernel.NotAllowed;
import throughline.kernel.NotFound;
import throughline.kernel.ProviderRef;
import throughline.kernel.Rejected;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;

@OnDatabase({IncidentLoad.class, RecordedCount.class})
class IncidentImportsDbTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor COMMISSIONER =
            new Actor("commissioner", "Commissioner", Role.COMMISSIONER, new Scope.OfVru(new VruRef(1)));
    private static final Actor FUNDER = new Actor("funder", "Funder", Role.FUNDER, new Scope.ReleasedFindings());
    private static final Actor PROVIDER =
            new Actor("provider", "Provider", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(1)));
    private static final Actor ADMINISTRATOR =
            new Actor("administrator", "Administrator", Role.ADMINISTRATOR, new Scope.AccountsOnly());
    private static final AreaCode BRENT = new AreaCode("E09000005");
    private static final String INJURY = "VIOLENCE WITH INJURY";
    private static final String HEADER = "MajorText,MinorText,BoroughName,202301,202302\n";
    private static final String LAMBETH = "VIOLENCE AGAINST THE PERSON,VIOLENCE WITH INJURY,Lambeth,10,20\n";

    private final TestDatabase database;
    private final List<String> audited = new ArrayList<>();

    IncidentImportsDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void loadsThePublishedFilesInSecondsAndGivesTheirSeries() {
        long start = System.nanoTime();
        load("historical.csv", PublicData.read(PublicData.HISTORICAL));
        load("recent.csv", PublicData.read(PublicData.RECENT));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(Duration.ofSeconds(60)) < 0, took::toString);

        MonthlySeries series = series(LondonBoroughs.LAMBETH, INJURY);
        assertEquals(188, series.points().size());
        assertEquals(YearMonth.of(2010, 4), series.points().get(0).month());
        assertEquals(301, count(series, YearMonth.of(2010, 4)));
        assertEquals(273, count(series, YearMonth.of(2023, 11)));
        assertEquals(260, count(series, YearMonth.of(2023, 12)));
        assertEquals(new YearOnYear(YearMonth.of(2025, 11), 2727, 2840), YearOnYear.of(series.points()));
        MonthlySeries all = series(LondonBoroughs.LAMBETH, "All VIOLENCE AGAINST THE PERSON");
        assertEquals(772, count(all, YearMonth.of(2023, 11)));
        assertEquals(748, count(all, YearMonth.of(2025, 11)));
        List<String> groups = reading(c -> c.offenceGroups(FUNDER));
        assertEquals("All VIOLENCE AGAINST THE PERSON", groups.get(0));
        assertEquals(32, reading(c -> c.areas(FUNDER)).size());
        assertEquals(2, published(LondonBoroughs.LAMBETH, INJURY).sources().size());
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        ImportedCounts first = load("a.csv", HEADER + LAMBETH);
        load("b.csv", HEADER + LAMBETH.replace("10,20", "11,22"));
        ImportedCounts again = load("renamed.csv", HEADER + LAMBETH);
        assertTrue(first.changed());
        assertFalse(again.changed());
        assertEquals("a.csv", again.load().fileName());
        assertEquals(List.of(11, 22), counts(LondonBoroughs.LAMBETH, INJURY));
        assertEquals(2, audited.size());
    }

    @Test
    void replacesTheMonthsOfItsAreasAndNoOthers() {
        load("a.csv", HEADER + LAMBETH + LAMBETH.replace("Lambeth", "Brent") + "ROBBERY,X,Lambeth,5,6\n");
        load(
                "b.csv",
                (HEADER + LAMBETH).replace("202301,202302", "202302,202304").replace("10,20", "99,100"));
        assertEquals(Arrays.asList(10, 99, null, 100), counts(LondonBoroughs.LAMBETH, INJURY));
        assertEquals(Arrays.asList(10, 20, null, null), counts(BRENT, INJURY));
        assertEquals(Arrays.asList(5, null, null, null), counts(LondonBoroughs.LAMBETH, "X"));
    }

    @Test
    void tellsOfMadeDataWhereTheyAreShownAndNotElsewhere() {
        load("a.csv", HEADER + LAMBETH.replace("Lambeth", "Brent"));
        importing(i ->
                i.importCounts(ADMINISTRATOR, new ImportCounts("made.csv", true, (HEADER + LAMBETH).getBytes(UTF_8))));
        assertTrue(published(LondonBoroughs.LAMBETH, INJURY).made());
        assertFalse(published(BRENT, INJURY).made());
        load("real.csv", HEADER + LAMBETH.replace("10,20", "11,21"));
        assertFalse(published(LondonBoroughs.LAMBETH, INJURY).made());
    }

    @Test
    void keepsTwoSpellingsOfAnOffenceApart() {
        load("a.csv", HEADER + LAMBETH + LAMBETH.replace("INJURY", "injury").replace("10,20", "1,2"));
        assertEquals(List.of(10, 20), counts(LondonBoroughs.LAMBETH, INJURY));
        assertEquals(List.of(1, 2), counts(LondonBoroughs.LAMBETH, "VIOLENCE WITH injury"));
    }

    @Test
    void writesNothingOfAFileWithAFault() {
        assertThrows(Rejected.class, () -> load("a.csv", HEADER + LAMBETH + "ROBBERY,X,Lambeth,5,\n"));
        assertEquals(List.of(), reading(c -> c.offenceGroups(COMMISSIONER)));
        assertEquals(List.of(), importing(i -> i.all(COMMISSIONER)));
        assertEquals(List.of(), audited);
    }

    @Test
    void letsImportsAtTheSameTimeWaitForEachOther() {
        List<CompletableFuture<ImportedCounts>> imports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = i + ".csv";
            imports.add(CompletableFuture.supplyAsync(() -> load(name, HEADER + LAMBETH)));
        }
        assertEquals(1, imports.stream().filter(i -> i.join().changed()).count());
        assertEquals(1, importing(i -> i.all(COMMISSIONER)).size());
    }

    @Test
    void isReadByCommissionersAndFundersAndImportedByCommissionersAndAdministrators() {
        load("a.csv", HEADER + LAMBETH);
        assertEquals(
                2,
                reading(c -> c.series(FUNDER, LondonBoroughs.LAMBETH, INJURY))
                        .points()
                        .size());
        assertThrows(NotAllowed.class, () -> reading(c -> c.offenceGroups(PROVIDER)));
        assertThrows(NotAllowed.class, () -> reading(c -> c.areas(PROVIDER)));
        assertThrows(NotAllowed.class, () -> reading(c -> c.series(PROVIDER, LondonBoroughs.LAMBETH, INJURY)));
        assertThrows(NotAllowed.class, () -> importing(i -> i.all(PROVIDER)));
        ImportCounts command = new ImportCounts("b.csv", false, (HEADER + LAMBETH).getBytes(UTF_8));
        assertThrows(NotAllowed.class, () -> importing(i -> i.importCounts(FUNDER, command)));
        assertThrows(NotAllowed.class, () -> importing(i -> i.importCounts(PROVIDER, command)));
    }

    @Test
    void knowsNoAreaOrGroupWithoutCounts() {
        load("a.csv", HEADER + LAMBETH);
        assertThrows(NotFound.class, () -> series(new AreaCode("E09000099"), INJURY));
        assertThrows(NotFound.class, () -> series(LondonBoroughs.LAMBETH, "HOMICIDE"));
        assertNull(series(BRENT, INJURY).points().get(0).count());
    }

    private ImportedCounts load(String name, String text) {
        return load(name, text.getBytes(UTF_8));
    }

    private ImportedCounts load(String name, byte[] content) {
        return importing(i -> i.importCounts(COMMISSIONER, new ImportCounts(name, false, content)));
    }

    private <T> T importing(Function<IncidentImports, T> work) {
        return database.inTransaction(em -> work.apply(new IncidentImports(
                new IncidentStore(em),
                new LondonBoroughs(),
                (actor, deed, subject, detail) -> audited.add(deed + " " + subject),
                CLOCK)));
    }

    private <T> T reading(Function<IncidentCounts, T> work) {
        return database.inTransaction(
                em -> work.apply(new IncidentCounts(new IncidentStore(em), new LondonBoroughs())));
    }

    private PublishedSeries published(AreaCode area, String group) {
        return reading(c -> c.published(COMMISSIONER, area, group));
    }

    private MonthlySeries series(AreaCode area, String group) {
        return published(area, group).series();
    }

    private List<Integer> counts(AreaCode area, String group) {
        return series(area, group).points().stream()
                .map(MonthlySeries.Point::count)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Integer count(MonthlySeries series, YearMonth month) {
        return series.points().stream()
                .filter(p -> p.month().equals(month))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
