package throughline.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import throughline.statistics.Result;
import throughline.statistics.areas.CallawaySantanna;
import throughline.statistics.areas.CallawaySantanna.Against;
import throughline.statistics.areas.GroupTimes;
import throughline.statistics.areas.Panel;
import throughline.statistics.areas.PlacebosInSpace;
import throughline.statistics.areas.Twfe;
import throughline.statistics.synthetic.SyntheticControl;
import throughline.statistics.synthetic.SyntheticDid;

/** Methods for areas over time. */
@Command(
        name = "twfe",
        aliases = {"callaway-santanna", "did-placebos", "synthetic-control", "synthetic-did"},
        mixinStandardHelpOptions = true,
        description = "Areas over time: one row an area and period. Named also: callaway-santanna, did-placebos,"
                + " synthetic-control, synthetic-did (these three for one treated area).",
        footer = {
            "",
            "Example: throughline-analyse callaway-santanna --data panel.csv --area area --period period --value value"
                    + " --first-treated first_treated --against NOT_YET_TREATED"
        })
final class AreasCommand extends Printed {
    @Option(names = "--data", required = true, description = "CSV file with headings")
    Path data;

    @Option(names = "--area", description = "Column of the area", defaultValue = "area")
    String area;

    @Option(names = "--period", description = "Column of the period, a whole number", defaultValue = "period")
    String period;

    @Option(names = "--value", description = "Column of the outcome", defaultValue = "value")
    String value;

    @Option(names = "--treated", description = "Column of 1 while an area is treated, otherwise 0")
    String treated;

    @Option(names = "--first-treated", description = "Or: column of the first treated period, 0 for never")
    String firstTreated;

    @Option(
            names = "--against",
            description = "Of callaway-santanna: ${COMPLETION-CANDIDATES}",
            defaultValue = "NEVER_TREATED")
    Against against;

    @Override
    Map<String, Object> found() {
        if ((treated == null) == (firstTreated == null)) {
            throw new BadInput("Name one of --treated and --first-treated");
        }
        DataFile file = DataFile.read(data);
        Result<Panel> panel =
                panel(file, area, period, value, treated == null ? firstTreated : treated, treated == null);
        return switch (method()) {
            case "callaway-santanna" ->
                Output.of(
                        panel.then(p -> CallawaySantanna.on(p).against(against).fit()), AreasCommand::fields);
            case "did-placebos" -> Output.of(panel.then(PlacebosInSpace::ofDid), AreasCommand::fields);
            case "synthetic-control" -> Output.of(panel.then(SyntheticControl::of), AreasCommand::fields);
            case "synthetic-did" -> Output.of(panel.then(SyntheticDid::of), AreasCommand::fields);
            default -> Output.of(panel.then(Twfe::of), Output::fields);
        };
    }

    /** @param since whether the column says since when an area is treated, rather than whether it is */
    static Result<Panel> panel(
            DataFile file, String area, String period, String value, String treatment, boolean since) {
        String[] areas = file.texts(area);
        int[] periods = file.wholeNumbers(period);
        double[] values = file.numbers(value);
        int[] treatments = file.wholeNumbers(treatment);
        List<Panel.Row> rows = new ArrayList<>();
        for (int i = 0; i < areas.length; i++) {
            boolean treated = since ? treatments[i] > 0 && periods[i] >= treatments[i] : treatments[i] == 1;
            rows.add(new Panel.Row(areas[i], periods[i], values[i], treated));
        }
        return Panel.of(rows);
    }

    private static Map<String, Object> fields(GroupTimes found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("simple", Output.of(found.simple(), Output::fields));
        fields.put("byGroup", Output.of(found.byGroup(), Output::fields));
        fields.put("dynamic", Output.of(found.dynamic(), Output::fields));
        fields.put("byPeriod", Output.of(found.byPeriod(), Output::fields));
        fields.put("eventStudy", found.eventStudy());
        fields.put("groupTimes", found.effects());
        fields.put("preTest", Output.of(found.preTest(), test -> {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("wald", test.wald());
            inner.put("effects", test.effects());
            inner.put("p", test.pValue());
            inner.put("detectable", test.detectable());
            return inner;
        }));
        return fields;
    }

    private static Map<String, Object> fields(PlacebosInSpace found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("estimate", found.estimate());
        fields.put("rank", found.rank());
        fields.put("p", found.pValue());
        fields.put("leastP", found.leastPValue());
        fields.put("placeboSd", found.placeboSd());
        fields.put("placebos", found.placebos());
        fields.put("sentence", found.sentence());
        return fields;
    }

    private static Map<String, Object> fields(SyntheticControl found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("estimate", found.effect());
        fields.put("preRmspe", found.preRmspe());
        fields.put("donorsMedianPreRmspe", found.donorsMedianPreRmspe());
        fields.put("rmspeRatio", found.ratio());
        fields.put("rank", found.rank());
        fields.put("p", found.pValue());
        fields.put("leastP", found.leastPValue());
        fields.put("weights", found.weights());
        fields.put("gaps", found.gaps());
        fields.put("sentence", found.sentence());
        return fields;
    }

    private static Map<String, Object> fields(SyntheticDid found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("estimate", found.effect());
        fields.put("standardError", found.standardError());
        fields.put("interval", Output.interval(found.interval()));
        fields.put("p", found.pValue());
        fields.put("donorWeights", found.donorWeights());
        fields.put("periodWeights", found.periodWeights());
        fields.put("placebos", fields(found.placebos()));
        fields.put("sentence", found.sentence());
        return fields;
    }
}
