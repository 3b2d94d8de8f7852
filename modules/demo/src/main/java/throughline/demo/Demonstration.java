package throughline.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import throughline.database.StartFailure;
import throughline.server.ServerOptions;
import throughline.server.ThroughlineServer;

/** Starts Throughline, loads the demonstration region through the front doors, does the main job, serves. */
public final class Demonstration {
    private static final String EXIT = "demo.exit";
    private static final String INCIDENTS = "demo.incidents";
    private static final String RESULTS = "demo.results";

    private Demonstration() {}

    /** Takes its choices from system properties; see the README. */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty(ServerOptions.DEMONSTRATION, "true");
        System.setProperty("THROUGHLINE_ADMIN_PASSWORD", SignIns.PASSWORD);
        PrintStream out = System.out;
        try {
            ThroughlineServer server = ThroughlineServer.start(ServerOptions.named(), line -> out.println("  " + line));
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            boolean honest = mainJob(server, out);
            if (Boolean.getBoolean(EXIT)) {
                server.stop();
                System.exit(honest ? 0 : 1);
            }
            new CountDownLatch(1).await();
        } catch (StartFailure | DemonstrationFailure failure) {
            out.println(failure.getMessage());
            System.exit(1);
        } catch (IOException broken) {
            out.println("The results could not be written: " + broken.getMessage());
            System.exit(1);
        }
    }

    private static boolean mainJob(ThroughlineServer server, PrintStream out) throws IOException {
        String address = server.url().toString().replaceAll("/$", "");
        DemonstrationLoader loader = new DemonstrationLoader(address, out);
        String folder = System.getProperty(INCIDENTS, "");
        loader.loadWhatIsMissing(folder.isBlank() ? null : Path.of(folder));
        List<Result> results = loader.results();
        ResultsReport report = new ResultsReport(results);
        report.write(Path.of(System.getProperty(RESULTS, "target/demo/results.json")));
        report.print(out);
        SignInsReport.print(address, out);
        return report.agrees();
    }
}
