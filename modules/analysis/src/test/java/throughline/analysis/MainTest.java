package throughline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final Path REFERENCE = Path.of(System.getProperty("throughline.root", "../.."))
            .resolve("modules/statistics/src/test/resources/reference");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(errors, true), arguments);
    }

    private static String file(String name) {
        return REFERENCE.resolve(name).toString();
    }

    @Test
    void reproducesEveryReferenceValue() {
        assertEquals(0, run("reference", REFERENCE.toString()), errors.toString() + out);
        List<String> lines = out.toString().lines().toList();
        assertEquals("case,key,value,expected,relative_error", lines.get(0));
        assertTrue(lines.size() > 100, "values: " + lines.size());
        lines.stream().skip(1).forEach(line -> assertTrue(Double.parseDouble(line.split(",")[4]) < 1e-6, line));
    }

    @Test
    void computesItsOwnValuesWhereNoneIsExpected() throws IOException {
        for (String name : List.of("participants.csv", "meta-analysis.csv")) {
            Files.copy(REFERENCE.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("expected.csv"), "case,key\naipw,att\nmeta_dl,tau2\n");
        assertEquals(0, run("reference", folder.toString()), errors.toString());
        assertTrue(out.toString().contains("\naipw,att,-"), out.toString());
        assertTrue(out.toString().contains("meta_dl,tau2,0.0322"), out.toString());
    }

    @Test
    void namesUnknownKeysAndMissedValues() throws IOException {
        Files.copy(REFERENCE.resolve("meta-analysis.csv"), folder.resolve("meta-analysis.csv"));
        Files.writeString(folder.resolve("expected.csv"), "case,key,value\nmeta_dl,tau3,1\n");
        assertEquals(1, run("reference", folder.toString()));
        assertTrue(errors.toString().contains("meta_dl tau3"), errors.toString());
        Files.writeString(folder.resolve("expected.csv"), "case,key,value\nmeta_dl,tau2,0.03225\n");
        assertEquals(1, run("reference", folder.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "ancova, -1.82",
        "difference-in-means, 0.02",
        "ipw-att, -1.86",
        "ipw-ate, -1.74",
        "aipw-att, -1.82",
        "aipw-ate, -1.80",
        "entropy-balancing, -1.82",
        "wild-bootstrap, -1.82"
    })
    void comparesPeople(String method, double about) throws IOException {
        assertEquals(
                0,
                run(
                        method,
                        "--data",
                        file("participants.csv"),
                        "--outcome",
                        "post",
                        "--treated",
                        "treated",
                        "--covariate",
                        "pre,age",
                        "--cluster",
                        "site"),
                errors.toString());
        JsonNode found = new ObjectMapper().readTree(out.toString());
        assertTrue(Math.abs(found.get("estimate").asDouble() - about) < 0.01, out.toString());
        assertTrue(found.get("interval").get("low").asDouble()
                < found.get("estimate").asDouble());
        assertFalse(found.get("sentence").asText().isEmpty());
    }

    @Test
    void matchesPeopleAndSaysHowMuchHiddenDifferenceItWouldTake() throws IOException {
        assertEquals(
                0,
                run(
                        "matching",
                        "--data",
                        file("participants.csv"),
                        "--outcome",
                        "post",
                        "--treated",
                        "treated",
                        "--covariate",
                        "pre,age,female,send,care",
                        "--caliper",
                        "0.1"),
                errors.toString());
        JsonNode found = new ObjectMapper().readTree(out.toString());
        assertTrue(found.get("rosenbaumGamma").asDouble() > 1, out.toString());
        assertTrue(found.get("diagnostics").get("largest distance of a pair").asDouble()
                <= found.get("diagnostics").get("caliper").asDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"twfe", "callaway-santanna"})
    void comparesAreas(String method) throws IOException {
        assertEquals(
                0,
                run(method, "--data", file("staggered-panel.csv"), "--first-treated", "first_treated"),
                errors.toString());
        assertTrue(new ObjectMapper().readTree(out.toString()).toString().contains("estimate\":-0."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"did-placebos", "synthetic-control", "synthetic-did"})
    void judgesOneAreaByPlacebos(String method) throws IOException {
        assertEquals(0, run(method, "--data", file("area-panel.csv"), "--treated", "treated"), errors.toString());
        assertTrue(new ObjectMapper().readTree(out.toString()).get("estimate").asDouble() < -4, out.toString());
    }

    @Test
    void anEstimateThatTheDataDoNotBearIsAnAnswer() throws IOException {
        assertEquals(0, run("twfe", "--data", file("area-panel.csv"), "--treated", "treated"));
        assertEquals(
                "TOO_FEW_CLUSTERS",
                new ObjectMapper().readTree(out.toString()).get("notEstimable").asText());
    }

    @Test
    void writesATableOfOthersToo() {
        assertEquals(
                0,
                run(
                        "paired",
                        "--data",
                        file("participants.csv"),
                        "--before",
                        "pre",
                        "--after",
                        "post",
                        "--format",
                        "table"),
                errors.toString());
        assertTrue(out.toString().contains("interval.low"), out.toString());
        assertEquals(0, run("meta-analysis", "--data", file("meta-analysis.csv")), errors.toString());
        assertEquals(
                0,
                run(
                        "mcnemar",
                        "--data",
                        file("participants.csv"),
                        "--before",
                        "offence_before",
                        "--after",
                        "offence_after"),
                errors.toString());
        for (String model : List.of("QUASI_POISSON", "newey_west", "NEGATIVE_BINOMIAL")) {
            assertEquals(
                    0,
                    run(
                            "interrupted-series",
                            "--data",
                            file("monthly-series.csv"),
                            "--count",
                            "count",
                            "--before",
                            "45",
                            "--exposure",
                            "population",
                            "--harmonics",
                            "2",
                            "--model",
                            model),
                    errors.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ancova --data nowhere.csv --outcome post --treated treated",
                "ancova --data {p} --outcome height --treated treated",
                "ancova --data {p} --outcome group --treated treated",
                "ancova --data {p} --outcome post --treated age",
                "ancova --data {p} --outcome post --treated treated --errors CR2",
                "ancova --data {p} --outcome post --treated treated --errors PAIRED",
                "wild-bootstrap --data {p} --outcome post --treated treated",
                "matching --data {p} --outcome post --treated treated --covariate pre --caliper -1",
                "ancova --data {p}",
                "ancova --wrong",
                "twfe --data {p}",
                "interrupted-series --data {p} --count age --before 3 --harmonics 99",
                "reference nowhere",
                "nonsense"
            })
    void tellsInOneLineWhatIsWrongAndExitsWithTwo(String line) {
        int code = run(line.replace("{p}", file("participants.csv")).split(" "));
        assertEquals(2, code, out.toString() + errors);
        assertEquals(1, errors.toString().strip().lines().count(), errors.toString());
    }

    @Test
    void refusesFilesThatAreNoCsv() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path head = Files.writeString(folder.resolve("head.csv"), "a,b\n");
        Path ragged = Files.writeString(folder.resolve("ragged.csv"), "a,b\n1\n");
        for (Path file : List.of(bytes, empty, head, ragged)) {
            assertEquals(2, run("paired", "--data", file.toString(), "--before", "a", "--after", "b"), file.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ancova", "synthetic-did", "paired", "interrupted-series", "meta-analysis", "reference"})
    void everyMethodHasHelpWithAnExample(String method) {
        assertEquals(0, run(method, "--help"));
        assertTrue(out.toString().contains("Example: throughline-analyse "), out.toString());
    }

    @Test
    void withoutAMethodItSaysWhichThereAre() {
        assertEquals(0, run());
        assertTrue(out.toString().contains("callaway-santanna"), out.toString());
    }
}
