package org.depositary.cli.serve;

import java.net.URI;
import org.depositary.store.EmbeddedStore;
import org.depositary.store.SparqlEndpoint;
import org.depositary.web.Server;
import org.depositary.web.Site;

/**
 * The two servers over a store, while they run.
 *
 * @param server of pages and linked data
 * @param endpoint the embedded Fuseki
 */
public record Serving(Server server, SparqlEndpoint endpoint) implements AutoCloseable {
    /**
     * Starts both, the pages first. Port 0 is any free one.
     *
     * @param service the name of the Fuseki service
     * @throws RuntimeException when a port is taken
     */
    public static Serving start(Site site, EmbeddedStore store, String service, int port, int sparqlPort) {
        Server server = Server.start(site, port);
        try {
            return new Serving(server, SparqlEndpoint.start(store, service, sparqlPort));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Where SPARQL is answered by Fuseki itself. */
    public URI sparql() {
        return endpoint.endpoint();
    }

    @Override
    public void close() {
        server.close();
        endpoint.close();
    }
}
