package org.depositary.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depositary.cli.options.Home;
import org.depositary.cli.report.Failures;
import org.depositary.cli.report.Json;
import org.depositary.cli.report.Verdicts;
import org.depositary.match.example.RuleExamples;
import org.depositary.match.example.Sample;
import org.depositary.match.example.Verdict;
import org.depositary.rule.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depositary rules}: what the mapping rules are, and whether they do what their examples say. */
@Command(
        name = "rules",
        header = "Lists the mapping rules or runs their examples.",
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        subcommands = {RulesCommand.ListCommand.class, RulesCommand.TestCommand.class})
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code depositary rules list}. */
    @Command(
            name = "list",
            header = "Lists the mapping rules.",
            description =
                    "One line for each rule: its id, the type of what it makes, its file and line, what it reads.",
            footer = {"%nExample:%n", "  depositary rules list | grep agreement"},
            mixinStandardHelpOptions = true,
            versionProvider = Depositary.Version.class,
            sortOptions = false)
    static final class ListCommand implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private Home home = new Home();

        @Option(names = "--json", description = "Write the list as JSON.")
        private boolean json;

        @Override
        public Integer call() {
            List<Rule> rules = Mappings.read(home.folder()).rules().rules();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                var document = Json.object();
                var list = document.putArray("rules");
                rules.forEach(rule -> list.addObject()
                        .put("id", rule.id())
                        .put("type", rule.type())
                        .put("stage", rule.stage().name().toLowerCase(Locale.ROOT))
                        .put("says", rule.says())
                        .put("file", rule.position().file())
                        .put("line", rule.position().line())
                        .put("examples", rule.examples().size())
                        .put("counterExamples", rule.counterExamples().size()));
                Json.write(document, out);
            } else {
                int id = width(rules.stream().map(Rule::id).toList());
                int type = width(rules.stream().map(Rule::type).toList());
                int place = width(rules.stream().map(ListCommand::place).toList());
                String line = "%-" + id + "s  %-" + type + "s  %-" + place + "s  %s%n";
                rules.forEach(rule -> out.printf(line, rule.id(), rule.type(), place(rule), rule.says()));
                out.flush();
            }
            return CommandLine.ExitCode.OK;
        }

        private static String place(Rule rule) {
            return rule.position().file() + ":" + rule.position().line();
        }

        private static int width(List<String> cells) {
            return cells.stream().mapToInt(String::length).max().orElse(1);
        }
    }

    /** {@code depositary rules test}. */
    @Command(
            name = "test",
            header = "Runs the examples and counter-examples that rules bring with them.",
            description = {
                "Each is read by its rule alone and by all rules together. An example must give what it says and no more"
                        + " of that type; a counter-example must give nothing by its rule. What other rules state in"
                        + " an example, unasked, is told as a note and is no failure.",
                "Exit code 1 if one fails."
            },
            footer = {"%nExample:%n", "  depositary rules test agreement-signed"},
            mixinStandardHelpOptions = true,
            versionProvider = Depositary.Version.class,
            sortOptions = false)
    static final class TestCommand implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "ID", arity = "0..*", description = "Only these rules. Default: all")
        private Set<String> ids = new LinkedHashSet<>();

        @Mixin
        private Home home = new Home();

        @Option(names = "--json", description = "Write the outcome as JSON.")
        private boolean json;

        @Override
        public Integer call() {
            Mappings mappings = Mappings.read(home.folder());
            check(mappings.rules().rules());
            RuleExamples examples = new RuleExamples(mappings.rules(), mappings.lexicon());
            List<Sample> samples = examples.samples()
                    .filter(sample ->
                            ids.isEmpty() || ids.contains(sample.rule().id()))
                    .toList();
            Progress progress = Progress.on(spec.commandLine().getErr());
            progress.begin("Running examples", samples.size());
            List<Verdict> verdicts = samples.parallelStream()
                    .map(sample -> {
                        Verdict verdict = examples.run(sample);
                        progress.step();
                        return verdict;
                    })
                    .toList();
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Verdicts.json(verdicts, out);
            } else {
                Verdicts.text(verdicts, out);
            }
            return verdicts.stream().allMatch(Verdict::passed)
                    ? CommandLine.ExitCode.OK
                    : CommandLine.ExitCode.SOFTWARE;
        }

        private void check(List<Rule> rules) {
            Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
            List<String> unknown =
                    ids.stream().filter(id -> !known.contains(id)).toList();
            if (!unknown.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There is no rule " + String.join(", ", unknown)
                                + Failures.nearest(unknown.getFirst(), known)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(" ('depositary rules list' names them all)."));
            }
        }
    }
}
