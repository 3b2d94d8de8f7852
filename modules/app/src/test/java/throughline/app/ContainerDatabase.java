package throughline.app;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import throughline.database.DataFolder;
import throughline.database.DatabaseLocation;
import throughline.database.EmbeddedDatabase;
import throughline.database.Migrations;

/**
 * The database of the container tests: started before Arquillian reads where it is, empty but for what migrations write.
 * Tests of the same run that need no container do not start it.
 */
public final class ContainerDatabase implements LauncherSessionListener {
    private static final String PREFIX = "throughline.test.database.";

    private DataFolder data;
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("arquillian.launch") == null) {
            return;
        }
        DatabaseLocation location = DatabaseLocation.named(System.getenv())
                .map(ContainerDatabase::beside)
                .orElseGet(this::embedded);
        Migrations.apply(location);
        // Arquillian puts it into its XML as it stands
        System.setProperty(PREFIX + "url", location.url().replace("&", "&amp;"));
        System.setProperty(PREFIX + "user", location.user());
        System.setProperty(PREFIX + "password", location.password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            data.close();
        }
    }

    private DatabaseLocation embedded() {
        data = DataFolder.take(Path.of("target", "container-database"));
        Path programs = Path.of(System.getProperty("throughline.root", "."), "target", "mariadb");
        database = EmbeddedDatabase.start(data, 0, programs.toAbsolutePath());
        return anew(database.location(), database.location());
    }

    private static DatabaseLocation beside(DatabaseLocation named) {
        return anew(named, named.withSchema(named.schema() + "_test"));
    }

    private static DatabaseLocation anew(DatabaseLocation through, DatabaseLocation wanted) {
        try (var connection = through.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + wanted.schema());
            statement.execute("create database " + wanted.schema() + " character set utf8mb4");
            return wanted;
        } catch (SQLException refused) {
            throw new IllegalStateException("Grant all on " + wanted.schema() + " to the tests' user", refused);
        }
    }
}
