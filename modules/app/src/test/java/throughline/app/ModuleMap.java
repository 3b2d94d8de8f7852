package throughline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of docs/architecture/module-map.md. */
record ModuleMap(Map<String, Set<String>> uses) {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\|");

    static ModuleMap read() {
        Path file = Path.of(System.getProperty("throughline.root", "../.."), "docs/architecture/module-map.md");
        try {
            Map<String, Set<String>> uses = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    Set<String> used =
                            new TreeSet<>(Arrays.asList(row.group(2).strip().split(", ")));
                    used.remove("–");
                    uses.put(row.group(1), used);
                }
            }
            return new ModuleMap(uses);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
