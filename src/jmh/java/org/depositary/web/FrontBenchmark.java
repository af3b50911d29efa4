package org.depositary.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.depositary.store.SparqlEndpoint;
import org.depositary.web.sparql.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Answers over HTTP, side by side in one process over one store: our {@code /sparql} and the bare Fuseki behind it, the
 * page and the data of a thing, and what has not changed since the last time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(4)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 3)
public class FrontBenchmark {
    private static final String GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 20";
    private static final String ROWS =
            "SELECT ?s ?label WHERE { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?label }"
                    + " ORDER BY ?label LIMIT 20";

    private Served.Running running;
    private SparqlEndpoint fuseki;
    private HttpClient client;
    private HttpRequest frontGraph;
    private HttpRequest fusekiGraph;
    private HttpRequest frontRows;
    private HttpRequest fusekiRows;
    private HttpRequest page;
    private HttpRequest data;
    private HttpRequest unchanged;

    @Setup
    public void start() throws IOException, InterruptedException {
        running = Served.start(Limits.USUAL);
        fuseki = SparqlEndpoint.start(running.store(), "depositary", 0);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        frontGraph = request(running.at("/sparql?query=" + escaped(GRAPH)), "text/turtle");
        fusekiGraph = request(URI.create(fuseki.endpoint() + "?query=" + escaped(GRAPH)), "text/turtle");
        frontRows = request(running.at("/sparql?query=" + escaped(ROWS)), "application/sparql-results+json");
        fusekiRows =
                request(URI.create(fuseki.endpoint() + "?query=" + escaped(ROWS)), "application/sparql-results+json");
        page = request(running.at("/page/state/chile"), "text/html");
        data = request(running.at("/data/state/chile.ttl"), "*/*");
        String tag = client.send(data, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        unchanged =
                HttpRequest.newBuilder(data.uri()).header("If-None-Match", tag).build();
    }

    @TearDown(Level.Trial)
    public void stop() {
        client.close();
        fuseki.close();
        running.close();
    }

    @Benchmark
    public int sparqlGraphFront() throws IOException, InterruptedException {
        return length(frontGraph, 200);
    }

    @Benchmark
    public int sparqlGraphFuseki() throws IOException, InterruptedException {
        return length(fusekiGraph, 200);
    }

    @Benchmark
    public int sparqlRowsFront() throws IOException, InterruptedException {
        return length(frontRows, 200);
    }

    @Benchmark
    public int sparqlRowsFuseki() throws IOException, InterruptedException {
        return length(fusekiRows, 200);
    }

    @Benchmark
    public int thingAsPage() throws IOException, InterruptedException {
        return length(page, 200);
    }

    @Benchmark
    public int thingAsTurtle() throws IOException, InterruptedException {
        return length(data, 200);
    }

    @Benchmark
    public int thingUnchanged() throws IOException, InterruptedException {
        return length(unchanged, 304);
    }

    private int length(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != status) {
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        }
        return response.body().length;
    }

    private static HttpRequest request(URI uri, String accept) {
        return HttpRequest.newBuilder(uri).header("Accept", accept).build();
    }

    private static String escaped(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
