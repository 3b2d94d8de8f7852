package throughline.analysis;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A command that prints what it found. */
abstract class Printed implements Callable<Integer> {
    /** How results are written. */
    enum Format {
        JSON,
        TABLE
    }

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Option(names = "--format", description = "json (the default) or table", defaultValue = "json")
    Format format;

    abstract Map<String, Object> found();

    @Override
    public Integer call() {
        Map<String, Object> found = found();
        spec.commandLine().getOut().println(format == Format.JSON ? Output.json(found) : Output.table(found));
        return 0;
    }

    /** The name that the command was called by. */
    String method() {
        return spec.commandLine().getParseResult().originalArgs().isEmpty()
                ? spec.name()
                : spec.commandLine().getParent().getParseResult().originalArgs().get(0);
    }
}
