package org.depositary.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Small answers from the embedded Fuseki over HTTP, by the size of Jetty's output buffer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(4)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class SparqlEndpointBenchmark {

    /** Bytes: what is used, and Fuseki's own choice. */
    @Param({"32768", "5242880"})
    public int outputBuffer;

    private Path folder;
    private EmbeddedStore store;
    private SparqlEndpoint endpoint;
    private HttpClient client;
    private HttpRequest request;

    @Setup
    public void start() throws IOException {
        folder = Files.createTempDirectory("endpoint");
        Path home = Path.of(System.getProperty("depositary.home", ""));
        Configuration configuration = Configuration.read(home.resolve("fuseki/config.ttl"));
        store = EmbeddedStore.open(folder, configuration);
        store.publish(thousandLabels());
        endpoint = SparqlEndpoint.start(store, configuration.serviceName(), 0, outputBuffer);
        String query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20";
        URI uri = URI.create(endpoint.endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        request = HttpRequest.newBuilder(uri).header("Accept", "text/turtle").build();
        client = HttpClient.newHttpClient();
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        client.close();
        endpoint.close();
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public String turtle() throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static Dataset thousandLabels() {
        Model model = ModelFactory.createDefaultModel();
        for (int number = 0; number < 1000; number++) {
            model.add(
                    ResourceFactory.createResource("http://example.org/" + number),
                    RDFS.label,
                    ResourceFactory.createLangLiteral("number " + number, "en"));
        }
        Dataset dataset = DatasetFactory.create();
        dataset.addNamedModel("http://example.org/graph", model);
        return dataset;
    }
}
