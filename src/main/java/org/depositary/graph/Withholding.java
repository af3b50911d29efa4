package org.depositary.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.graph.ontology.Terms;
import org.depositary.graph.query.Violation;
import org.depositary.link.Occurrence;

/**
 * What is left out because it violates a shape: the frames that say it.
 *
 * @param frames ids of frames by document
 * @param violations why
 */
record Withholding(Map<String, Set<String>> frames, List<Violation> violations) {

    /** What to leave out of a dataset for the violations that were found in it. */
    static Withholding of(List<Violation> found, DatasetGraph dataset, Map<Node, Occurrence> facts) {
        Map<String, Set<String>> frames = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : found) {
            if (violation.grave()) {
                boolean said = false;
                for (Occurrence fact : facts(violation.focus(), dataset, facts)) {
                    for (Occurrence.Telling telling : fact.tellings()) {
                        if (violation.ofDataset() || violation.document().equals(telling.documentId())) {
                            frames.computeIfAbsent(telling.documentId(), any -> new LinkedHashSet<>())
                                    .add(telling.frame().id());
                            said = true;
                        }
                    }
                }
                if (said) {
                    violations.add(violation);
                }
            }
        }
        return new Withholding(frames, violations);
    }

    /** The fact itself, the fact that an evidence is of, or the facts that point at the thing. */
    private static Set<Occurrence> facts(Node focus, DatasetGraph dataset, Map<Node, Occurrence> facts) {
        Set<Occurrence> found = new LinkedHashSet<>();
        if (facts.containsKey(focus)) {
            found.add(facts.get(focus));
            return found;
        }
        dataset.find(Node.ANY, focus, Terms.HAS_BODY, Node.ANY).forEachRemaining(quad -> {
            if (facts.containsKey(quad.getObject())) {
                found.add(facts.get(quad.getObject()));
            }
        });
        if (found.isEmpty()) {
            dataset.find(Node.ANY, Node.ANY, Node.ANY, focus).forEachRemaining(quad -> {
                if (facts.containsKey(quad.getSubject())) {
                    found.add(facts.get(quad.getSubject()));
                }
            });
        }
        return found;
    }

    /** The claims without the frames withheld. */
    DocumentClaims without(DocumentClaims claims) {
        Set<String> gone = frames.getOrDefault(claims.reading().document().id(), Set.of());
        List<Frame> kept = claims.frames().stream()
                .filter(frame -> !gone.contains(frame.id()))
                .toList();
        return new DocumentClaims(claims.reading(), claims.entities(), kept);
    }
}
