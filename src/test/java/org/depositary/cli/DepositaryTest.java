package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DepositaryTest {

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Depositary.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(new StringWriter(), true));
        return line.execute(arguments);
    }

    @Test
    void without_a_subcommand_it_prints_its_help() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: depositary");
    }

    @Test
    void an_unknown_option_is_a_usage_error() {
        assertThat(run("--no-such-option")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void the_version_names_the_program() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("depositary ");
    }
}
