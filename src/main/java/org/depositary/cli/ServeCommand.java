package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depositary.cli.explain.Account;
import org.depositary.cli.options.Address;
import org.depositary.cli.options.DocumentsOption;
import org.depositary.cli.options.GoldOption;
import org.depositary.cli.options.Home;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.cli.report.Linkset;
import org.depositary.cli.serve.Renewed;
import org.depositary.cli.serve.Serving;
import org.depositary.cli.stage.Aside;
import org.depositary.cli.stage.Changes;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.match.explain.Explainer;
import org.depositary.page.trial.Trying;
import org.depositary.store.Configuration;
import org.depositary.store.DumpFiles;
import org.depositary.store.Dumps;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.history.History;
import org.depositary.web.Publication;
import org.depositary.web.Site;
import org.depositary.web.resource.Freshness;
import org.depositary.web.sparql.Limits;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depositary serve}: the main job, from documents to pages. */
@Command(
        name = "serve",
        header = "Reads documents, publishes what they say, and serves it as pages, linked data and SPARQL.",
        description = {
            "What was published from the same documents and mappings before is served at once. Otherwise the new data"
                    + " take its place in one step when they are whole and the shapes of the ontology are kept.",
            "Ends with SIGTERM or Ctrl-C, after the answers that are on their way."
        },
        footer = {
            "%nExamples:%n",
            "  depositary serve",
            "  depositary serve --documents letters --watch",
            "  depositary serve --base https://data.example/ --port 8080 --store /var/lib/depositary"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Depositary.Version.class,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(300);

    /** Left to the first readers after a start. */
    private static final Duration REST = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "Port of the pages; 0 for any free one, with --base. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--sparql-port",
            defaultValue = "3030",
            description =
                    "Port of the embedded Fuseki, on this machine only; 0 for any free one. Default: ${DEFAULT-VALUE}")
    private int sparqlPort;

    @Mixin
    private Address address = new Address();

    @Mixin
    private DocumentsOption documents = new DocumentsOption();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Mixin
    private GoldOption gold = new GoldOption();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the published data. Default: .depositary/store in the program's folder")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--federate",
            paramLabel = "URL",
            arity = "0..1",
            fallbackValue = Limits.WIKIDATA,
            description = "Let queries ask this endpoint with SERVICE, Wikidata's where none is named, which needs a"
                    + " network. Default: queries stay inside the dataset")
    private Optional<String> federate = Optional.empty();

    @Option(
            names = "--watch",
            description = "Publish anew whenever documents or mappings change. While something is wrong with them, what"
                    + " was published before stays, and every page says what is wrong and where.")
    private boolean watch;

    @Mixin
    private Home home = new Home();

    /**
     * All that is served.
     *
     * @param dumps the files that are written beside it
     * @param trying what reads texts that people try
     */
    record Prepared(Site site, Dumps dumps, Renewed<Trying> trying) {
        /** Makes what takes long before somebody asks for it. */
        void prepare() {
            trying.current();
            site.prepare();
        }
    }

    private record Job(Path home, Path documents, Base base, Publisher publisher, String service) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Path own = home.folder();
        if (port == 0 && !address.given()) {
            throw new ParameterException(spec.commandLine(), "--port 0 needs --base: addresses hold the port");
        }
        Base base = address.base(port);
        Path folder = store.orElseGet(() -> own.resolve(".depositary/store"));
        Path read = documents.folder(own);
        Configuration configuration = Configuration.read(own.resolve("fuseki/config.ttl"));
        Publisher publisher = new Publisher(own, read, reading.limits(), gold.folder(own, documents), base, folder);
        Job job = new Job(own, read, base, publisher, configuration.serviceName());
        // The store and all that pages are made with get ready while the documents are read.
        Aside<EmbeddedStore> opening = Aside.begin("store", () -> EmbeddedStore.open(folder, configuration));
        Aside<Prepared> site =
                Aside.begin("site", () -> site(own, base, publisher, opening.outcome(), watch, Limits.usual(federate)));
        String inputs = publisher.inputs();
        Optional<Chain.Result> made;
        try {
            boolean current =
                    publisher.published(inputs) && opening.outcome().version().isPresent();
            made = current ? Optional.empty() : Optional.of(publisher.convert(Progress.on(err), err));
        } catch (RuntimeException | IOException e) {
            opening.outcome().close();
            throw e;
        }
        try (EmbeddedStore data = opening.outcome()) {
            if (made.isPresent()) {
                if (!made.get().publishable()) {
                    return CommandLine.ExitCode.SOFTWARE;
                }
                err.println("Publishing");
                publisher.publish(data, site.outcome().dumps, made.get(), inputs);
            }
            serve(job, site.outcome(), data, err);
            return CommandLine.ExitCode.OK;
        }
    }

    /** All that is served from a store, and under which address. */
    static Prepared site(
            Path home, Base base, Publisher publisher, EmbeddedStore data, boolean changing, Limits limits) {
        Ontology ontology = Ontology.read(Mappings.ontology(home));
        Serialization serialization = Means.serialization(home, base, ontology);
        Dumps dumps = new Dumps(
                data,
                serialization,
                publisher.folder().resolve("dump"),
                List.of(
                        publisher.linkset().resolve(Linkset.TRIPLES),
                        publisher.linkset().resolve(Linkset.LINKS)));
        Renewed<Trying> trying = new Renewed<>(publisher::modified, () -> trying(publisher.flow(), base));
        Site site = new Publication(
                        data,
                        base,
                        ontology,
                        serialization,
                        home.resolve("ontology"),
                        new Freshness(publisher::modified, publisher::fault, changing),
                        dumps::current,
                        () -> Optional.of(publisher.linkset().resolve(Linkset.REVIEW)),
                        publisher.history(),
                        limits,
                        trying::current)
                .site();
        return new Prepared(site, dumps, trying);
    }

    /** What reads texts that people try: all as in a conversion, but that nothing of it is kept. */
    private static Trying trying(Flow flow, Base base) {
        return new Trying(
                flow.rules(),
                flow.reader(),
                new Explainer(flow.extractor()),
                flow.gazetteer(),
                explanation -> new Account(
                                explanation, flow.linkedData(List.of(explanation.claims()), Registry.empty()), base)
                        .statements());
    }

    private void serve(Job job, Prepared prepared, EmbeddedStore data, PrintWriter err) throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    stop.countDown();
                    try {
                        stopped.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "stop");
        try (Serving serving = Serving.start(prepared.site, data, job.service, port, sparqlPort)) {
            Runtime.getRuntime().addShutdownHook(hook);
            err.println("Fuseki: " + serving.sparql());
            int listening = serving.server().port();
            err.println("Serving " + job.base.iri()
                    + (job.base.iri().contains(":" + listening) ? "" : " on port " + listening));
            err.flush();
            Aside.begin("dump", () -> rested(stop) && caughtUp(prepared.dumps, job.publisher.history()));
            Aside.begin("pages", () -> prepared(prepared, stop));
            if (watch) {
                watch(job, prepared, data, stop, err);
            } else {
                stop.await();
            }
            err.println("Stopping");
            err.flush();
        } finally {
            stopped.countDown();
        }
    }

    /** Makes the pages about everything, which take longest, when the first readers have what they came for. */
    private static boolean prepared(Prepared prepared, CountDownLatch stop) {
        boolean rested = rested(stop);
        if (rested) {
            prepared.prepare();
        }
        return rested;
    }

    /** Leaves some time to the first readers; false if the server stops in the meantime. */
    private static boolean rested(CountDownLatch stop) {
        try {
            return !stop.await(REST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes the files of what was published without them, or whose files somebody has taken away. */
    private static boolean caughtUp(Dumps dumps, History history) {
        try {
            dumps.catchUp();
            dumps.current()
                    .ifPresent(
                            folder -> history.keep(folder.getFileName().toString(), folder.resolve(DumpFiles.QUADS)));
            return true;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ServeCommand.class).error("The files for download cannot be written", e);
            return false;
        }
    }

    private static void watch(Job job, Prepared prepared, EmbeddedStore data, CountDownLatch stop, PrintWriter err)
            throws InterruptedException {
        Changes changes = new Changes(List.of(Mappings.folder(job.home), job.documents), LOOK);
        // What changed while the documents were read the first time is seen here.
        job.publisher.again(data, prepared.dumps, Progress.on(err), err);
        while (changes.await(stop)) {
            job.publisher.again(data, prepared.dumps, Progress.on(err), err);
            prepared.prepare();
        }
    }
}
