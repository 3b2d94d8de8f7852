package throughline.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import throughline.database.DataFolder;
import throughline.database.DatabaseLocation;
import throughline.database.StartFailure;

/** Payara Micro in this process: how it is set up, given the application and stopped. */
final class PayaraServer {

    private static final String APPLICATION = "throughline";
    private static final String POOL = "throughline";
    private static final String DATA_SOURCE = "jdbc/throughline";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    private final PayaraMicroRuntime runtime;
    private final Path logs;

    private PayaraServer(PayaraMicroRuntime runtime, Path logs) {
        this.runtime = runtime;
        this.logs = logs;
    }

    /**
     * Starts Payara on an empty domain with the data source {@code jdbc/throughline}.
     *
     * @throws StartFailure when it does not start, or does not take a setting
     */
    static PayaraServer boot(ServerOptions options, DataFolder data, DatabaseLocation database) {
        var logs = data.folder("logs");
        describe(options, database);
        var refused = new ArrayList<String>();
        try {
            var payara = PayaraMicro.getInstance();
            payara.setRootDir(freshDomain(data).toFile())
                    .setLogPropertiesFile(Logging.to(logs, data).toFile())
                    .setHttpPort(options.port())
                    .addLibrary(driver().toFile())
                    .setNoHazelcast(true);
            payara.setPreBootHandler(asadmin -> setUp(asadmin, options, refused));
            payara.setPostBootHandler(asadmin -> setUpBatch(asadmin, database, refused));
            var started = new PayaraServer(payara.bootStrap(), logs);
            if (!refused.isEmpty()) {
                started.stop();
                throw new StartFailure("The application server refused a setting: " + refused.get(0));
            }
            return started;
        } catch (BootstrapException | IOException e) {
            throw new StartFailure(
                    "The application server did not start: " + e.getMessage() + ". Its log is in " + logs, e);
        }
    }

    /**
     * Deploys the application at the root.
     *
     * @throws StartFailure when that fails, which Payara itself only logs
     */
    void deploy(Path war) {
        runtime.deploy(APPLICATION, "/", war.toFile());
        if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new StartFailure("The application " + war + " could not be deployed. The reason is in " + logs + ".");
        }
    }

    /** Stops it, or waits until its own shutdown hook has. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopped) {
            System.getLogger(PayaraServer.class.getName()).log(System.Logger.Level.DEBUG, "stopped", alreadyStopped);
        }
    }

    /** Told by system properties, so that no password is written into the domain's files. */
    private static void describe(ServerOptions options, DatabaseLocation database) {
        System.setProperty("throughline.database.url", database.url());
        System.setProperty("throughline.database.user", database.user());
        System.setProperty("throughline.database.password", database.password());
        System.setProperty(ServerOptions.DEMONSTRATION, Boolean.toString(options.demonstration()));
    }

    private static void setUp(AdminCommandRunner asadmin, ServerOptions options, List<String> refused) {
        run(asadmin, refused, "set", LISTENER + "address=" + options.address());
        run(asadmin, refused, "set", HTTP + "cookie-same-site-enabled=true");
        run(asadmin, refused, "set", HTTP + "cookie-same-site-value=Lax");
        run(asadmin, refused, "set", HTTP + "xpowered-by=false");
        run(asadmin, refused, "set", HTTP + "server-header=false");
        run(asadmin, refused, "set", CONFIG + "phone-home-runtime-configuration.enabled=false");
        run(
                asadmin,
                refused,
                "create-jdbc-connection-pool",
                "--datasourceclassname=com.mysql.cj.jdbc.MysqlDataSource",
                "--restype=javax.sql.DataSource",
                "--steadypoolsize=2",
                "--maxpoolsize=16",
                "--isolationlevel=read-committed",
                "--isisolationguaranteed=true",
                "--isconnectvalidatereq=true",
                "--validationmethod=auto-commit",
                "--property=url=${throughline.database.url}:user=${throughline.database.user}"
                        + ":password=${throughline.database.password}",
                POOL);
        run(asadmin, refused, "create-jdbc-resource", "--connectionpoolid=" + POOL, DATA_SOURCE);
    }

    private static void setUpBatch(AdminCommandRunner asadmin, DatabaseLocation database, List<String> refused) {
        run(
                asadmin,
                refused,
                "set-batch-runtime-configuration",
                "--datasourcelookupname=" + DATA_SOURCE,
                "--schemaname=" + database.schema(),
                "--executorservicelookupname=concurrent/__defaultManagedExecutorService");
    }

    private static void run(AdminCommandRunner asadmin, List<String> refused, String command, String... arguments) {
        var result = asadmin.run(command, arguments);
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            refused.add(command + " " + Arrays.asList(arguments) + ": " + result.getOutput());
        }
    }

    /** A domain used again would deploy the old application first and refuse the settings as already made. */
    private static Path freshDomain(DataFolder data) throws IOException {
        var domains = data.folder("payara");
        try (var old = Files.walk(domains)) {
            for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        return Files.createDirectories(domains);
    }

    private static Path driver() {
        try {
            var driver = Class.forName("com.mysql.cj.jdbc.Driver");
            return Path.of(
                    driver.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
