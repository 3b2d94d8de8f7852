package throughline.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The main job's outcome, for people and for programs. */
final class ResultsReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Result> results;

    ResultsReport(List<Result> results) {
        this.results = results;
    }

    /** Whether every flag is one that the known truth allows. */
    boolean agrees() {
        return results.stream().allMatch(Result::agrees);
    }

    void write(Path file) throws IOException {
        ArrayNode all = JSON.createArrayNode();
        for (Result result : results) {
            ObjectNode node = all.addObject();
            node.put("intervention", result.intervention());
            node.put("knownTruth", result.truth().name());
            node.put("knownTruthInWords", result.truth().words());
            node.put("flag", result.flag());
            node.put("estimate", result.estimate());
            node.putArray("interval").add(result.low()).add(result.high());
            node.put("reason", result.reason());
            ArrayNode reasons = node.putArray("reasons");
            result.reasons().forEach(reasons::add);
            node.put("agrees", result.agrees());
        }
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }

    void print(PrintStream out) {
        out.println();
        for (Result result : results) {
            out.printf(Locale.UK, "  %-28s %s%n", result.intervention(), result.flagLabel());
            out.printf(Locale.UK, "  %-28s %s%n", "", result.reason());
        }
        out.println();
    }
}
