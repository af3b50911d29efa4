package org.depositary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depositary.cli.options.DocumentsOption;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.options.Watching;
import org.depositary.cli.report.Coverages;
import org.depositary.cli.report.Failures;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Finding.Check;
import org.depositary.cli.report.Findings;
import org.depositary.cli.report.Json;
import org.depositary.cli.report.RuleList;
import org.depositary.cli.report.Verdicts;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.data.Templates;
import org.depositary.match.Extractor;
import org.depositary.match.coverage.Coverage;
import org.depositary.match.coverage.CoverageMeter;
import org.depositary.match.example.RuleExamples;
import org.depositary.match.example.Sample;
import org.depositary.match.example.Verdict;
import org.depositary.rule.Rule;
import org.depositary.text.source.DocumentReader;
import org.depositary.text.source.Folder;
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
        header = "Lists and checks the mapping rules, runs their examples, shows what they make of documents.",
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        subcommands = {
            RulesCommand.ListCommand.class,
            RulesCommand.CheckCommand.class,
            RulesCommand.TestCommand.class,
            RulesCommand.CoverageCommand.class
        })
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
                RuleList.json(rules, out);
            } else {
                RuleList.text(rules, out);
            }
            return CommandLine.ExitCode.OK;
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
            footer = {
                "%nExamples:%n",
                "  depositary rules test agreement-signed",
                "  depositary rules test --watch agreement-signed"
            },
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

        @Mixin
        private Watching watching = new Watching();

        @Option(names = "--json", description = "Write the outcome as JSON.")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            return watching.run(spec.commandLine(), Mappings.watched(home.folder()), this::once);
        }

        private int once() {
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

    /** {@code depositary rules check}. */
    @Command(
            name = "check",
            header = "Checks ontology, mapping files and dictionaries.",
            description = {
                "All mistakes are told at once, each with its file, line and column, the line itself, and what was"
                        + " probably meant. Neither examples nor documents are read.",
                "Exit code 1 if there is a mistake."
            },
            footer = {"%nExample:%n", "  depositary rules check --json"},
            mixinStandardHelpOptions = true,
            versionProvider = Depositary.Version.class,
            sortOptions = false)
    static final class CheckCommand implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private Home home = new Home();

        @Mixin
        private Watching watching = new Watching();

        @Option(names = "--json", description = "Write the mistakes as JSON.")
        private boolean json;

        @Override
        public Integer call() throws Exception {
            return watching.run(spec.commandLine(), Mappings.watched(home.folder()), this::once);
        }

        private int once() {
            Inspection inspection = new Inspection();
            ObjectNode summary = Json.object();
            inspection.mappings(home.folder()).ifPresent(read -> {
                summary.put("rules", read.rules().rules().size());
                inspection.attempt(Check.MAPPINGS, () -> new Extractor(read.rules(), read.lexicon()));
                inspection.attempt(
                        Check.MAPPINGS,
                        () -> Templates.read(read.rules(), read.ontology().prefixes()));
            });
            return Findings.write(
                    inspection.findings(), summary, json, spec.commandLine().getOut());
        }
    }

    /** {@code depositary rules coverage}. */
    @Command(
            name = "coverage",
            header = "Shows what each rule makes of documents, and sentences that no rule takes.",
            description = {
                "Of every rule how much it made, and in how many documents. Then sentences that no rule took although"
                        + " they have words that rules begin at: first those with many such words, words whose sentences"
                        + " are mostly taken, and names of things. These are the next rules to write."
            },
            footer = {"%nExample:%n", "  depositary rules coverage --documents letters --most 50"},
            mixinStandardHelpOptions = true,
            versionProvider = Depositary.Version.class,
            sortOptions = false)
    static final class CoverageCommand implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DocumentsOption documents = new DocumentsOption();

        @Option(
                names = "--most",
                paramLabel = "NUMBER",
                defaultValue = "20",
                description = "How many sentences to show at most. Default: ${DEFAULT-VALUE}")
        private int most;

        @Mixin
        private ReadingLimits reading = new ReadingLimits();

        @Mixin
        private Home home = new Home();

        @Option(names = "--json", description = "Write JSON.")
        private boolean json;

        @Override
        public Integer call() {
            Mappings mappings = Mappings.read(home.folder());
            Progress progress = Progress.on(spec.commandLine().getErr());
            Folder folder = Flow.documents(
                    new DocumentReader(mappings.lexicon().tokeniser(), reading.limits()),
                    documents.folder(home.folder()),
                    progress);
            folder.refused().forEach(refused -> spec.commandLine().getErr().println(Finding.of(refused)));
            CoverageMeter meter =
                    new CoverageMeter(mappings.rules(), new Extractor(mappings.rules(), mappings.lexicon()));
            progress.begin("Finding what they say", folder.readings().size());
            folder.readings().parallelStream().forEach(document -> {
                meter.add(document);
                progress.step();
            });
            progress.end();
            Coverage coverage = meter.coverage(Math.max(0, most));
            if (json) {
                Json.write(Coverages.json(coverage), spec.commandLine().getOut());
            } else {
                Coverages.text(coverage, spec.commandLine().getOut());
            }
            return CommandLine.ExitCode.OK;
        }
    }
}
