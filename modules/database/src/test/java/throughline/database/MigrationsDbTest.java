package throughline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsDbTest {

    @TempDir
    static Path temporary;

    private static DataFolder data;
    private static EmbeddedDatabase database;

    @TempDir
    Path migrations;

    @BeforeAll
    static void start() {
        data = DataFolder.take(temporary.resolve("data"));
        database = EmbeddedDatabase.start(data, 0, Path.of("target", "mariadb").toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        database.close();
        data.close();
    }

    @BeforeEach
    void emptySchema() throws SQLException {
        run("drop database throughline", "create database throughline");
    }

    @Test
    void appliesWhatIsMissingOnce() throws IOException {
        write("V1__first.sql", "create table first (id int);");
        assertEquals(1, apply());
        write("V2__second.sql", "create table second (id int);");
        assertEquals(1, apply());
        assertEquals(0, apply());
    }

    @Test
    void appliesAnEarlierMigrationThatArrivesLate() throws IOException {
        write("V2__second.sql", "create table second (id int);");
        apply();
        write("V1__first.sql", "create table first (id int);");
        assertEquals(1, apply());
    }

    @Test
    void refusesASchemaMadeByANewerVersion() throws IOException {
        write("V1__first.sql", "create table first (id int);");
        write("V2__second.sql", "create table second (id int);");
        apply();
        Files.delete(migrations.resolve("V2__second.sql"));
        assertRefused("was made by a newer or different Throughline: it has 2 second");
    }

    @Test
    void refusesASchemaThatFailedHalfWay() throws IOException {
        write("V1__first.sql", "create table first (id int); create table first (id int);");
        assertRefused("failed half way");
        assertRefused("failed half way: 1 first");
    }

    @Test
    void refusesAMigrationThatWasChangedAfterwards() throws IOException {
        write("V1__first.sql", "create table first (id int);");
        apply();
        write("V1__first.sql", "create table first (id bigint);");
        assertRefused("The migration 1 first was changed after it was applied");
    }

    @Test
    void refusesASchemaOfSomebodyElse() throws IOException, SQLException {
        run("create table theirs (id int)");
        write("V1__first.sql", "create table first (id int);");
        assertRefused("has tables that are not Throughline's");
    }

    @Test
    void saysWhenTheDatabaseCannotBeUsed() {
        var location = database.location();
        var wrong = new DatabaseLocation(location.url(), location.user(), "wrong");
        var failure = assertThrows(StartFailure.class, () -> Migrations.apply(wrong));
        assertTrue(failure.getMessage().contains("cannot be used: Access denied"), failure.getMessage());
    }

    private int apply() {
        return Migrations.apply(database.location(), "filesystem:" + migrations);
    }

    private void assertRefused(String because) {
        var failure = assertThrows(StartFailure.class, this::apply);
        assertTrue(failure.getMessage().contains(because), failure.getMessage());
        assertFalse(failure.getMessage().contains("\n"));
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private static void run(String... sql) throws SQLException {
        try (var connection = database.location().connect();
                var statement = connection.createStatement()) {
            for (var each : sql) {
                statement.executeUpdate(each);
            }
        }
    }
}
