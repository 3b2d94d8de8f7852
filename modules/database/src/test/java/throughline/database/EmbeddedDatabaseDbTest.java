package throughline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseDbTest {

    private static final Path PROGRAMS = Path.of("target", "mariadb").toAbsolutePath();

    @TempDir
    Path temporary;

    private DataFolder data;

    @BeforeEach
    void takeAFolder() {
        data = DataFolder.take(temporary.resolve("data"));
    }

    @AfterEach
    void giveItUp() {
        data.close();
    }

    @Test
    void keepsWhatWasEnteredAndItsPasswordBetweenStarts() throws SQLException {
        String password;
        try (var database = start()) {
            assertTrue(Migrations.apply(database.location()) > 0);
            run(database, "insert into id_sequence (name, next_value) values ('kept', 7)");
            password = database.location().password();
        }
        try (var database = start()) {
            assertEquals(0, Migrations.apply(database.location()));
            assertEquals("7", ask(database, "select next_value from id_sequence where name = 'kept'"));
            assertEquals(password, database.location().password());
        }
    }

    @Test
    void admitsOnlyItsOwnAccountAndListensOnThisMachineOnly() throws SQLException {
        try (var database = start()) {
            var server = "jdbc:mysql://127.0.0.1:" + port(database) + "/";
            assertThrows(SQLException.class, () -> DriverManager.getConnection(server, "root", ""));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(server, "", ""));
            assertThrows(SQLException.class, () -> DriverManager.getConnection(server, "throughline", ""));
            assertEquals("127.0.0.1", ask(database, "select @@bind_address"));
            assertEquals("utf8mb4", ask(database, "select @@character_set_database"));
        }
    }

    @Test
    void keepsSecretsInFilesOfTheOwnerOnly() throws IOException {
        try (var database = start()) {
            var folder = data.path().resolve("mariadb");
            for (var secret : new String[] {"password", "init.sql"}) {
                var file = folder.resolve(secret);
                assertTrue(Files.readString(file).contains(database.location().password()));
                if (DataFolder.onPosix(file)) {
                    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                }
            }
        }
    }

    @Test
    void leavesNothingRunningOnceClosed() {
        var database = start();
        database.close();
        database.close();
        assertFalse(ProcessHandle.of(database.pid()).map(ProcessHandle::isAlive).orElse(false));
        assertFalse(Files.exists(data.path().resolve("mariadb/mariadbd.pid")));
    }

    @Test
    void replacesAServerThatAKilledThroughlineLeftRunning() throws IOException, SQLException, InterruptedException {
        var killed = ThroughlineToKill.on(temporary.resolve("orphaned"), PROGRAMS);
        var orphan = killed.databasePid();
        killed.killOutright();
        assertTrue(ProcessHandle.of(orphan).orElseThrow().isAlive());
        try (var folder = DataFolder.take(temporary.resolve("orphaned"));
                var database = EmbeddedDatabase.start(folder, 0, PROGRAMS)) {
            assertNotEquals(orphan, database.pid());
            assertFalse(ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false));
            assertEquals("1", ask(database, "select 1"));
        }
    }

    @Test
    void saysWhatTheServerSaidWhenItDoesNotStart() {
        try (var first = start()) {
            var port = Integer.parseInt(port(first));
            try (var other = DataFolder.take(temporary.resolve("other"))) {
                var failure = assertThrows(StartFailure.class, () -> EmbeddedDatabase.start(other, port, PROGRAMS));
                assertTrue(failure.getMessage().contains("Address already in use"), failure.getMessage());
                assertFalse(failure.getMessage().contains("\n"));
            }
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, 0, PROGRAMS);
    }

    private static String port(EmbeddedDatabase database) {
        return database.location().url().replaceAll(".*:(\\d+)/.*", "$1");
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }

    /** A Throughline in a process of its own, to be killed as {@code kill -9} does. */
    private record ThroughlineToKill(Process process, long databasePid) {

        static ThroughlineToKill on(Path data, Path programs) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var classPath = System.getProperty("java.class.path");
            var process = new ProcessBuilder(
                            java, "-cp", classPath, StartAndWait.class.getName(), data.toString(), programs.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var line = process.inputReader().readLine();
            return new ThroughlineToKill(process, Long.parseLong(line));
        }

        void killOutright() throws InterruptedException {
            process.destroyForcibly();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        }
    }
}
