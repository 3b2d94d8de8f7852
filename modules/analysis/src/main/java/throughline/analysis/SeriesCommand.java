package throughline.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.statistics.areas.Interrupted;
import throughline.statistics.areas.InterruptedTimeSeries;

/** One area's counts with a break. */
@Command(
        name = "interrupted-series",
        mixinStandardHelpOptions = true,
        description = "Step and change of slope at a break in one area's counts, rows in the order of time.",
        footer = {
            "",
            "Example: throughline-analyse interrupted-series --data series.csv --count count --before 45"
                    + " --exposure population --season 12 --harmonics 2 --model QUASI_POISSON"
        })
final class SeriesCommand extends Printed {
    /** How counts vary and what errors rest on. */
    enum Model {
        QUASI_POISSON,
        NEWEY_WEST,
        NEGATIVE_BINOMIAL
    }

    @Option(names = "--data", required = true, description = "CSV file with headings")
    Path data;

    @Option(names = "--count", required = true, description = "Column of counts")
    String count;

    @Option(names = "--before", required = true, description = "How many periods lie before the break")
    int before;

    @Option(names = "--exposure", description = "Column of the population")
    String exposure;

    @Option(names = "--season", description = "Periods in a year", defaultValue = "12")
    double season;

    @Option(names = "--harmonics", description = "Pairs of sine and cosine", defaultValue = "0")
    int harmonics;

    @Option(names = "--model", description = "${COMPLETION-CANDIDATES}", defaultValue = "QUASI_POISSON")
    Model model;

    @Option(names = "--lag", description = "Of Newey–West", defaultValue = "3")
    int lag;

    @Override
    Map<String, Object> found() {
        DataFile file = DataFile.read(data);
        if (harmonics < 0 || harmonics > season / 2 || lag < 0) {
            throw new BadInput("--harmonics lies between 0 and half of --season, --lag is not below 0");
        }
        InterruptedTimeSeries series =
                InterruptedTimeSeries.of(file.numbers(count), before).season(season, harmonics);
        InterruptedTimeSeries exposed = exposure == null ? series : series.exposure(file.numbers(exposure));
        return Output.of(
                switch (model) {
                    case QUASI_POISSON -> exposed.quasiPoisson();
                    case NEWEY_WEST -> exposed.neweyWest(lag);
                    case NEGATIVE_BINOMIAL -> exposed.negativeBinomial();
                },
                SeriesCommand::fields);
    }

    private static Map<String, Object> fields(Interrupted found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("after", Output.fields(found.after()));
        fields.put("period", Output.fields(found.period()));
        fields.put("since", Output.fields(found.since()));
        fields.put("dispersion", found.dispersion());
        fields.put("ljungBoxP", found.ljungBoxP());
        fields.put("theta", Output.finite(found.theta()));
        return fields;
    }
}
