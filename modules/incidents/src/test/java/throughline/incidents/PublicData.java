package throughline.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real public files, which lie beside the project and are none of it. */
final class PublicData {
    static final String HISTORICAL = "mps-borough-level-crime-historical.csv";
    static final String RECENT = "mps-borough-level-crime-most-recent-24-months.csv";

    private PublicData() {}

    /** The bytes of a file in {@code shared/data}, which stands beside the project's folder or beside one above it. */
    static byte[] read(String name) {
        Path root = Path.of(System.getProperty("throughline.root", "../.."))
                .toAbsolutePath()
                .normalize();
        for (Path parent = root.getParent(); parent != null; parent = parent.getParent()) {
            Path file = parent.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return bytes(file);
            }
        }
        throw new AssertionError("The public file " + name + " was not found in a folder shared/data beside " + root
                + " or above it. It is published on the London Datastore as \"MPS Borough Level Crime\"");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
