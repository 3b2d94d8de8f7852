package throughline.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import throughline.database.DataFolder;

/** Everything to files in the data folder, only warnings and errors to the console. */
final class Logging {

    private static final String FOLDER = "@logs@";

    private Logging() {}

    /** Puts the settings in force for this start and writes them where Payara reads them again. */
    static Path to(Path logs, DataFolder data) throws IOException {
        try (var in = Logging.class.getResourceAsStream("logging.properties")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // the log manager reads a percent sign as the start of a placeholder, a backslash as an escape
            var folder = logs.toString().replace("%", "%%").replace('\\', '/');
            var settings = text.replace(FOLDER, folder);
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
            return Files.writeString(data.path().resolve("logging.properties"), settings);
        }
    }
}
