package throughline.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The whole product as {@code mvn -Pdemo} starts it: a process of its own, on a free port, with a data folder that is
 * new. With {@code -Djourneys.address=http://localhost:8080} it is one that runs already, which is left running.
 */
final class RunningDemonstration implements AutoCloseable {
    private static final String RUNNING_ALREADY = "journeys.address";
    private static final String SERVING = "Throughline runs at ";
    private static final int MINUTES_TO_START = 10;
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    private RunningDemonstration(Process process) {
        this.process = process;
    }

    /** @throws AssertionError with all that it said, when it does not come to serve */
    static RunningDemonstration start() {
        String running = System.getProperty(RUNNING_ALREADY, "");
        if (!running.isBlank()) {
            RunningDemonstration theirs = new RunningDemonstration(null);
            theirs.address.complete(running.replaceAll("/$", ""));
            return theirs;
        }
        try {
            RunningDemonstration ours = new RunningDemonstration(launch());
            ours.listen();
            ours.awaitServing();
            return ours;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Such as {@code http://localhost:41234}, without a slash at its end. */
    String address() {
        return address.join();
    }

    /** All that it has printed until now. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> database = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The demonstration does not stop when told to. It said\n" + said());
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            database.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Process launch() throws IOException {
        Path root = Path.of(System.getProperty("throughline.root"));
        Path target = Path.of(System.getProperty("journeys.target"));
        Path data = target.resolve("journeys-data");
        delete(data);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + root.resolve("config/server.jvm"),
                        "-DTHROUGHLINE_PORT=" + freePort(),
                        "-DTHROUGHLINE_DATA=" + data,
                        "-DTHROUGHLINE_WAR=" + root.resolve("modules/app/target/throughline.war"),
                        "-Ddemo.results=" + target.resolve("journeys-results.json"),
                        "-classpath",
                        classPath(target),
                        Demonstration.class.getName())
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("THROUGHLINE_"));
        return builder.start();
    }

    private static String classPath(Path target) throws IOException {
        String others =
                Files.readString(target.resolve("demonstration.classpath")).strip();
        return target.resolve("classes") + System.getProperty("path.separator") + others;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void listen() {
        Thread listener = new Thread(this::read, "what the demonstration says");
        listener.setDaemon(true);
        listener.start();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.contains(SERVING)) {
                    address.complete(line.substring(line.indexOf(SERVING) + SERVING.length())
                            .strip());
                }
            }
            address.completeExceptionally(new IOException("It ended"));
        } catch (IOException broken) {
            address.completeExceptionally(broken);
        }
    }

    private void awaitServing() {
        try {
            address.get(MINUTES_TO_START, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException notServing) {
            close();
            throw new AssertionError("The demonstration does not serve. It said\n" + said(), notServing);
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopped);
        }
    }

    private String said() {
        return String.join("\n", lines);
    }
}
