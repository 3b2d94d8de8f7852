package throughline.database;

import java.io.IOException;
import java.nio.file.Path;

/** Starts an embedded database, says its process number and waits to be killed. */
final class StartAndWait {

    private StartAndWait() {}

    public static void main(String[] arguments) throws IOException {
        var data = DataFolder.take(Path.of(arguments[0]));
        var database = EmbeddedDatabase.start(data, 0, Path.of(arguments[1]));
        System.out.println(database.pid());
        System.out.flush();
        while (System.in.read() >= 0) {
            // until the test ends this process or its input
        }
    }
}
