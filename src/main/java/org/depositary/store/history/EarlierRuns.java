package org.depositary.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.Quad;
import org.depositary.store.Store;

/** Runs before the next one that documents about things will go on naming, since the next one leaves these alone. */
final class EarlierRuns {
    private static final String RUNS = """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            SELECT ?g ?run ?p ?o ?last
            WHERE { GRAPH ?g { ?dataset prov:wasGeneratedBy ?last . ?run a prov:Activity ; ?p ?o FILTER(?p != prov:used) } }
            """;

    private EarlierRuns() {}

    /**
     * What is known of them. Which documents and rules they read is no longer said: these may be no more.
     *
     * @param store what is published now, made by the last of them
     * @param dataset the address of the dataset
     * @param named those that are named by what changed last but one run ago or earlier
     */
    static List<Quad> of(Store store, String dataset, Set<String> named) {
        ParameterizedSparqlString text = new ParameterizedSparqlString(RUNS);
        text.setIri("dataset", dataset);
        Query query = text.asQuery();
        List<Quad> earlier = new ArrayList<>();
        for (Map<String, RDFNode> row : store.select(query)) {
            Node run = node(row, "run");
            if (run.equals(node(row, "last")) || named.contains(run.toString())) {
                earlier.add(Quad.create(node(row, "g"), run, node(row, "p"), node(row, "o")));
            }
        }
        return earlier;
    }

    private static Node node(Map<String, RDFNode> row, String name) {
        return Objects.requireNonNull(row.get(name), name).asNode();
    }
}
