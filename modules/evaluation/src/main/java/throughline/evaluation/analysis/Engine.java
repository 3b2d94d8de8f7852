package throughline.evaluation.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What computes evaluations, as a result names it; the version is the build's. */
final class Engine {
    static final String NAME = "Throughline evaluation " + version();

    private Engine() {}

    private static String version() {
        try (InputStream file = Engine.class.getResourceAsStream("/throughline/evaluation/engine.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
