package org.depositary.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code depositary completion}: a script that makes shells complete commands and options. */
@Command(
        name = "completion",
        header = "Prints a script that makes a shell complete commands and options.",
        description = "Writes a script for Bash and Zsh to standard output.",
        footer = {
            "%nFor this shell:%n",
            "  source <(depositary completion)%n",
            "For all to come (Bash):%n",
            "  depositary completion > ~/.local/share/bash-completion/completions/depositary"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class)
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        out.flush();
    }
}
