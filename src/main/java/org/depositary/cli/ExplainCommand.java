package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.depositary.cli.explain.Account;
import org.depositary.cli.explain.AccountJson;
import org.depositary.cli.explain.AccountText;
import org.depositary.cli.explain.Standing;
import org.depositary.cli.explain.Thing;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.Surroundings;
import org.depositary.cli.report.Json;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Registry;
import org.depositary.match.explain.Explainer;
import org.depositary.match.explain.Explanation;
import org.depositary.page.Catalogue;
import org.depositary.page.Things;
import org.depositary.page.language.Languages;
import org.depositary.page.presentation.Presentation;
import org.depositary.page.view.ThingView;
import org.depositary.store.Configuration;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.RemoteStore;
import org.depositary.store.Store;
import org.depositary.text.Edtf;
import org.depositary.text.Metadata;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depositary explain}: how a text is read, or why a statement stands. */
@Command(
        name = "explain",
        header = "Shows how a text is read, rule by rule, or what published data say of a thing and why.",
        description = {
            "Of a text: its tokens; the mentions of names, dates and sums; the rules tried, each with the furthest"
                    + " point that it reached and what it wanted there; the facts that came out, with the words that"
                    + " gave each value; the triples.",
            "Of an address: all that the data say of it, each statement with the document, the exact words and the"
                    + " rule. The data are those of --store or --query; without either, --documents are converted"
                    + " first.",
            "Where documents are converted, and of a text: who is who. Names that were taken together or kept apart, and"
                    + " entries of other datasets that were linked, left for review or refused, each with what was"
                    + " compared, the score and the gate that was not passed."
        },
        footer = {
            "%nExamples:%n",
            "  depositary explain 'Ana Lima met Jon Berg in Oslo last week.' --date 2011-05-09",
            "  depositary explain - < letter.txt",
            "  depositary explain http://localhost:7070/id/person/ana-lima"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private static final String NAME = "text";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "TEXT|IRI",
            description = "A text, '-' for one on standard input, or the address of a thing, which begins with http://"
                    + " or https://")
    private String what = "";

    @Option(names = "--date", paramLabel = "DATE", description = "Of a text: the date of the document (EDTF)")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--issuer",
            paramLabel = "ENTRY",
            description = "Of a text: who speaks, as an entry of a dictionary, such as states/norway")
    private Optional<String> issuer = Optional.empty();

    private static final class Where {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "Of an address: the folder of a store that no server uses now")
        private Optional<Path> store = Optional.empty();

        @Option(
                names = "--query",
                paramLabel = "URL",
                description = "Of an address: a query endpoint, such as that of a running server:"
                        + " http://localhost:7070/sparql")
        private Optional<URI> query = Optional.empty();

        @Option(
                names = "--documents",
                paramLabel = "DIR",
                description = "Of an address: the documents to convert. Default: seeds/")
        private Optional<Path> documents = Optional.empty();
    }

    @ArgGroup
    private Where where = new Where();

    @Mixin
    private Address address = new Address();

    @Mixin
    private Home home = new Home();

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (what.matches("https?://\\S+")) {
            return thing();
        }
        String text = what.equals("-") ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8) : what;
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "There is no text to explain.");
        }
        return text(text);
    }

    private int text(String text) {
        Metadata metadata = metadata();
        Flow flow = new Flow(home.folder(), address.base());
        Explanation explanation =
                new Explainer(flow.extractor()).explain(flow.reader().string(NAME, text, metadata));
        Chain.Result result = flow.linkedData(List.of(explanation.claims()), Registry.empty());
        Account account = new Account(explanation, result, address.base());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.write(AccountJson.of(account), out);
        } else {
            AccountText.write(account, new Prefixes(flow.ontology().prefixes()).withModel(), out);
        }
        return CommandLine.ExitCode.OK;
    }

    private Metadata metadata() {
        try {
            return Metadata.unknown().dated(date.map(Edtf::new)).issued(issuer);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--date " + date.orElse("") + " is no date; write 2006, 2006-06 or 2006-06-12.",
                    e);
        }
    }

    private int thing() throws IOException {
        Optional<Thing> thing = where.query.isPresent()
                ? asked(() -> new RemoteStore(where.query.get(), where.query.get(), Optional.empty()))
                : where.store.isPresent() ? asked(() -> opened(where.store.get())) : converted();
        if (thing.isEmpty()) {
            spec.commandLine().getErr().println("Nothing is said of " + what);
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (json) {
            Json.write(thing.get().json(), spec.commandLine().getOut());
        } else {
            thing.get().text(spec.commandLine().getOut());
        }
        return CommandLine.ExitCode.OK;
    }

    private Optional<Thing> asked(Supplier<Store> opening) {
        try (Store store = opening.get()) {
            return view(store, Ontology.read(Mappings.ontology(home.folder()))).map(view -> new Thing(view, List.of()));
        }
    }

    private Optional<ThingView> view(Store store, Ontology ontology) {
        return new Things(new Catalogue(
                        store,
                        address.base(),
                        Presentation.read(ontology.graph(), home.folder().resolve("ontology")),
                        Languages.read().usual()))
                .page(what);
    }

    private Store opened(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": there is no such store");
        }
        return EmbeddedStore.open(folder, Configuration.read(home.folder().resolve("fuseki/config.ttl")));
    }

    private Optional<Thing> converted() throws IOException {
        Path own = home.folder();
        Flow flow = new Flow(own, address.base());
        Chain.Result result = flow.convert(
                where.documents.orElseGet(() -> own.resolve("seeds")),
                Registry.empty(),
                Progress.on(spec.commandLine().getErr()));
        Path folder = Files.createTempDirectory("depositary");
        try (Store store = opened(folder)) {
            store.publish(DatasetFactory.wrap(result.dataset()));
            return view(store, flow.ontology()).map(view -> new Thing(view, Standing.of(result, what)));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
