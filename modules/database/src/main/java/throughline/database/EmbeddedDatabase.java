package throughline.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A MariaDB of Throughline's own, started as a child process on this machine's loopback address only.
 *
 * <p>Everything it keeps is in {@code mariadb} of the data folder. A server left running by a Throughline that was killed
 * outright is stopped first; whoever holds the data folder is its only rightful user.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int ANY_PORT = 0;
    private static final long ROOM_FOR_PROGRAMS = 400L << 20;
    private static final long ROOM_FOR_NEW_TABLES = 200L << 20;
    private static final long ROOM_TO_RUN = 100L << 20;
    private static final long LARGEST_LOG = 5L << 20;

    /** As MySQL 8 is by default, so that what runs here runs there. */
    private static final String STRICT = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final DatabaseLocation location;
    private final MariaDbProcess process;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(DatabaseLocation location, MariaDbProcess process) {
        this.location = location;
        this.process = process;
    }

    /**
     * Starts it on a free port, its programs unpacked in the data folder.
     *
     * @param data the data folder, held by the caller until after {@link #close()}
     * @return the running database, its schema made, nothing migrated
     * @throws StartFailure when there are no programs for this platform, the disk is full or the server fails
     */
    public static EmbeddedDatabase start(DataFolder data) {
        return start(data, ANY_PORT, data.folder("mariadb"));
    }

    /**
     * Starts it.
     *
     * @param data the data folder, held by the caller until after {@link #close()}
     * @param port the port on 127.0.0.1, 0 for a free one
     * @param programs the folder in which MariaDB's programs are unpacked; several data folders may share one
     * @return the running database, its schema made, nothing migrated
     * @throws StartFailure when there are no programs for this platform, the disk is full or the server fails
     */
    public static EmbeddedDatabase start(DataFolder data, int port, Path programs) {
        var folder = data.folder("mariadb");
        try {
            return start(folder, port == ANY_PORT ? freePort() : port, Files.createDirectories(programs));
        } catch (IOException e) {
            throw DiskTrouble.at(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start of the embedded database was interrupted.", e);
        }
    }

    /** How to reach it. */
    public DatabaseLocation location() {
        return location;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Stops it and waits until it has stopped. Doing so twice is harmless. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            process.stop();
        }
    }

    private static EmbeddedDatabase start(Path folder, int port, Path programs)
            throws IOException, InterruptedException {
        var pidFile = folder.resolve("mariadbd.pid");
        MariaDbProcess.leftBehind(pidFile).ifPresent(MariaDbProcess::stop);
        var tables = folder.resolve("tables");
        var log = freshLog(folder);
        requireRoom(folder, programs, tables);
        var binaries = MariaDbBinaries.under(programs);
        if (!Files.isDirectory(tables)) {
            MariaDbProcess.install(binaries, tables, log);
        }
        var account = DatabaseAccount.keptIn(folder);
        var location = new DatabaseLocation(
                "jdbc:mysql://127.0.0.1:" + port + "/" + account.schema(), account.user(), account.password());
        var settings = settings(tables, port, account.writeOpeningStatements(folder));
        var process = MariaDbProcess.start(binaries, settings, pidFile, log, () -> answers(location));
        return new EmbeddedDatabase(location, process);
    }

    private static void requireRoom(Path folder, Path programs, Path tables) throws IOException {
        try (var unpacked = Files.list(programs)) {
            if (unpacked.noneMatch(each -> each.getFileName().toString().startsWith("mariadb-"))) {
                DiskTrouble.requireRoom(programs, ROOM_FOR_PROGRAMS);
            }
        }
        DiskTrouble.requireRoom(folder, Files.isDirectory(tables) ? ROOM_TO_RUN : ROOM_FOR_NEW_TABLES);
    }

    private static List<String> settings(Path tables, int port, Path openingStatements) {
        var settings = new ArrayList<String>();
        settings.add("--datadir=" + tables);
        settings.add("--port=" + port);
        settings.add("--bind-address=127.0.0.1");
        if (!MariaDbBinaries.onWindows()) {
            // no socket file: its path may be no longer than 107 characters, and TCP is all that is used
            settings.add("--socket=");
        }
        settings.add("--skip-ssl"); // or the first start waits seconds for keys; nothing leaves the machine
        settings.add("--skip-name-resolve");
        settings.add("--init-file=" + openingStatements);
        settings.add("--character-set-server=utf8mb4");
        settings.add("--collation-server=utf8mb4_unicode_ci");
        settings.add("--sql-mode=" + STRICT);
        settings.add("--transaction-isolation=READ-COMMITTED");
        settings.add("--default-time-zone=+00:00");
        settings.add("--max-allowed-packet=64M");
        settings.add("--local-infile=OFF");
        return settings;
    }

    private static boolean answers(DatabaseLocation location) {
        try (var connection = location.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Path freshLog(Path folder) throws IOException {
        var log = folder.resolve("mariadbd.log");
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, folder.resolve("mariadbd.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(ANY_PORT, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
