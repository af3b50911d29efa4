package org.depositary.store.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.store.StoredForm;

/** Which statements of a dataset are compared from publication to publication, and of what they speak. */
final class Compared {
    private static final Node GENERATED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

    private final String base;

    /** @param base the address that everything published stands under */
    Compared(String base) {
        this.base = base;
    }

    /**
     * Things whose descriptions change: those that a statement is about or points at; those that evidence speaks of;
     * and the neighbours of what is called otherwise, since descriptions name them.
     */
    Set<String> touched(Set<Quad> now, Set<Quad> added, Set<Quad> dropped) {
        Set<String> touched = new HashSet<>();
        Set<Node> spreading = new HashSet<>();
        for (Set<Quad> part : List.of(added, dropped)) {
            for (Quad quad : part) {
                touched.addAll(things(quad));
                if (!described(quad.getSubject()) || quad.getPredicate().equals(RDFS.label.asNode())) {
                    spreading.add(quad.getSubject());
                }
            }
        }
        for (Quad quad : now) {
            if (spreading.contains(quad.getSubject()) || spreading.contains(quad.getObject())) {
                touched.addAll(things(quad));
            }
        }
        return touched;
    }

    List<String> things(Quad quad) {
        List<String> things = new ArrayList<>();
        for (Node node : List.of(quad.getSubject(), quad.getObject())) {
            if (described(node)) {
                things.add(node.getURI());
            }
        }
        return things;
    }

    boolean thing(Node node) {
        return node.isURI() && node.getURI().startsWith(base + "id/");
    }

    /** Things, source documents and rules: what is described by itself, and may stay as it is from run to run. */
    private boolean described(Node node) {
        return thing(node)
                || node.isURI()
                        && (node.getURI().startsWith(base + "doc/")
                                || node.getURI().startsWith(base + "rule/"));
    }

    boolean holds(Quad quad) {
        return !quad.isDefaultGraph()
                && (!quad.getGraph().toString().equals(base + "graph/meta") || described(quad.getSubject()));
    }

    /** The store writes numbers and times in a form of its own: what differs in form alone has not changed. */
    static Quad levelled(Quad quad) {
        return StoredForm.of(quad);
    }

    /** What made a dataset, where it says so. */
    Optional<String> run(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, NodeFactory.createURI(base + "dataset"), GENERATED, Node.ANY)
                .map(quad -> quad.getObject().toString())
                .findFirst();
    }

    long about(Set<Quad> quads) {
        return quads.stream().filter(quad -> thing(quad.getSubject())).count();
    }
}
