package throughline.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built launcher, started as an administrator starts it. */
final class RunningServer implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("throughline.root"));
    private static final String SERVING = "Throughline is at ";
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final BufferedReader output;
    private final Path data;
    private final List<String> lines = new ArrayList<>();

    private RunningServer(Process process, Path data) {
        this.process = process;
        this.output = process.inputReader();
        this.data = data;
    }

    /** Starts it and reads what it says until it serves or ends. */
    static RunningServer start(Path data, Path war) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + ROOT.resolve("config/server.jvm"),
                        "-jar",
                        installation().resolve("throughline-server.jar").toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("THROUGHLINE_DB_"));
        builder.environment().put("THROUGHLINE_DATA", data.toString());
        builder.environment().put("THROUGHLINE_PORT", Integer.toString(RefusedStartTest.freePort()));
        builder.environment().put("THROUGHLINE_WAR", war.toString());
        var server = new RunningServer(builder.start(), data);
        server.readUntilItServes();
        return server;
    }

    static Path realWar() {
        return installation().resolve("throughline.war");
    }

    List<String> lines() {
        return lines;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = lines.get(lines.size() - 1).replaceAll(SERVING + "(\\S+) .*", "$1");
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    ProcessHandle database() throws IOException {
        var pid = Files.readString(data.resolve("mariadb/mariadbd.pid"));
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** As Ctrl-C or an init system does. */
    void tellToStop() throws IOException, InterruptedException {
        process.toHandle().destroy();
        awaitEnd();
        output.lines().forEach(lines::add);
    }

    /** As {@code kill -9} does. */
    void killOutright() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    int exitCode() throws InterruptedException {
        awaitEnd();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            var database = database();
            process.destroyForcibly().onExit().join();
            database.destroyForcibly();
        }
    }

    private void readUntilItServes() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(SERVING)) {
                return;
            }
        }
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end. It said " + lines);
        }
    }

    private static Path installation() {
        return ROOT.resolve("modules/server/target/throughline");
    }
}
