package org.depositary.graph.entity;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The document about one thing: what is said of it, what points at it, the evidence, and labels of everything named.
 *
 * @param address the document's own
 * @param thing what it is about
 * @param statements all of it: in the default graph everything, in the named graphs what each of them says of the thing
 * @param incoming how often the thing is pointed at, by property, in the order of the properties
 */
public record EntityDocument(Node address, Node thing, DatasetGraph statements, List<Incoming> incoming) {
    public EntityDocument {
        incoming = List.copyOf(incoming);
    }

    /**
     * What points at a thing by one property.
     *
     * @param property by which
     * @param count how many do in all
     * @param shown the first of them, in order
     * @param all where all are listed: a query at the SPARQL endpoint
     */
    public record Incoming(Node property, long count, List<Node> shown, Node all) {
        public Incoming {
            shown = List.copyOf(shown);
        }

        /** Whether some are left out. */
        public boolean cut() {
            return shown.size() < count;
        }
    }
}
