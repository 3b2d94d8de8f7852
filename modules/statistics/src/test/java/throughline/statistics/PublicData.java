package throughline.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import throughline.statistics.areas.Panel;

/** The public data sets that lie beside the project, never in it. */
public final class PublicData {
    private PublicData() {}

    /** Cigarette packs a head in 39 states, 1970 to 2000; California's Proposition 99 from 1989. */
    public static Panel proposition99() {
        List<Panel.Row> rows = new ArrayList<>();
        for (String line : lines("california-prop99.csv")
                .subList(1, lines("california-prop99.csv").size())) {
            String[] cells = line.split(";");
            rows.add(new Panel.Row(
                    cells[0], Integer.parseInt(cells[1]), Double.parseDouble(cells[2]), cells[3].equals("1")));
        }
        return Panel.of(rows).found().orElseThrow();
    }

    /** Violence with injury by borough and month, 36 months before and 24 after April 2017. */
    public static Map<String, double[]> violenceWithInjury() {
        Map<String, double[]> boroughs = new HashMap<>();
        try (var parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file("mps-borough-level-crime-historical.csv")))) {
            List<String> months = parser.getHeaderNames();
            int from = months.indexOf("201404");
            int to = months.indexOf("201904");
            for (CSVRecord row : parser) {
                if (row.get("MinorText").equalsIgnoreCase("Violence with Injury")) {
                    double[] counts = new double[to - from];
                    for (int m = from; m < to; m++) {
                        counts[m - from] = row.get(m).isBlank() ? Double.NaN : Double.parseDouble(row.get(m));
                    }
                    boroughs.put(row.get("BoroughName"), counts);
                }
            }
            return boroughs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(String name) {
        Path root = Path.of(System.getProperty("throughline.root", "../..")).toAbsolutePath();
        for (Path parent = root; parent != null; parent = parent.getParent()) {
            Path file = parent.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new AssertionError("The public file " + name + " was not found in a folder shared/data beside " + root);
    }
}
