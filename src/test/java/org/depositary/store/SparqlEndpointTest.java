package org.depositary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlEndpointTest {
    @TempDir
    Path folder;

    private EmbeddedStore store;
    private SparqlEndpoint service;

    @BeforeEach
    void start() {
        Configuration configuration = Configuration.read(Path.of("fuseki/config.ttl"));
        store = EmbeddedStore.open(folder, configuration);
        service = SparqlEndpoint.start(store, configuration.serviceName(), 0);
    }

    @AfterEach
    void stop() {
        service.close();
        store.close();
    }

    @Test
    void it_answers_from_the_newest_publication() throws Exception {
        store.publish(StoreContract.dataset(StoreContract.ONE));
        assertThat(get("ASK { <http://example.org/a> ?p ?o }").body()).contains("true");
        store.publish(StoreContract.dataset(StoreContract.TWO));
        assertThat(get("ASK { <http://example.org/a> ?p ?o }").body()).contains("false");
    }

    @Test
    void it_refuses_updates() throws Exception {
        URI update = URI.create(service.endpoint().toString().replace("/sparql", "/update"));
        var response = send(HttpRequest.newBuilder(update)
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("DROP ALL"))
                .build());
        assertThat(response.statusCode()).isBetween(400, 499);
    }

    @Test
    void it_calls_no_other_endpoint_from_a_query() throws Exception {
        var response = get("SELECT * { SERVICE <" + service.endpoint() + "> { ?s ?p ?o } }");
        assertThat(response.statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String query) throws Exception {
        URI uri = URI.create(service.endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri)
                .header("Accept", "application/sparql-results+json")
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
