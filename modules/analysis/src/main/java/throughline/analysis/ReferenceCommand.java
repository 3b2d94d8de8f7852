package throughline.analysis;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes the cases of a reference folder and compares them with what another program gave. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description =
                "Computes every case and key of a folder's expected.csv from its data sets; prints CSV of"
                        + " case,key,value,expected,relative_error. Exit 1 where an error exceeds the tolerance or a key is unknown.",
        footer = {"", "Example: throughline-analyse reference ../shared/data/reference"})
final class ReferenceCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with expected.csv and the data sets")
    private Path folder;

    @Option(names = "--tolerance", description = "Largest relative error", defaultValue = "1e-6")
    private double tolerance;

    @Option(
            names = "--synthetic-did-tolerance",
            description = "The same for synthetic_did, whose peer stops early",
            defaultValue = "1e-3")
    private double syntheticDidTolerance;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("There is no folder " + folder);
        }
        DataFile expected = DataFile.read(folder.resolve("expected.csv"));
        String[] cases = expected.texts("case");
        String[] keys = expected.texts("key");
        double[] values = new double[cases.length];
        java.util.Arrays.fill(values, Double.NaN);
        if (expected.has("value")) {
            values = expected.numbers("value");
        }
        ReferenceValues computed = new ReferenceValues(folder, inputs(cases, keys, values));
        PrintWriter out = spec.commandLine().getOut();
        out.println("case,key,value,expected,relative_error");
        boolean good = true;
        for (int i = 0; i < cases.length; i++) {
            if (!cases[i].equals(ReferenceValues.P_VALUES)) {
                good &= print(out, cases[i], keys[i], computed.of(cases[i], keys[i]), values[i]);
            }
        }
        out.flush();
        return good ? 0 : 1;
    }

    private static Map<String, Double> inputs(String[] cases, String[] keys, double[] values) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        for (int i = 0; i < cases.length; i++) {
            if (cases[i].equals(ReferenceValues.P_VALUES)) {
                if (!(values[i] >= 0 && values[i] <= 1)) {
                    throw new BadInput("expected.csv line " + (i + 2) + ": a p-value lies between 0 and 1");
                }
                inputs.put(keys[i], values[i]);
            }
        }
        return inputs;
    }

    private boolean print(PrintWriter out, String name, String key, OptionalDouble value, double expected) {
        if (value.isEmpty()) {
            spec.commandLine().getErr().println("Unknown, or not to be had from these data: " + name + " " + key);
            out.println(name + "," + key + ",," + (Double.isNaN(expected) ? "" : expected) + ",");
            return false;
        }
        double found = value.getAsDouble();
        if (Double.isNaN(expected)) {
            out.println(name + "," + key + "," + found + ",,");
            return true;
        }
        double error = expected == found ? 0 : Math.abs(found - expected) / Math.abs(expected);
        out.println(name + "," + key + "," + found + "," + expected + "," + error);
        return error <= (name.equals("synthetic_did") ? syntheticDidTolerance : tolerance);
    }
}
