package throughline.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The running mariadbd: how it is started, found again and stopped. */
final class MariaDbProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 50;

    private final ProcessHandle process;
    private final Path pidFile;

    private MariaDbProcess(ProcessHandle process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Lays out the system tables of a new data directory; a run cut short leaves nothing that looks whole. */
    static void install(MariaDbBinaries binaries, Path tables, Path log) throws IOException, InterruptedException {
        var beside = tables.resolveSibling(tables.getFileName() + ".part");
        MariaDbBinaries.delete(beside);
        var command = new ArrayList<String>();
        if (MariaDbBinaries.onWindows()) {
            command.addAll(List.of(binaries.installer().toString(), "--datadir=" + beside));
        } else {
            command.addAll(List.of("sh", binaries.installer().toString(), "--no-defaults"));
            command.addAll(List.of("--basedir=" + binaries.home(), "--datadir=" + beside));
            command.addAll(List.of("--auth-root-authentication-method=socket", "--skip-test-db"));
            command.addAll(List.of("--skip-name-resolve", "--force"));
            command.addAll(asWhom());
        }
        var installing = start(binaries, command, log);
        if (installing.waitFor() != 0) {
            throw failure("could not be set up", log);
        }
        Files.move(beside, tables);
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param answers whether it can be signed in to
     * @throws StartFailure with the server's own last error, when it stops or does not answer within a minute
     */
    static MariaDbProcess start(
            MariaDbBinaries binaries, List<String> settings, Path pidFile, Path log, BooleanSupplier answers)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(binaries.server().toString(), "--no-defaults"));
        command.add("--basedir=" + binaries.home());
        command.addAll(settings);
        command.addAll(asWhom());
        var process = start(binaries, command, log);
        Files.writeString(pidFile, Long.toString(process.pid()));
        var started = new MariaDbProcess(process.toHandle(), pidFile);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (answers.getAsBoolean()) {
                return started;
            }
            if (System.nanoTime() > deadline) {
                started.stop();
                throw failure("did not answer within a minute", log);
            }
        }
        throw failure("did not start", log);
    }

    /** The server that a Throughline killed outright left running, if there is one. */
    static Optional<MariaDbProcess> leftBehind(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile).strip();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(MariaDbProcess::isMariaDb)
                .map(process -> new MariaDbProcess(process, pidFile));
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to stop, waits until it has, and kills it only when it does not: InnoDB recovers from that. */
    void stop() {
        process.destroy();
        if (!hasEndedWithin(PATIENCE)) {
            process.destroyForcibly();
            hasEndedWithin(PATIENCE);
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            System.getLogger("throughline.database").log(System.Logger.Level.WARNING, "left behind " + pidFile, e);
        }
    }

    private boolean hasEndedWithin(Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }

    /** A process number is used again after a restart of the machine, so the name must fit as well. */
    private static boolean isMariaDb(ProcessHandle process) {
        var command = process.info().command().orElse("");
        return command.contains("mariadbd") || command.contains("mysqld");
    }

    private static Process start(MariaDbBinaries binaries, List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(binaries.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(binaries.environment());
        return builder.start();
    }

    /** MariaDB refuses to run as root unless it is told that this is meant. */
    private static List<String> asWhom() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static StartFailure failure(String what, Path log) throws IOException {
        var lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        var errors = lines.stream()
                .skip(Math.max(0, lines.size() - 60))
                .filter(line -> line.contains("ERROR") || line.contains("error") || DiskTrouble.isFullDisk(line))
                .toList();
        if (errors.stream().anyMatch(DiskTrouble::isFullDisk)) {
            return DiskTrouble.at(log.getParent(), new IOException("No space left on device"));
        }
        var first = errors.isEmpty() ? "" : " It says: " + errors.get(0);
        return new StartFailure("The embedded database " + what + "." + first + " Its log is " + log + ".");
    }
}
