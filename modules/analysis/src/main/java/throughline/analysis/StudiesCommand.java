package throughline.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.statistics.synthesis.Heterogeneity;
import throughline.statistics.synthesis.MetaAnalysis;

/** Several studies together. */
@Command(
        name = "meta-analysis",
        mixinStandardHelpOptions = true,
        description = "Brings studies together: one row a study.",
        footer = {"", "Example: throughline-analyse meta-analysis --data meta-analysis.csv --by REML"})
final class StudiesCommand extends Printed {
    @Option(names = "--data", required = true, description = "CSV file with headings")
    Path data;

    @Option(names = "--effect", description = "Column of effects", defaultValue = "effect")
    String effect;

    @Option(names = "--variance", description = "Column of squared standard errors", defaultValue = "variance")
    String variance;

    @Option(names = "--by", description = "${COMPLETION-CANDIDATES}", defaultValue = "REML")
    Heterogeneity by;

    @Override
    Map<String, Object> found() {
        DataFile file = DataFile.read(data);
        return Output.of(MetaAnalysis.of(file.numbers(effect), file.numbers(variance), by), StudiesCommand::fields);
    }

    private static Map<String, Object> fields(MetaAnalysis found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", "Random effects, " + found.by().name());
        fields.put("estimate", found.estimate());
        fields.put("standardError", found.standardError());
        fields.put("interval", Output.interval(found.interval()));
        fields.put("hartungKnappStandardError", found.hartungKnappStandardError());
        fields.put("hartungKnapp", Output.interval(found.hartungKnapp()));
        fields.put("hartungKnappIsNarrower", found.hartungKnappIsNarrower());
        fields.put("p", found.pValue());
        fields.put("tauSquared", found.tauSquared());
        fields.put("iSquared", found.iSquared());
        fields.put("q", found.q());
        fields.put("qP", found.qPValue());
        fields.put("prediction", found.prediction().map(Output::interval).orElse(null));
        fields.put("studies", found.studies());
        fields.put("dropped", found.dropped());
        return fields;
    }
}
