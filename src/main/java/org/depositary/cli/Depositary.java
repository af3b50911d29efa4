package org.depositary.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Surroundings;
import org.depositary.cli.report.Failures;
import org.depositary.graph.registry.Base;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code depositary}: without a subcommand it prints its help. */
@Command(
        name = "depositary",
        header = "Documents become linked data that people can trust.",
        description = {
            "%nReads documents by mapping rules and makes RDF of what they say; every statement keeps its evidence.",
            "Results go to standard output, progress and errors to standard error. Exit codes: 0 all is well, 1 the work"
                    + " failed or something is wrong with what was checked, 2 the command line is wrong.%n"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
public final class Depositary implements Runnable {
    private static final int WIDTH = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs the command line and ends the process with its exit code: 0 when all went well, 1 when the work failed, 2
     * when the command line itself was wrong.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        CommandLine line = commandLine(new Surroundings(System.in, System.getenv()));
        line.setOut(utf8(System.out));
        line.setErr(utf8(System.err));
        System.exit(line.execute(arguments));
    }

    /** The command line with all its subcommands. */
    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new Depositary())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ConvertCommand())
                .addSubcommand(new LoadCommand(surroundings))
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new LinkCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new RehearseCommand());
        Failures failures = new Failures();
        return line.registerConverter(Base.class, Address::parse)
                .setUsageHelpWidth(WIDTH)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Results are data: their encoding does not hang on the terminal's language. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version from the jar's manifest, or that these are unpackaged classes. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packaged = Depositary.class.getPackage().getImplementationVersion();
            return new String[] {"depositary " + (packaged == null ? "(not packaged)" : packaged)};
        }
    }
}
