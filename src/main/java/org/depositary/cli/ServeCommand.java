package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.query.DatasetFactory;
import org.depositary.cli.options.ReadingLimits;
import org.depositary.graph.Chain;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.store.Configuration;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.SparqlEndpoint;
import org.depositary.store.StoreException;
import org.depositary.text.source.Folder;
import org.depositary.web.Publication;
import org.depositary.web.Server;
import org.depositary.web.sparql.Limits;
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
        description = "Reads documents, publishes what they say, and serves it as pages, linked data and SPARQL.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final String REGISTRY = "registry.tsv";
    private static final String INPUTS = "inputs.sha256";

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

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Address that everything is published under. Default: http://localhost:<port>/")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder of documents (plain text, HTML, PDF, Word), with a manifest.tsv beside them if there"
                    + " is one. Default: seeds/")
    private Optional<Path> documents = Optional.empty();

    @Mixin
    private ReadingLimits reading = new ReadingLimits();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the published data. Default: .depositary/store in the program's folder")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder that holds ontology/, mappings/ and fuseki/. Default: the program's own")
    private Optional<Path> home = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Path own = home.orElseGet(() -> Path.of(System.getProperty("depositary.home", ".")));
        Path folder = store.orElseGet(() -> own.resolve(".depositary/store"));
        Path read = documents.orElseGet(() -> own.resolve("seeds"));
        Base address = address();
        try (EmbeddedStore data = EmbeddedStore.open(folder, Configuration.read(own.resolve("fuseki/config.ttl")))) {
            if (!publish(own, read, address, folder, data, err)) {
                return CommandLine.ExitCode.SOFTWARE;
            }
            serve(own, address, folder, data, err);
            return CommandLine.ExitCode.OK;
        } catch (StoreException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private Base address() {
        if (port == 0 && base.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--port 0 needs --base: addresses hold the port");
        }
        try {
            return new Base(base.orElseGet(() -> "http://localhost:" + port + "/"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Publishes what the documents say, unless that very thing is published already. */
    private boolean publish(Path own, Path read, Base address, Path folder, EmbeddedStore data, PrintWriter err)
            throws IOException {
        String inputs = Inputs.fingerprint(
                address.iri() + " " + Depositary.class.getPackage().getImplementationVersion(),
                read,
                own.resolve("mappings"),
                own.resolve("ontology"),
                own.resolve("fuseki/config.ttl"),
                own.resolve("target/depositary.jar"));
        Path note = folder.resolve(INPUTS);
        if (data.version().isPresent()
                && Files.exists(note)
                && Files.readString(note).strip().equals(inputs)) {
            return true;
        }
        Path addresses = folder.resolve(REGISTRY);
        Progress progress = Progress.on(err);
        progress.begin("Reading the mappings");
        Flow flow = new Flow(own, address);
        Folder documents = flow.read(read, reading.limits(), progress);
        Chain.Result result = flow.convert(documents.readings(), Registry.read(addresses), progress);
        flow.findings(documents).forEach(err::println);
        result.problems().forEach(problem -> err.println("left out: " + problem));
        result.withheld().forEach(violation -> err.println("withheld: " + violation));
        result.violations().forEach(violation -> err.println((violation.grave() ? "wrong: " : "note: ") + violation));
        if (!result.publishable()) {
            err.println("Nothing was published: the data violate the shapes. What was published before is untouched.");
            return false;
        }
        progress.begin("Publishing");
        Files.deleteIfExists(note);
        data.publish(DatasetFactory.wrap(result.dataset()));
        result.registry().write(addresses);
        Path fresh = folder.resolve(INPUTS + ".new");
        Files.writeString(fresh, inputs + "\n", StandardCharsets.UTF_8);
        Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        progress.end();
        return true;
    }

    private void serve(Path own, Base address, Path folder, EmbeddedStore data, PrintWriter err)
            throws IOException, InterruptedException {
        Path terms = own.resolve("ontology");
        Ontology ontology = Ontology.read(terms.resolve("depositary.ttl"));
        Serialization serialization = new Serialization(
                new Prefixes(ontology.prefixes()),
                JsonLd.read(
                        terms.resolve("context.jsonld"),
                        Optional.of(address.node("context.jsonld").getURI())));
        Instant modified = Files.getLastModifiedTime(folder.resolve(INPUTS)).toInstant();
        Publication publication =
                new Publication(data, address, ontology, serialization, terms, modified, Limits.USUAL);
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
        try (Server server = Server.start(publication.site(), port);
                SparqlEndpoint endpoint = SparqlEndpoint.start(
                        data,
                        Configuration.read(own.resolve("fuseki/config.ttl")).serviceName(),
                        sparqlPort)) {
            Runtime.getRuntime().addShutdownHook(hook);
            err.println("Fuseki: " + endpoint.endpoint());
            err.println("Serving " + address.iri()
                    + (address.iri().contains(":" + server.port()) ? "" : " on port " + server.port()));
            err.flush();
            stop.await();
            err.println("Stopping");
            err.flush();
        } finally {
            stopped.countDown();
        }
    }
}
