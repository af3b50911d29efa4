package org.depositary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code depositary}: without a subcommand it prints its help. */
@Command(
        name = "depositary",
        description = "Documents become linked data that people can trust.",
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        subcommands = {ConvertCommand.class},
        sortOptions = false)
public final class Depositary implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs the command line and ends the process with its exit code: 0 when all went well, 1 when the work failed, 2
     * when the command line itself was wrong.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with all its subcommands. */
    static CommandLine commandLine() {
        return new CommandLine(new Depositary());
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
