package org.depositary.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.InputOptions;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.options.RemoteOptions;
import org.depositary.cli.options.Surroundings;
import org.depositary.cli.report.Failures;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Json;
import org.depositary.cli.report.Summary;
import org.depositary.cli.stage.Progress;
import org.depositary.cli.stage.RdfFile;
import org.depositary.graph.Chain;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Registry;
import org.depositary.store.RemoteStore;
import org.depositary.store.StoreException;
import org.depositary.text.source.Folder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code depositary load}: publishes into a store on the network. */
@Command(
        name = "load",
        header = "Publishes into a running Fuseki or any other store that speaks SPARQL 1.1.",
        description = {
            "Reads documents, or a file of RDF, checks the data against the shapes and puts them in the place of ALL"
                    + " that the store holds, in one update: readers see the old data until the new are whole, and"
                    + " if anything fails the old data stay.",
            "Publish into a dataset that is for this alone. Its default graph should be the union of its named graphs"
                    + " (Fuseki with TDB2: tdb2:unionDefaultGraph, as in fuseki/config.ttl)."
        },
        footer = {
            "%nExamples:%n",
            "  depositary load --endpoint http://localhost:3030/depositary",
            "  DEPOSITARY_PASSWORD=… depositary load --endpoint https://data.example/ds --user ana --in seeds.nq",
            "  depositary load --query http://localhost:8890/sparql --update http://localhost:8890/update"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class LoadCommand implements Callable<Integer> {
    private static final String ANYTHING = "ASK { ?s ?p ?o }";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RemoteOptions remote = new RemoteOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Mixin
    private Address address = new Address();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Where addresses given out are remembered. Default: that of the store of 'serve'")
    private Optional<Path> registry = Optional.empty();

    @Mixin
    private Home home = new Home();

    @Option(names = "--json", description = "Write what was done as JSON to standard output.")
    private boolean json;

    LoadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What is to be published, if nothing forbids it. */
    private record Load(
            DatasetGraph dataset,
            boolean publishable,
            List<Finding> findings,
            ObjectNode summary,
            Runnable afterwards) {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.on(err);
        try (RemoteStore store = remote.open(surroundings)) {
            progress.begin("Asking " + remote.query());
            reach(store);
            Load load = input.file().map(file -> file(file, progress)).orElseGet(() -> documents(progress));
            progress.end();
            load.findings.forEach(err::println);
            if (load.publishable) {
                progress.begin("Publishing into " + remote.update());
                store.publish(DatasetFactory.wrap(load.dataset));
                load.afterwards.run();
                progress.end();
                if (!store.ask(QueryFactory.create(ANYTHING))) {
                    err.println("warning: " + remote.query() + " shows named graphs only when they are asked for by"
                            + " name: make its default graph the union of the named ones");
                }
            }
            return report(load, err);
        }
    }

    private int report(Load load, PrintWriter err) {
        long statements = load.dataset.stream().count();
        if (json) {
            ObjectNode document = Json.object()
                    .put("published", load.publishable)
                    .put("endpoint", remote.update().toString());
            document.setAll(load.summary);
            document.put("statements", statements);
            var list = document.putArray("findings");
            load.findings.forEach(finding -> list.add(finding.json()));
            Json.write(document, spec.commandLine().getOut());
        }
        err.println(
                load.publishable
                        ? remote.update() + ": " + statements + " statements are published"
                        : "Nothing was published: the data violate the shapes. The store is as it was.");
        return load.publishable ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** A wrong address is told before long work begins. */
    private void reach(RemoteStore store) {
        try {
            store.ask(QueryFactory.create(ANYTHING));
        } catch (RuntimeException e) {
            throw new StoreException(
                    remote.query() + ": cannot be asked: "
                            + Failures.message(e).orElseGet(e::toString)
                            + "; nothing was published",
                    e);
        }
    }

    private Load documents(Progress progress) {
        progress.begin("Reading the mappings");
        Path own = home.folder();
        Path addresses = registry.orElseGet(() -> own.resolve(".depositary/store/registry.tsv"));
        Flow flow = new Flow(own, address.base());
        Folder folder = flow.read(input.documents(own), reading.limits(), progress);
        Chain.Result result = flow.convert(folder.readings(), Registry.read(addresses), progress);
        Statistics.write(address.base(), result.dataset());
        return new Load(
                result.dataset(),
                result.publishable(),
                Stream.concat(flow.findings(folder).stream(), Finding.of(result).stream())
                        .toList(),
                Summary.json(result).put("refused", folder.refused().size()),
                () -> result.registry().write(addresses));
    }

    private Load file(Path file, Progress progress) {
        progress.begin("Reading " + file);
        Path own = home.folder();
        RdfFile read = RdfFile.read(file, own.resolve("ontology/context.jsonld"), address.base());
        progress.begin("Checking it");
        List<Finding> findings =
                Means.shapes(own, Ontology.read(Mappings.ontology(own))).check(read.dataset(), read.base()).stream()
                        .map(Finding::of)
                        .toList();
        boolean publishable = findings.stream().noneMatch(Finding::grave);
        return new Load(read.dataset(), publishable, findings, Json.object().put("file", file.toString()), () -> {});
    }
}
