package throughline.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import throughline.database.DatabaseLocation;
import throughline.database.StartFailure;

/**
 * What a person may choose about a start. Each has a name that serves as environment variable and, before it, as system
 * property ({@code -DTHROUGHLINE_PORT=8081}).
 *
 * @param address where to listen; this machine only unless told otherwise
 * @param port the port to serve on, 1 to 65535
 * @param data the folder that keeps the embedded database, the logs and the working files
 * @param database a database of the administrator's own; empty for the embedded one
 * @param war the application
 * @param demonstration whether the pages say that they show made data
 */
public record ServerOptions(
        String address, int port, Path data, Optional<DatabaseLocation> database, Path war, boolean demonstration) {

    public static final String ADDRESS = "THROUGHLINE_ADDRESS";
    public static final String PORT = "THROUGHLINE_PORT";
    public static final String DATA = "THROUGHLINE_DATA";
    public static final String WAR = "THROUGHLINE_WAR";
    public static final String DEMONSTRATION = "THROUGHLINE_DEMONSTRATION";

    private static final int LAST_PORT = 65_535;

    /**
     * The options that the system properties and the environment of this process name.
     *
     * @throws StartFailure when one of them cannot be used
     */
    public static ServerOptions named() {
        var named = new HashMap<>(System.getenv());
        for (var name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("THROUGHLINE_")) {
                named.put(name, System.getProperty(name));
            }
        }
        return from(named);
    }

    /**
     * The options that the given values name.
     *
     * @param named values by name; a name that is missing or blank has its default
     * @throws StartFailure when one of them cannot be used
     */
    public static ServerOptions from(Map<String, String> named) {
        var war = value(named, WAR, null);
        return new ServerOptions(
                value(named, ADDRESS, "127.0.0.1"),
                port(value(named, PORT, "8080")),
                Path.of(value(named, DATA, ".throughline")),
                DatabaseLocation.named(named),
                existing(war == null ? besideTheLauncher() : Path.of(war)),
                Boolean.parseBoolean(value(named, DEMONSTRATION, "false")));
    }

    private static String value(Map<String, String> named, String name, String otherwise) {
        var value = named.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static int port(String text) {
        var port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new StartFailure(PORT + " must be a number from 1 to " + LAST_PORT + ", not “" + text + "”.");
        }
        return port;
    }

    private static Path existing(Path war) {
        if (!Files.isReadable(war)) {
            throw new StartFailure("The application is missing: there is no " + war.toAbsolutePath()
                    + ". Build it with mvn package, or name it with " + WAR + ".");
        }
        return war.toAbsolutePath().normalize();
    }

    private static Path besideTheLauncher() {
        try {
            var launcher = Path.of(ServerOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return launcher.resolveSibling("throughline.war");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
