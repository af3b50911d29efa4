package org.depositary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.InputOptions;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Finding.Check;
import org.depositary.cli.report.Findings;
import org.depositary.cli.report.Json;
import org.depositary.cli.report.Summary;
import org.depositary.cli.stage.Progress;
import org.depositary.cli.stage.RdfFile;
import org.depositary.graph.Chain;
import org.depositary.graph.registry.Registry;
import org.depositary.match.example.RuleExamples;
import org.depositary.match.example.Sample;
import org.depositary.match.example.Verdict;
import org.depositary.text.source.DocumentReader;
import org.depositary.text.source.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depositary validate}: everything that can be wrong, checked. */
@Command(
        name = "validate",
        header = "Checks mappings, ontology, documents and the data they make, and says where something is wrong.",
        description = {
            "Reads the ontology, all mapping files and all dictionaries, then the documents with their manifest; makes"
                    + " linked data of them and checks these against the shapes (SHACL). With --in, a file of RDF is"
                    + " checked instead of documents. Nothing is written.",
            "All mistakes are told, each with its file, line and column, or with the document, the passage and the"
                    + " rule. Exit code 1 if there is an error; warnings are told and change nothing."
        },
        footer = {
            "%nExamples:%n",
            "  depositary validate",
            "  depositary validate --documents letters --examples",
            "  depositary validate --in seeds.nq --json"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Option(names = "--examples", description = "Run the rules' examples and counter-examples, too.")
    private boolean examples;

    @Mixin
    private Address address = new Address();

    @Mixin
    private Home home = new Home();

    @Option(names = "--json", description = "Write the findings as JSON.")
    private boolean json;

    private final Inspection inspection = new Inspection();

    @Override
    public Integer call() {
        Progress progress = Progress.on(spec.commandLine().getErr());
        ObjectNode summary = Json.object();
        progress.begin("Reading ontology, mappings and dictionaries");
        Optional<Mappings> mappings = inspection.mappings(home.folder());
        mappings.ifPresent(read -> {
            summary.put("rules", read.rules().rules().size());
            if (examples) {
                examples(read, progress);
            }
        });
        if (input.file().isPresent()) {
            mappings.ifPresent(read -> file(read, input.file().get(), summary, progress));
        } else {
            mappings.ifPresent(read -> documents(read, summary, progress));
        }
        progress.end();
        return Findings.write(
                inspection.findings(), summary, json, spec.commandLine().getOut());
    }

    private void examples(Mappings mappings, Progress progress) {
        inspection
                .attempt(Check.MAPPINGS, () -> new RuleExamples(mappings.rules(), mappings.lexicon()))
                .ifPresent(runner -> {
                    List<Sample> samples = runner.samples().toList();
                    progress.begin("Running examples", samples.size());
                    List<Verdict> verdicts = samples.parallelStream()
                            .map(sample -> {
                                Verdict verdict = runner.run(sample);
                                progress.step();
                                return verdict;
                            })
                            .toList();
                    inspection.add(verdicts.stream().flatMap(Finding::of).toList());
                });
    }

    private void documents(Mappings mappings, ObjectNode summary, Progress progress) {
        Path folder = input.documents(home.folder());
        Optional<Folder> readings = inspection.attempt(
                Check.DOCUMENTS,
                () -> Flow.documents(
                        new DocumentReader(mappings.lexicon().tokeniser(), reading.limits()), folder, progress));
        Optional<Flow> flow =
                inspection.attempt(Check.MAPPINGS, () -> new Flow(home.folder(), address.base(), mappings));
        if (readings.isEmpty() || flow.isEmpty()) {
            return;
        }
        inspection.add(flow.get().findings(readings.get()));
        if (!readings.get().refused().isEmpty()) {
            summary.put("refused", readings.get().refused().size());
        }
        Optional<Chain.Result> result = inspection.attempt(
                Check.DOCUMENTS, () -> flow.get().convert(readings.get().readings(), Registry.empty(), progress));
        result.ifPresent(made -> {
            inspection.add(Finding.of(made));
            summary.setAll(Summary.json(made));
        });
    }

    private void file(Mappings mappings, Path file, ObjectNode summary, Progress progress) {
        progress.begin("Reading " + file);
        Path own = home.folder();
        inspection
                .attempt(
                        Check.DOCUMENTS,
                        () -> RdfFile.read(file, own.resolve("ontology/context.jsonld"), address.base()))
                .ifPresent(read -> {
                    progress.begin("Checking it");
                    summary.put("statements", read.dataset().stream().count());
                    inspection
                            .attempt(Check.ONTOLOGY, () -> Means.shapes(own, mappings.ontology()))
                            .ifPresent(shapes -> inspection.add(shapes.check(read.dataset(), read.base()).stream()
                                    .map(Finding::of)
                                    .toList()));
                });
    }
}
