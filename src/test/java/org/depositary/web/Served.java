package org.depositary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.format.JsonLd;
import org.depositary.graph.format.Prefixes;
import org.depositary.graph.format.Serialization;
import org.depositary.graph.ontology.Ontology;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.registry.Base;
import org.depositary.link.authority.Authority;
import org.depositary.link.authority.Gazetteer;
import org.depositary.link.sssom.Mapping;
import org.depositary.link.sssom.Verdict;
import org.depositary.match.Extractor;
import org.depositary.match.explain.Explainer;
import org.depositary.page.trial.Trying;
import org.depositary.rule.RuleSet;
import org.depositary.rule.reader.RuleReader;
import org.depositary.store.Configuration;
import org.depositary.store.Dumps;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.Store;
import org.depositary.store.history.History;
import org.depositary.text.lexicon.Lexicon;
import org.depositary.text.source.DocumentReader;
import org.depositary.web.resource.Freshness;
import org.depositary.web.sparql.Limits;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running server over the invented dataset, for all test classes of a process: an argument of their constructors. */
public final class Served implements ParameterResolver {
    /** A server with what it serves. */
    public record Running(
            Server server, EmbeddedStore store, Dataset dataset, Path folder, HttpClient client, History history)
            implements AutoCloseable {
        /** Where an IRI of the dataset, or a path, is asked for. */
        public URI at(String iri) {
            String path = iri.startsWith(BASE) ? iri.substring(BASE.length() - 1) : iri;
            return URI.create("http://localhost:" + server.port() + path);
        }

        /** The answer to a GET, with header fields as name, value, name, value … */
        public HttpResponse<byte[]> get(String iri, String... headers) {
            return send("GET", iri, HttpRequest.BodyPublishers.noBody(), headers);
        }

        /** The answer to a GET as text. */
        public String text(String iri, String... headers) {
            return new String(get(iri, headers).body(), StandardCharsets.UTF_8);
        }

        /** The answer to any request. */
        public HttpResponse<byte[]> send(String method, String iri, HttpRequest.BodyPublisher body, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at(iri))
                    .timeout(Duration.ofSeconds(60))
                    .method(method, body);
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            server.close();
            client.close();
            store.close();
        }
    }

    public static final String BASE = "http://example.org/";

    /** The end of the third document: a character that was lost, and a mark of a footnote. */
    static final String DAMAGED = " The harbour\uFFFDs wall[1] was built in March.";

    /** What was decided about names of several documents. */
    static final String MERGES = Mapping.tsv(Map.of("mapping_set_id", "urn:x-test:merges"), Map.of(), List.of());

    /** A candidate for a link that a person has to look at. */
    static final String REVIEW = Mapping.tsv(
            Map.of("mapping_set_title", "Candidates"),
            Map.of("doc", BASE + "doc/", "wd", "http://www.wikidata.org/entity/"),
            List.of(
                    new Mapping(
                            Optional.of(Verdict.OPEN),
                            "doc:a#person/ana-lima",
                            "Ana Lima",
                            Mapping.SAME_AS,
                            false,
                            "wd:Q4115189",
                            "Ana <Lima>",
                            Mapping.BY_HAND,
                            OptionalDouble.of(0.79),
                            "not agreed: post (nothing is said) [name 1.00 (the same name: Ana Lima); kind 1.00 (both person)]")));

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Served.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent("running", key -> ready(start(Limits.USUAL)), Running.class);
    }

    /**
     * Pages show less while names are indexed and things are sorted. Tests of what they show afterwards begin
     * afterwards, however long that takes.
     */
    private static Running ready(Running running) {
        // The answer for programs waits for the index, those for readers only for a while.
        running.get("/search?q=a", "Accept", "application/json");
        while (running.text("/browse?state=state/chile", "Accept", "text/html").contains("being sorted")) {
            Thread.onSpinWait();
        }
        return running;
    }

    /** Starts a server of its own, with other limits. */
    public static Running start(Limits limits) {
        return start(limits, new Connections(System::nanoTime));
    }

    /** As above, with connections watched by another clock. */
    static Running start(Limits limits, Connections connections) {
        return start(limits, connections, dataset());
    }

    /** Starts a server of its own over another dataset, whose addresses begin as {@link #BASE} does. */
    public static Running over(Dataset dataset) {
        return start(Limits.USUAL, new Connections(System::nanoTime), dataset);
    }

    /** Starts a server of its own with another folder of the ontology. */
    public static Running speaking(Path terms) {
        return start(Limits.USUAL, new Connections(System::nanoTime), dataset(), terms);
    }

    private static Running start(Limits limits, Connections connections, Dataset dataset) {
        return start(limits, connections, dataset, Path.of("ontology"));
    }

    /** Starts a server of its own that reads its store through something else. */
    public static Running through(UnaryOperator<Store> reading) {
        return start(Limits.USUAL, new Connections(System::nanoTime), dataset(), Path.of("ontology"), reading);
    }

    private static Running start(Limits limits, Connections connections, Dataset dataset, Path terms) {
        return start(limits, connections, dataset, terms, store -> store);
    }

    private static Running start(
            Limits limits, Connections connections, Dataset dataset, Path terms, UnaryOperator<Store> reading) {
        try {
            Path folder = Files.createTempDirectory("served");
            EmbeddedStore store = EmbeddedStore.open(folder, Configuration.read(Path.of("fuseki/config.ttl")));
            store.publish(dataset);
            Ontology ontology = Ontology.read(terms.resolve("depositary.ttl"));
            Serialization serialization = new Serialization(
                    new Prefixes(ontology.prefixes()),
                    JsonLd.read(terms.resolve("context.jsonld"), Optional.of(BASE + "context.jsonld")));
            Dumps dumps = new Dumps(store, serialization, folder.resolve("dump"));
            dumps.catchUp();
            Files.writeString(folder.resolve("review.sssom.tsv"), REVIEW);
            Files.writeString(folder.resolve("merges.sssom.tsv"), MERGES);
            History history = new History(folder.resolve("history"), BASE, 3);
            Publication publication = new Publication(
                    reading.apply(store),
                    new Base(BASE),
                    ontology,
                    serialization,
                    terms,
                    Freshness.of(Instant.parse("2020-02-03T04:05:06Z")),
                    dumps::current,
                    () -> Optional.of(folder.resolve("review.sssom.tsv")),
                    history,
                    limits,
                    new Reads()::trying);
            Server server = Server.start(publication.site(), 0, connections);
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            return new Running(server, store, dataset, folder, client, history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The real mappings, read when a test first tries a text; linked data are the business of the chain's own tests.
     */
    private static final class Reads {
        private Optional<Trying> made = Optional.empty();

        synchronized Trying trying() {
            Trying trying = made.orElseGet(() -> {
                RuleSet rules = RuleReader.read(
                        Path.of("mappings"),
                        Ontology.read(Path.of("ontology/depositary.ttl")).vocabulary());
                Lexicon lexicon = Lexicon.load(Path.of("mappings/lexicon"), Set.of());
                return new Trying(
                        rules,
                        new DocumentReader(lexicon.tokeniser()),
                        new Explainer(new Extractor(rules, lexicon)),
                        Gazetteer.of(
                                Authority.read(Path.of("mappings/authority")),
                                lexicon.entries().values()),
                        explanation -> Graph.emptyGraph);
            });
            made = Optional.of(trying);
            return trying;
        }
    }

    /** The invented dataset, and what the chain adds to such a one: texts, a rule, addresses given up. */
    private static Dataset dataset() {
        Dataset dataset = RDFDataMgr.loadDataset(String.valueOf(Served.class.getResource("/ontology/example.trig")));
        Model meta = dataset.getNamedModel(BASE + "graph/meta");
        RDFDataMgr.read(meta, String.valueOf(Served.class.getResource("/web/meta.ttl")));
        for (String document : new String[] {"a", "b", "c"}) {
            meta.createResource(BASE + "doc/" + document + "/text")
                    .addProperty(
                            meta.createProperty("http://schema.org/text"),
                            text(dataset, document) + (document.equals("c") ? DAMAGED : ""));
        }
        Model derived = dataset.getNamedModel(BASE + "graph/derived");
        derived.createResource(BASE + "id/person/ana-lima")
                .addProperty(
                        derived.createProperty(Terms.DIP + "metWith"),
                        derived.createResource(BASE + "id/person/juan-soto"))
                .addProperty(
                        derived.createProperty(Terms.DIP + "visited"), derived.createResource(BASE + "id/state/chile"));
        Statistics.write(new Base(BASE), dataset.asDatasetGraph());
        return dataset;
    }

    /** A document's text, put together from the passages that are quoted from it. */
    private static String text(Dataset dataset, String document) {
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        String query = """
                PREFIX oa: <http://www.w3.org/ns/oa#>
                SELECT ?start ?exact
                WHERE { GRAPH ?g { ?t oa:hasSource <%sdoc/%s/text> ; oa:hasSelector ?p , ?q . ?p oa:start ?start . ?q oa:exact ?exact } }
                """.formatted(BASE, document);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            execution.execSelect().forEachRemaining(row -> {
                int at = row.getLiteral("start").getInt();
                for (int character :
                        row.getLiteral("exact").getString().codePoints().toArray()) {
                    characters.put(at++, character);
                }
            });
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at <= characters.lastKey(); at++) {
            text.appendCodePoint(characters.getOrDefault(at, (int) ' '));
        }
        return text.toString();
    }
}
