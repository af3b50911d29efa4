package org.depositary.store;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * The embedded Fuseki: SPARQL 1.1 Protocol and Graph Store Protocol, reading only, on the loopback interface, over the
 * dataset that an {@link EmbeddedStore} publishes.
 */
public final class SparqlEndpoint implements AutoCloseable {
    /** Jetty keeps a buffer per response; Fuseki's 5 MiB are allocated anew for each and cost most of a small query. */
    static final int OUTPUT_BUFFER = 32 * 1024;

    private final FusekiServer server;
    private final String name;

    private SparqlEndpoint(FusekiServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * Starts the endpoint.
     *
     * @param port 0 for any free one
     * @throws StoreException when the port is taken
     */
    public static SparqlEndpoint start(EmbeddedStore store, String name, int port) {
        return start(store, name, port, OUTPUT_BUFFER);
    }

    /** As above, with an output buffer of so many bytes for each response. */
    static SparqlEndpoint start(EmbeddedStore store, String name, int port, int outputBuffer) {
        FusekiServer server = FusekiServer.create().loopback(true).port(port).build();
        for (Connector connector : server.getJettyServer().getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(factory -> factory.getHttpConfiguration().setOutputBufferSize(outputBuffer));
        }
        store.onPublish(dataset -> offer(server, name, dataset));
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new StoreException("the SPARQL endpoint cannot start on port " + port + ": " + e.getMessage(), e);
        }
        return new SparqlEndpoint(server, name);
    }

    /** Where queries are answered. */
    public URI endpoint() {
        return URI.create("http://localhost:" + server.getPort() + "/" + name + "/sparql");
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void offer(FusekiServer server, String name, Dataset dataset) {
        DataService service = DataService.newBuilder(dataset.asDatasetGraph())
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
        service.setEndpointProcessors(server.getOperationRegistry());
        service.goActive();
        DataAccessPoint point = new DataAccessPoint(name, service);
        server.getDataAccessPointRegistry().put(point.getName(), point);
    }
}
