package throughline.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import throughline.database.OnDatabase;
import throughline.database.TestDatabase;
import throughline.kernel.AreaCode;

/** The gazetteer as the migrations filled it. */
@OnDatabase(RecordedArea.class)
class AreasDbTest {
    private static final AreaCode METROPOLITAN = new AreaCode("E23000001");

    private final TestDatabase database;

    AreasDbTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource({
        "E09000001, City of London",
        "E09000022, Lambeth",
        "E09000033, Westminster",
        "E08000003, Manchester",
        "E23000014, West Midlands",
        "W15000003, South Wales"
    })
    void knowsAnAreaByItsCodeAndItsName(String code, String name) {
        assertEquals(name, on(a -> a.find(new AreaCode(code))).orElseThrow().name());
        assertEquals(code, on(a -> a.byName(name)).orElseThrow().code().value());
    }

    @Test
    void knowsEveryForceLondonBoroughAndDistrictOfGreaterManchester() {
        List<Area> all = on(Areas::all);
        assertEquals(43, count(all, AreaKind.POLICE_FORCE_AREA));
        assertEquals(33, count(all, AreaKind.LONDON_BOROUGH));
        assertEquals(10, count(all, AreaKind.METROPOLITAN_DISTRICT));
    }

    @Test
    void putsTheBoroughsIntoTheMetropolitanPolicesAreaButTheCity() {
        List<Area> boroughs = on(a -> a.within(METROPOLITAN));
        assertEquals(32, boroughs.size());
        assertTrue(boroughs.stream().noneMatch(b -> b.name().equals("City of London")));
        assertEquals("Barking and Dagenham", boroughs.get(0).name());
    }

    @Test
    void findsANameInAnyCaseAndNothingWhereThereIsNone() {
        assertEquals(
                "E09000022", on(a -> a.byName(" lambeth ")).orElseThrow().code().value());
        assertEquals(Optional.empty(), on(a -> a.byName("Atlantis")));
        assertEquals(Optional.empty(), on(a -> a.find(new AreaCode("E99999999"))));
        assertEquals(List.of(), on(a -> a.within(new AreaCode("E99999999"))));
    }

    private static long count(List<Area> areas, AreaKind kind) {
        return areas.stream().filter(a -> a.kind() == kind).count();
    }

    private <T> T on(Function<Areas, T> work) {
        return database.inTransaction(em -> work.apply(new Areas(new AreaStore(em))));
    }
}
