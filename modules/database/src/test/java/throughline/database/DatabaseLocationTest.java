package throughline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLocationTest {

    private static final String ADDRESS = "jdbc:mysql://db.example:3306/throughline";

    @Test
    void addsTheSettingsThroughlineReliesOn() {
        assertEquals(
                ADDRESS + "?rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                at(ADDRESS).url());
    }

    @Test
    void keepsASettingTheAdministratorMade() {
        var location = at(ADDRESS + "?sslMode=VERIFY_CA&connectionTimeZone=SERVER");
        assertTrue(location.url().contains("?sslMode=VERIFY_CA&connectionTimeZone=SERVER&rewriteBatched"));
        assertFalse(location.url().contains("connectionTimeZone=UTC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db.example:3306",
                "jdbc:mysql://db.example:3306/",
                "jdbc:mysql://db.example?a=/b",
                "jdbc:h2:mem:x",
                "nonsense"
            })
    void refusesAnAddressWithoutASchema(String url) {
        var failure = assertThrows(StartFailure.class, () -> at(url));
        assertTrue(failure.getMessage().startsWith("THROUGHLINE_DB_URL must look like"));
    }

    @Test
    void swapsTheSchemaAndKeepsTheRest() {
        var other = at(ADDRESS + "?sslMode=REQUIRED").withSchema("elsewhere");
        assertEquals("elsewhere", other.schema());
        assertTrue(other.url().startsWith("jdbc:mysql://db.example:3306/elsewhere?sslMode=REQUIRED&"));
    }

    @Test
    void neverShowsThePassword() {
        assertEquals(ADDRESS + " as ann", at(ADDRESS).toString());
    }

    @Test
    void asksForTheUserAndPasswordThatGoWithTheAddress() {
        var failure =
                assertThrows(StartFailure.class, () -> DatabaseLocation.named(Map.of("THROUGHLINE_DB_URL", ADDRESS)));
        assertTrue(failure.getMessage().contains("THROUGHLINE_DB_USER and THROUGHLINE_DB_PASSWORD"));
        assertTrue(DatabaseLocation.named(Map.of()).isEmpty());
    }

    private static DatabaseLocation at(String url) {
        return new DatabaseLocation(url, "ann", "not-to-be-seen");
    }
}
