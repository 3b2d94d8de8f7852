package throughline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The project's own data sets and what R 4.2.2 and its packages say of them (expected.csv). */
public final class ReferenceData {
    /** How near to the peer's value ours must be, relative to it. */
    public static final double CLOSE = 1e-6;

    private static final Map<String, Double> EXPECTED = read("expected.csv").stream()
            .skip(1)
            .collect(Collectors.toMap(row -> row[0] + "." + row[1], row -> Double.valueOf(row[2])));

    private ReferenceData() {}

    /** Asserts a value of expected.csv to 1e-6 relative. */
    public static void assertPeer(String expected, double actual) {
        assertNear(EXPECTED.get(expected), actual, expected);
    }

    public static void assertNear(double expected, double actual, String what) {
        assertEquals(expected, actual, CLOSE * Math.abs(expected), what);
    }

    public static double expected(String key) {
        return EXPECTED.get(key);
    }

    /** A column of a data set, NaN where a cell is empty. */
    public static double[] numbers(String file, String column) {
        return Arrays.stream(texts(file, column))
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    public static String[] texts(String file, String column) {
        List<String[]> rows = read(file);
        int at = Arrays.asList(rows.get(0)).indexOf(column);
        return rows.stream().skip(1).map(row -> row[at]).toArray(String[]::new);
    }

    static double[] person(String column) {
        return numbers("participants.csv", column);
    }

    static boolean[] treated() {
        return flags(person("treated"));
    }

    static boolean[] flags(double[] numbers) {
        boolean[] flags = new boolean[numbers.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = numbers[i] == 1;
        }
        return flags;
    }

    /** post on treated with pre, age, female, send, care, by site. */
    public static Comparison participants() {
        return Comparison.of(person("post"))
                .treated(treated())
                .covariate("pre", person("pre"))
                .covariate("age", person("age"))
                .covariate("female", person("female"))
                .covariate("send", person("send"))
                .covariate("care", person("care"))
                .clusteredBy(texts("participants.csv", "site"));
    }

    private static List<String[]> read(String file) {
        try (InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
