package throughline.database;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The one database server of a test run, with a schema made and migrated anew: the embedded one, or the one that
 * {@code THROUGHLINE_DB_URL}, {@code _USER} and {@code _PASSWORD} name.
 */
final class TestServer implements AutoCloseable {

    /** Added to the schema that the environment names, which itself is never touched. */
    private static final String TEST_SCHEMA = "_test";

    private final DatabaseLocation location;
    private final Runnable stop;
    private TablesToEmpty tables;

    private TestServer(DatabaseLocation location, Runnable stop) {
        this.location = location;
        this.stop = stop;
    }

    static TestServer start() {
        var named = DatabaseLocation.named(System.getenv());
        var server = named.isPresent() ? named(named.get()) : embedded();
        Migrations.apply(server.location);
        server.tables = TablesToEmpty.of(server.location);
        return server;
    }

    DatabaseLocation location() {
        return location;
    }

    void emptyTables() {
        tables.empty(location);
    }

    @Override
    public void close() {
        stop.run();
    }

    private static TestServer named(DatabaseLocation named) {
        var location = named.withSchema(named.schema() + TEST_SCHEMA);
        makeAnew(named, location.schema());
        return new TestServer(location, () -> {});
    }

    /** The tables are kept in {@code target} for the next run, which then starts at once; the schema is not. */
    private static TestServer embedded() {
        var data = DataFolder.take(Path.of("target", "test-database"));
        var database = EmbeddedDatabase.start(data, 0, programs());
        makeAnew(database.location(), database.location().schema());
        return new TestServer(database.location(), () -> {
            database.close();
            data.close();
        });
    }

    /** Unpacked once for all modules, where the build says which folder is the project's. */
    private static Path programs() {
        var project = System.getProperty("throughline.root");
        return Path.of(project == null ? "." : project, "target", "mariadb").toAbsolutePath();
    }

    private static void makeAnew(DatabaseLocation through, String schema) {
        try (var connection = through.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The tests make a schema of their own, " + schema + ": grant all on it to the user of " + through,
                    e);
        }
    }
}
