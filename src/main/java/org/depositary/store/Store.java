package org.depositary.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;

/**
 * Where a dataset is published and read back: the database of this process or any SPARQL 1.1 store.
 *
 * <p>Queries see the union of all named graphs as the default graph. All methods may be called from several threads.
 */
public interface Store extends AutoCloseable {
    /** Asks a SELECT query (SPARQL 1.1 Query Language, section 16.1): its rows in order, unbound variables left out. */
    List<Map<String, RDFNode>> select(Query query);

    /** Asks a CONSTRUCT query (section 16.2) into a graph of its own. */
    Model construct(Query query);

    /** Asks an ASK query (section 16.3). */
    boolean ask(Query query);

    /**
     * Asks a query of any form and hands over its execution, which is closed afterwards.
     *
     * @param patience after which the execution is broken off with a
     *     {@link org.apache.jena.query.QueryCancelledException}
     * @param answer reads the results while the execution is open
     */
    <T> T answer(Query query, Duration patience, Function<QueryExecution, T> answer);

    /**
     * Puts a dataset in the place of all that was published. Readers see the old one until the new one is whole; when
     * it fails, or the machine does, the old one stays.
     *
     * @throws StoreException when the store refuses or cannot be reached
     */
    void publish(Dataset dataset);

    /** What is published now, as a name that changes whenever something else is; none before the first time. */
    Optional<String> version();

    @Override
    void close();
}
