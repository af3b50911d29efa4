package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.cli.Shell.Outcome;
import org.depositary.cli.options.Surroundings;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

class DepositaryTest {

    @Test
    void without_a_subcommand_it_prints_its_help() {
        Outcome outcome = Shell.run();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Usage: depositary", "convert", "rules");
    }

    @Test
    void an_unknown_option_is_a_usage_error_that_says_where_help_is() {
        Outcome outcome = Shell.run("convert", "--out", "x.nq", "--no-such-option");
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("--no-such-option", "depositary convert --help");
    }

    @Test
    void the_version_names_the_program_whatever_the_subcommand() {
        assertThat(Shell.run("--version").out()).startsWith("depositary ");
        assertThat(Shell.run("rules", "list", "--version").out()).startsWith("depositary ");
    }

    @Test
    void every_command_explains_itself_and_each_of_its_options() {
        CommandLine line = Depositary.commandLine(new Surroundings(System.in, Map.of()));
        assertThat(everyCommand(line)).hasSizeGreaterThan(5).allSatisfy(command -> {
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            assertThat(usage.header().length + usage.description().length)
                    .as(command.getCommandName())
                    .isPositive();
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description())
                            .as(command.getCommandName() + " " + option.longestName())
                            .isNotEmpty());
        });
    }

    @Test
    void a_base_address_that_is_none_is_a_usage_error() {
        Outcome outcome = Shell.run("convert", "--base", "no address", "--out", "x.nq");
        assertThat(outcome.exit()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(outcome.err()).contains("no base address: no address").doesNotContain("\tat ");
    }

    @Test
    void the_script_that_completes_commands_knows_all_of_them() {
        Outcome outcome = Shell.run("completion");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("function _complete_depositary()", "convert", "rules", "completion");
    }

    private static List<CommandLine> everyCommand(CommandLine line) {
        return Stream.concat(
                        Stream.of(line),
                        line.getSubcommands().values().stream().flatMap(sub -> everyCommand(sub).stream()))
                .toList();
    }
}
