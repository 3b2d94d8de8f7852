package throughline.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import throughline.database.StartFailure;

/** The command line: starts Throughline, says how it goes and stops it when told to. */
public final class Main {

    private Main() {}

    /** Serves until the process is told to stop; exits with 1 and one line when it cannot start. */
    public static void main(String[] arguments) {
        // Payara puts its own streams in place of these
        var out = System.out;
        var error = System.err;
        try {
            var server = ThroughlineServer.start(ServerOptions.named(), out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, out), "stop Throughline"));
            out.println("Throughline is at " + server.url() + " (Ctrl-C stops it)");
        } catch (StartFailure e) {
            error.println(e.getMessage());
            // halting skips Payara's own hook, which waits for what start() has already stopped
            error.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void stop(ThroughlineServer server, PrintStream out) {
        out.println("Stopping");
        // what Payara prints while it stops is of no use to anybody
        System.setOut(silence());
        System.setErr(silence());
        server.stop();
        out.println("Stopped");
    }

    private static PrintStream silence() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }
}
