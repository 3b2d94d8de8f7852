package throughline.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the database is and how to sign in to it.
 *
 * @param url a {@code jdbc:mysql://host:port/schema} address; the settings Throughline relies on are added when it is
 *     made, and a setting already in the address is kept
 * @param user the database account
 * @param password its password; never shown
 */
public record DatabaseLocation(String url, String user, String password) {

    /** The environment variables that name a database of the administrator's own. */
    public static final String URL = "THROUGHLINE_DB_URL";

    public static final String USER = "THROUGHLINE_DB_USER";
    public static final String PASSWORD = "THROUGHLINE_DB_PASSWORD";

    private static final String SCHEME = "jdbc:mysql://";

    /** Batches sent as one statement, and times that mean the same on every machine. */
    private static final Map<String, String> SETTINGS = settings();

    /** @throws StartFailure when the address is not a MySQL one, or names no schema */
    public DatabaseLocation {
        if (!url.startsWith(SCHEME) || schemaOf(url).isEmpty()) {
            throw new StartFailure(
                    URL + " must look like jdbc:mysql://host:3306/throughline, with the name of the schema"
                            + " at the end (the same form serves MySQL and MariaDB).");
        }
        url = withSettings(url);
    }

    /**
     * The database that the environment names.
     *
     * @param environment variables by name, such as {@code System.getenv()}
     * @return empty when it names none, and the embedded database is to be used
     * @throws StartFailure when only some of the three variables are set
     */
    public static Optional<DatabaseLocation> named(Map<String, String> environment) {
        var url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!environment.containsKey(USER) || !environment.containsKey(PASSWORD)) {
            throw new StartFailure(URL + " is set: set " + USER + " and " + PASSWORD + " as well.");
        }
        return Optional.of(new DatabaseLocation(url, environment.get(USER), environment.get(PASSWORD)));
    }

    /** The name of the schema, the last part of the address. */
    public String schema() {
        return schemaOf(url);
    }

    /** The same server and account, with another schema. */
    public DatabaseLocation withSchema(String schema) {
        var settings = url.indexOf('?');
        var server = url.substring(0, url.indexOf('/', SCHEME.length()) + 1);
        return new DatabaseLocation(server + schema + url.substring(settings), user, password);
    }

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The address without the password or any settings, fit for a log. */
    @Override
    public String toString() {
        return url.substring(0, url.indexOf('?')) + " as " + user;
    }

    private static String schemaOf(String url) {
        var slash = url.indexOf('/', SCHEME.length());
        var end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        return slash < 0 || slash > end ? "" : url.substring(slash + 1, end);
    }

    private static String withSettings(String url) {
        var missing = SETTINGS.entrySet().stream()
                .filter(setting -> !url.contains(setting.getKey() + "="))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("&"));
        if (missing.isEmpty()) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + missing;
    }

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("rewriteBatchedStatements", "true");
        settings.put("connectionTimeZone", "UTC");
        settings.put("forceConnectionTimeZoneToSession", "true");
        return settings;
    }
}
