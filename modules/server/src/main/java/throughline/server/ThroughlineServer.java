package throughline.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import throughline.database.DataFolder;
import throughline.database.DatabaseLocation;
import throughline.database.EmbeddedDatabase;
import throughline.database.Migrations;
import throughline.database.StartFailure;

/**
 * A running Throughline: database, application server and application in this process and its one child.
 *
 * <p>Only one can run in a process, because Payara Micro is a singleton.
 */
public final class ThroughlineServer {

    private final URI url;
    private final Deque<Runnable> toStop;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private ThroughlineServer(URI url, Deque<Runnable> toStop) {
        this.url = url;
        this.toStop = toStop;
    }

    /**
     * Starts everything, in order, and returns once the application says that it is ready.
     *
     * @param options what to start and where
     * @param progress told in a few words what has been done
     * @return the running server; the caller stops it
     * @throws StartFailure when it cannot start; everything started until then has been stopped
     */
    public static ThroughlineServer start(ServerOptions options, Consumer<String> progress) {
        var toStop = new ArrayDeque<Runnable>();
        try {
            return start(options, progress, toStop);
        } catch (RuntimeException | Error e) {
            stopAll(toStop);
            throw e;
        }
    }

    /** Where the application is, such as {@code http://localhost:8080/}. */
    public URI url() {
        return url;
    }

    /** Stops the application server and then the database, and waits until both have. Doing so twice is harmless. */
    public void stop() {
        if (stopped.compareAndSet(false, true)) {
            stopAll(toStop);
        }
    }

    private static ThroughlineServer start(ServerOptions options, Consumer<String> progress, Deque<Runnable> toStop) {
        requireFreePort(options);
        var data = DataFolder.take(options.data());
        toStop.push(data::close);
        var location = options.database().orElseGet(() -> embedded(data, progress, toStop));
        var migrated = Migrations.apply(location);
        progress.accept(
                migrated == 0
                        ? "The database is up to date"
                        : "The database is brought up to date (" + migrated + " changes)");
        var payara = PayaraServer.boot(options, data, location);
        toStop.push(payara::stop);
        progress.accept("The application server runs");
        payara.deploy(options.war());
        var url = URI.create("http://" + host(options.address()) + ":" + options.port() + "/");
        Readiness.await(url);
        return new ThroughlineServer(url, toStop);
    }

    private static DatabaseLocation embedded(DataFolder data, Consumer<String> progress, Deque<Runnable> toStop) {
        var database = EmbeddedDatabase.start(data);
        toStop.push(database::close);
        progress.accept("The database runs, in " + data.path());
        return database.location();
    }

    /** Payara would start, log that it could not listen and look as if it served. */
    private static void requireFreePort(ServerOptions options) {
        try (var socket = new ServerSocket()) {
            // as Payara does: a port whose last connections are still closing counts as free
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.address(), options.port()));
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + options.port() + " cannot be used (" + e.getMessage()
                            + "). Stop what uses it, or name another with " + ServerOptions.PORT + ".",
                    e);
        }
    }

    private static String host(String address) {
        var everywhereOrHere = address.equals("0.0.0.0") || address.equals("127.0.0.1");
        return everywhereOrHere ? "localhost" : address;
    }

    private static void stopAll(Deque<Runnable> toStop) {
        while (!toStop.isEmpty()) {
            toStop.pop().run();
        }
    }
}
