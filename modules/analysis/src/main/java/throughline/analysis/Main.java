package throughline.analysis;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The command line of Throughline's statistics. */
@Command(
        name = "throughline-analyse",
        description = "Estimates effects as Throughline does. Prints one JSON object.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        synopsisSubcommandLabel = "METHOD",
        subcommands = {
            PeopleCommand.class,
            BeforeAfterCommand.class,
            AreasCommand.class,
            SeriesCommand.class,
            StudiesCommand.class,
            ReferenceCommand.class
        })
public final class Main implements Runnable {
    private static final int BAD_INPUT = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Exits with 0, with 1 when reference values are missed, with 2 for what cannot be read or understood. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, errors, arguments));
    }

    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        IExecutionExceptionHandler oneLine = (failure, command, parsed) -> {
            if (failure instanceof BadInput) {
                errors.println(failure.getMessage());
                return BAD_INPUT;
            }
            throw failure;
        };
        IParameterExceptionHandler unknown = (failure, given) -> {
            errors.println(failure.getMessage() + ". See --help.");
            return BAD_INPUT;
        };
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(errors)
                .setExecutionExceptionHandler(oneLine)
                .setParameterExceptionHandler(unknown)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
