package throughline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.database.StartFailure;

class ServerOptionsTest {

    @TempDir
    Path temporary;

    @Test
    void servesThisMachineOnlyUnlessToldOtherwise() throws IOException {
        var options = ServerOptions.from(named(Map.of()));
        assertEquals("127.0.0.1", options.address());
        assertEquals(8080, options.port());
        assertEquals(Path.of(".throughline"), options.data());
        assertTrue(options.database().isEmpty());
        assertFalse(options.demonstration());
    }

    @Test
    void takesADatabaseOfTheAdministratorsOwn() throws IOException {
        var options = ServerOptions.from(named(Map.of(
                "THROUGHLINE_DB_URL", "jdbc:mysql://db.example/service",
                "THROUGHLINE_DB_USER", "service",
                "THROUGHLINE_DB_PASSWORD", "not-to-be-seen")));
        assertEquals("service", options.database().orElseThrow().schema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8 080"})
    void refusesAPortThatIsNone(String port) throws IOException {
        var named = named(Map.of("THROUGHLINE_PORT", port));
        var failure = assertThrows(StartFailure.class, () -> ServerOptions.from(named));
        assertEquals("THROUGHLINE_PORT must be a number from 1 to 65535, not “" + port + "”.", failure.getMessage());
    }

    @Test
    void saysWhereTheApplicationShouldBe() {
        var missing = temporary.resolve("missing.war");
        var failure = assertThrows(
                StartFailure.class, () -> ServerOptions.from(Map.of("THROUGHLINE_WAR", missing.toString())));
        assertTrue(failure.getMessage().startsWith("The application is missing: there is no " + missing));
    }

    private Map<String, String> named(Map<String, String> values) throws IOException {
        var named = new HashMap<>(values);
        named.put(
                "THROUGHLINE_WAR",
                Files.createTempFile(temporary, "app", ".war").toString());
        return named;
    }
}
