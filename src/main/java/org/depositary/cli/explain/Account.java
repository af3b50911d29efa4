package org.depositary.cli.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Origin;
import org.depositary.claim.Value;
import org.depositary.graph.Chain;
import org.depositary.graph.registry.Base;
import org.depositary.match.explain.Explanation;

/**
 * All that is to be told of how a text was read.
 *
 * @param explanation the steps up to frames
 * @param result the linked data that became of it
 * @param base what they stand under
 */
public record Account(Explanation explanation, Chain.Result result, Base base) {

    /** What the text says. */
    DocumentClaims claims() {
        return explanation.claims();
    }

    /**
     * The statements about facts and things, with types and labels of all that they name; without the evidence, which
     * the frames show.
     */
    public Graph statements() {
        String document = explanation.reading().document().id();
        String evidence = base.document("").getURI();
        Graph graph = GraphFactory.createDefaultGraph();
        result.dataset().getGraph(base.documentGraph(document)).stream()
                .filter(triple -> !triple.getSubject().isURI()
                        || !triple.getSubject().getURI().startsWith(evidence))
                .forEach(graph::add);
        Set<Node> named = graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .collect(Collectors.toSet());
        result.dataset().getGraph(base.sharedGraph("authority")).stream()
                .filter(triple -> named.contains(triple.getSubject()))
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode())
                        || (triple.getPredicate().equals(RDFS.label.asNode()) && english(triple.getObject())))
                .forEach(graph::add);
        return graph;
    }

    private static boolean english(Node label) {
        return Set.of("", "en").contains(label.getLiteralLanguage());
    }

    /** The statements in an order that never changes. */
    List<Triple> sorted() {
        return statements().stream()
                .sorted(Comparator.comparing(
                                (Triple triple) -> triple.getSubject().toString())
                        .thenComparing(triple -> triple.getPredicate().toString())
                        .thenComparing(triple -> triple.getObject().toString()))
                .toList();
    }

    /** What fills a role, in words. */
    String shown(Value value) {
        return switch (value) {
            case Value.Thing thing -> claims().entity(thing.entity()).label();
            case Value.Event event -> event(event.frame());
            case Value.Term term -> term.label();
            case Value.Words words -> words.text();
            case Value.Time time -> time.date().value();
            case Value.Number number -> number.amount().toPlainString();
        };
    }

    /** A frame by its title or type, and its id. */
    String event(String id) {
        return claims().frames().stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .map(Frame::label)
                .flatMap(label -> label)
                .map(label -> label + " (" + id + ")")
                .orElse(id);
    }

    /** Where a value comes from: the words, or what stands for them. */
    static String origin(Filler filler) {
        return switch (filler.origin()) {
            case Origin.Read read -> "read by " + filler.rule();
            case Origin.Inferred inferred -> "inferred by " + filler.rule() + " from " + inferred.from();
            case Origin.Inherited inherited -> "taken over from " + inherited.frame();
        };
    }
}
