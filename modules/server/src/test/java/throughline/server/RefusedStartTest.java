package throughline.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import throughline.database.DataFolder;
import throughline.database.DatabaseLocation;
import throughline.database.StartFailure;

class RefusedStartTest {

    private static final String HERE = "127.0.0.1";

    @TempDir
    Path temporary;

    private final List<String> progress = new ArrayList<>();

    @Test
    void saysWhenThePortIsInUseAndTouchesNothing() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            var failure = refusal(taken.getLocalPort(), Optional.empty());
            assertTrue(failure.startsWith("Port " + taken.getLocalPort() + " cannot be used"), failure);
            assertTrue(failure.endsWith("name another with THROUGHLINE_PORT."), failure);
        }
        assertFalse(Files.exists(data()));
    }

    @Test
    void saysWhenAnotherThroughlineHasTheDataFolder() throws IOException {
        try (var held = DataFolder.take(data())) {
            var failure = refusal(freePort(), Optional.empty());
            assertTrue(failure.startsWith("Another Throughline"), failure);
            assertTrue(failure.contains(held.path().toString()), failure);
        }
    }

    @Test
    void saysWhenTheNamedDatabaseDoesNotAnswerAndGivesTheFolderUp() throws IOException {
        var nowhere = new DatabaseLocation("jdbc:mysql://127.0.0.1:" + freePort() + "/none", "ann", "none");
        var failure = refusal(freePort(), Optional.of(nowhere));
        assertTrue(failure.contains("named by THROUGHLINE_DB_URL) cannot be used"), failure);
        DataFolder.take(data()).close();
    }

    private String refusal(int port, Optional<DatabaseLocation> database) {
        var options = new ServerOptions(HERE, port, data(), database, temporary.resolve("any.war"), false);
        var failure = assertThrows(StartFailure.class, () -> ThroughlineServer.start(options, progress::add));
        assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
        assertTrue(progress.isEmpty(), progress.toString());
        return failure.getMessage();
    }

    private Path data() {
        return temporary.resolve("data");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return socket.getLocalPort();
        }
    }
}
