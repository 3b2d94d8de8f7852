package throughline.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.statistics.McNemar;
import throughline.statistics.PairedChange;

/** Methods for one group before and after: they say what changed, never why. */
@Command(
        name = "paired",
        aliases = "mcnemar",
        mixinStandardHelpOptions = true,
        description =
                "Change of one group. paired: a score; mcnemar: 0 or 1. It is no effect: people chosen for high scores"
                        + " come down untreated.",
        footer = {"", "Example: throughline-analyse paired --data participants.csv --before pre --after post"})
final class BeforeAfterCommand extends Printed {
    @Option(names = "--data", required = true, description = "CSV file with headings")
    Path data;

    @Option(names = "--before", required = true, description = "Column of the reading before")
    String before;

    @Option(names = "--after", required = true, description = "Column of the reading after")
    String after;

    @Override
    Map<String, Object> found() {
        DataFile file = DataFile.read(data);
        return method().equals("mcnemar")
                ? Output.of(McNemar.of(file.flags(before), file.flags(after)), BeforeAfterCommand::fields)
                : Output.of(PairedChange.of(file.numbers(before), file.numbers(after)), BeforeAfterCommand::fields);
    }

    private static Map<String, Object> fields(PairedChange change) {
        Map<String, Object> fields = Output.fields(change.change());
        fields.put("dAv", change.dAv());
        fields.put("gAv", change.gAv());
        fields.put("smcr", change.smcr());
        fields.put("smcrVariance", change.smcrVariance());
        return fields;
    }

    private static Map<String, Object> fields(McNemar test) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", "McNemar");
        fields.put("started", test.started());
        fields.put("stopped", test.stopped());
        fields.put("chiSquared", test.chiSquared());
        fields.put("p", test.pValue());
        fields.put("chiSquaredCorrected", test.chiSquaredCorrected());
        fields.put("pCorrected", test.pCorrected());
        fields.put("pExact", test.pExact());
        return fields;
    }
}
