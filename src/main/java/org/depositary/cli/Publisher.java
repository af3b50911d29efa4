package org.depositary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.depositary.cli.report.Failures;
import org.depositary.cli.report.Finding;
import org.depositary.cli.report.Linkset;
import org.depositary.cli.stage.Aside;
import org.depositary.cli.stage.Inputs;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.match.gold.GoldSet;
import org.depositary.store.DumpFiles;
import org.depositary.store.Dumps;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.history.History;
import org.depositary.text.source.Folder;
import org.depositary.text.source.format.Limits;

/** Makes linked data of documents and publishes them in an embedded store, unless they are published already. */
final class Publisher {
    private static final String REGISTRY = "registry.tsv";
    private static final String LINKSET = "linkset";
    private static final String INPUTS = "inputs.sha256";
    private static final int KEPT = 10;
    private static final String REFUSED =
            "Nothing was published: the data violate the shapes. What was published before is untouched.";

    private final Path home;
    private final Path documents;
    private final Limits limits;
    private final Optional<Path> gold;
    private final Base base;
    private final Path folder;
    private final History history;
    private volatile Instant modified = Instant.EPOCH;
    private volatile Optional<String> fault = Optional.empty();
    private Optional<Flow> read = Optional.empty();
    private volatile Optional<Flow> used = Optional.empty();

    /**
     * What is published, and where.
     *
     * @param home the folder of ontology, mappings and configuration
     * @param documents the folder of the documents
     * @param limits what one of them may cost
     * @param gold the folder of facts to judge rules by, if there is one
     * @param base the address that everything is published under
     * @param folder that of the store, where addresses given out and what the data were made from are kept too
     */
    Publisher(Path home, Path documents, Limits limits, Optional<Path> gold, Base base, Path folder) {
        this.home = home;
        this.documents = documents;
        this.limits = limits;
        this.gold = gold;
        this.base = base;
        this.folder = folder;
        this.history = new History(folder.resolve("history"), base.iri(), KEPT);
    }

    /** What was published before. */
    History history() {
        return history;
    }

    /** Where the store and what belongs to it lie. */
    Path folder() {
        return folder;
    }

    /** Where the links lie by themselves, and what people have to look at. */
    Path linkset() {
        return folder.resolve(LINKSET);
    }

    /** When what is published was. */
    Instant modified() {
        return modified;
    }

    /** Why what is published is not what was to be published the last time; none when it is. */
    Optional<String> fault() {
        return fault;
    }

    /** What made the data that are published; read now where they were made by an earlier start. */
    Flow flow() {
        return used.orElseGet(() -> new Flow(home, base));
    }

    /** Everything that the data are made from, as one checksum. */
    String inputs() throws IOException {
        return Inputs.fingerprint(
                base.iri() + " " + Depositary.class.getPackage().getImplementationVersion(),
                Stream.concat(
                                Stream.of(
                                        documents,
                                        home.resolve("mappings"),
                                        home.resolve("ontology"),
                                        home.resolve("fuseki/config.ttl"),
                                        home.resolve("target/depositary.jar")),
                                gold.stream())
                        .toArray(Path[]::new));
    }

    /** Whether the data last published in this store were made from these inputs. */
    boolean published(String inputs) throws IOException {
        Path note = folder.resolve(INPUTS);
        if (Files.exists(note) && Files.readString(note).strip().equals(inputs)) {
            modified = Files.getLastModifiedTime(note).toInstant();
            return true;
        }
        return false;
    }

    /** Makes the data, and tells what is wrong with them. */
    Chain.Result convert(Progress progress, PrintWriter err) {
        progress.begin("Reading the mappings");
        Flow flow = new Flow(home, base);
        this.read = Optional.of(flow);
        Optional<Aside<GoldSet>> facts = gold.map(known -> Aside.begin("gold", () -> flow.gold(known)));
        Folder texts = flow.read(documents, limits, progress);
        Chain.Result result = flow.convert(texts.readings(), Registry.read(folder.resolve(REGISTRY)), progress);
        flow.findings(texts).forEach(err::println);
        Finding.of(result).forEach(err::println);
        facts.ifPresent(known -> flow.judge(result, known.outcome()));
        if (!result.publishable()) {
            err.println(REFUSED);
        }
        return result;
    }

    /**
     * Puts publishable data, with their files, in the place of what is published. Where nothing was, the files are left
     * to {@link Dumps#catchUp}: nobody fetches them yet, and the first pages come sooner.
     */
    void publish(EmbeddedStore store, Dumps dumps, Chain.Result result, String inputs) throws IOException {
        Path note = folder.resolve(INPUTS);
        Files.deleteIfExists(note);
        used = read;
        modified = Instant.now();
        history.earlierRuns(store).forEach(result.dataset()::add);
        Statistics.write(base, result.dataset());
        Path links = folder.resolve(LINKSET + ".new");
        Set<String> written = new Linkset(base).write(result, links).keySet();
        if (store.version().isPresent()) {
            dumps.publish(result.dataset(), List.of(links.resolve(Linkset.TRIPLES), links.resolve(Linkset.LINKS)));
        } else {
            store.publish(DatasetFactory.wrap(result.dataset()));
        }
        String version = store.version().orElseThrow();
        history.record(result.dataset(), version, modified);
        dumps.current().ifPresent(files -> history.keep(version, files.resolve(DumpFiles.QUADS)));
        result.registry().write(folder.resolve(REGISTRY));
        Files.createDirectories(linkset());
        for (String name : written) {
            replace(links.resolve(name), linkset().resolve(name));
        }
        Path fresh = folder.resolve(INPUTS + ".new");
        Files.writeString(fresh, inputs + "\n", StandardCharsets.UTF_8);
        Files.setLastModifiedTime(fresh, FileTime.from(modified));
        replace(fresh, note);
    }

    private static void replace(Path fresh, Path old) throws IOException {
        Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Does all of this again after documents or mappings have changed. Whatever goes wrong is told and remembered as
     * the fault, and what is published stays.
     */
    void again(EmbeddedStore store, Dumps dumps, Progress progress, PrintWriter err) {
        try {
            String inputs = inputs();
            if (!published(inputs)) {
                Chain.Result result = convert(progress, err);
                if (!result.publishable()) {
                    fault = Optional.of(findings(result));
                    return;
                }
                progress.begin("Publishing");
                publish(store, dumps, result, inputs);
                progress.end();
                err.println("Published anew");
            }
            fault = Optional.empty();
        } catch (IOException | RuntimeException failure) {
            progress.end();
            String message = Failures.message(failure).orElseGet(() -> "A fault of the program: " + failure);
            err.println(message);
            err.println("What was published before is untouched.");
            fault = Optional.of(message);
        }
        err.flush();
    }

    private static String findings(Chain.Result result) {
        StringBuilder all = new StringBuilder();
        Finding.of(result).stream()
                .filter(Finding::grave)
                .forEach(finding -> all.append(finding).append('\n'));
        return all.append(REFUSED).toString();
    }
}
