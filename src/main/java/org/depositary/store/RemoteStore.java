package org.depositary.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;

/**
 * Any store that speaks the SPARQL 1.1 Protocol.
 *
 * <p>A publication is one update request, which a store carries out whole or not at all (SPARQL 1.1 Update, section 3).
 * The store's default graph must be, or be queried as, the union of its named graphs.
 */
public final class RemoteStore implements Store {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Query VERSION = QueryFactory.create("""
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?version WHERE { ?dataset a void:Dataset ; dcat:version ?version } ORDER BY ?version LIMIT 1
            """);

    private final URI query;
    private final URI update;
    private final HttpClient client;

    /**
     * A store by its two endpoints.
     *
     * @param query endpoint of the query operation
     * @param update endpoint of the update operation
     * @param credentials user name and password, where the store asks for them (HTTP Basic or Digest)
     */
    public RemoteStore(URI query, URI update, Optional<PasswordAuthentication> credentials) {
        this.query = query;
        this.update = update;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10));
        credentials.ifPresent(given -> builder.authenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return given;
            }
        }));
        this.client = builder.build();
    }

    @Override
    public List<Map<String, RDFNode>> select(Query asked) {
        try (QueryExecution execution = execution(asked)) {
            List<Map<String, RDFNode>> rows = new ArrayList<>();
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                rows.add(EmbeddedStore.row(results.next()));
            }
            return rows;
        }
    }

    @Override
    public Model construct(Query asked) {
        try (QueryExecution execution = execution(asked)) {
            return execution.execConstruct();
        }
    }

    @Override
    public boolean ask(Query asked) {
        try (QueryExecution execution = execution(asked)) {
            return execution.execAsk();
        }
    }

    @Override
    public void publish(Dataset dataset) {
        try {
            HttpRequest request = HttpRequest.newBuilder(update)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/sparql-update;charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(replacement(dataset.asDatasetGraph())))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new StoreException(update + ": nothing was published: the store answers " + response.statusCode()
                        + " " + response.body().strip());
            }
        } catch (IOException | IllegalStateException | JenaException e) {
            throw new StoreException(update + ": nothing was published: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(update + ": interrupted while publishing", e);
        }
    }

    @Override
    public Optional<String> version() {
        return select(VERSION).stream()
                .flatMap(row -> Optional.ofNullable(row.get("version")).stream())
                .map(version -> version.asLiteral().getLexicalForm())
                .findFirst();
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public <T> T answer(Query asked, Duration patience, Function<QueryExecution, T> answer) {
        try (QueryExecution execution = execution(asked, patience)) {
            return answer.apply(execution);
        }
    }

    private QueryExecution execution(Query asked) {
        return execution(asked, PATIENCE);
    }

    private QueryExecution execution(Query asked, Duration patience) {
        return QueryExecutionHTTP.create()
                .endpoint(query.toString())
                .httpClient(client)
                .query(asked)
                .timeout(patience.toMillis())
                .build();
    }

    private static String replacement(DatasetGraph dataset) {
        StringBuilder text = new StringBuilder("DROP ALL ;\nINSERT DATA {\n");
        triples(text, dataset.getDefaultGraph());
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            text.append("GRAPH <").append(graph.getURI()).append("> {\n");
            triples(text, dataset.getGraph(graph));
            text.append("}\n");
        }
        return text.append("}\n").toString();
    }

    private static void triples(StringBuilder text, Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, graph, Lang.NTRIPLES);
        text.append(bytes.toString(StandardCharsets.UTF_8));
    }
}
