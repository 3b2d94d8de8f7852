package throughline.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database's schema to the state this version of Throughline works with. */
public final class Migrations {

    private static final String NAMED_BY = " (named by " + DatabaseLocation.URL + ")";
    private static final String TO_BE_SAFE = " Nothing was changed.";

    /** Held here because the log manager holds loggers weakly and would forget the level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /**
     * Applies what is missing of {@code classpath:migrations}, in the order of the time stamps in their names.
     *
     * @param location the database; its schema must exist
     * @return how many migrations were applied, 0 when the schema was up to date
     * @throws StartFailure when the database cannot be reached, or its schema is newer than this version, failed half
     *     way, differs from what was applied, or is not Throughline's
     */
    public static int apply(DatabaseLocation location) {
        return apply(location, "classpath:migrations");
    }

    static int apply(DatabaseLocation location, String migrations) {
        FLYWAY_LOG.setLevel(Level.OFF); // what it has to say is in what it throws
        requireAnswer(location);
        try {
            var flyway = Flyway.configure()
                    .dataSource(location.url(), location.user(), location.password())
                    .locations(migrations)
                    // branches merge in another order than their time stamps; each migration stands on its own tables
                    .outOfOrder(true)
                    .cleanDisabled(true)
                    .load();
            refuseWhatCannotBeMigrated(location, flyway.info().all());
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw explained(location, e);
        }
    }

    private static void requireAnswer(DatabaseLocation location) {
        try (var connection = location.connect()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database " + location + NAMED_BY + " cannot be used: " + e.getMessage()
                            + ". Check that it runs, that the schema exists and that the user and password are right.",
                    e);
        }
    }

    private static void refuseWhatCannotBeMigrated(DatabaseLocation location, MigrationInfo[] known) {
        var failed = first(known, info -> info.getState().isFailed());
        if (failed != null) {
            throw halfWay(location, failed.getVersion() + " " + failed.getDescription(), null);
        }
        var newer = first(known, info -> isUnknown(info.getState()));
        if (newer != null) {
            throw new StartFailure("The database " + location + " was made by a newer or different Throughline: it has "
                    + newer.getVersion() + " " + newer.getDescription()
                    + ", which this version does not know. Start that version, or restore a copy of the database made"
                    + " before it." + TO_BE_SAFE);
        }
        var changed = first(known, info -> info.isVersioned() && info.isApplied() && !info.isChecksumMatching());
        if (changed != null) {
            throw new StartFailure("The migration " + changed.getVersion() + " " + changed.getDescription()
                    + " was changed after it was applied to the database " + location
                    + ". Put it back as it was and add a new migration instead." + TO_BE_SAFE);
        }
    }

    private static boolean isUnknown(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS;
    }

    private static MigrationInfo first(MigrationInfo[] all, Predicate<MigrationInfo> which) {
        return Arrays.stream(all).filter(which).findFirst().orElse(null);
    }

    private static StartFailure explained(DatabaseLocation location, FlywayException e) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new StartFailure(
                    "The database " + location + NAMED_BY
                            + " has tables that are not Throughline's. Name an empty schema." + TO_BE_SAFE,
                    e);
        }
        if (DiskTrouble.isFullDisk(e.getMessage())) {
            return new StartFailure("The disk of the database " + location + " is full. Make room and start again.", e);
        }
        return halfWay(location, e.getMessage(), e);
    }

    private static StartFailure halfWay(DatabaseLocation location, String what, Throwable cause) {
        return new StartFailure(
                "A change to the database " + location + " failed half way: " + what
                        + ". Restore the copy of the database made before this version was first started.",
                cause);
    }
}
