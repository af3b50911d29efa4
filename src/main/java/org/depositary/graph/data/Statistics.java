package org.depositary.graph.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.depositary.graph.registry.Base;

/**
 * How much a dataset holds (VoID, W3C Interest Group Note of 3 March 2011, section 4): what anybody counts over the
 * union of its graphs, where a statement that stands in several of them is one. The figures stand in the graph about
 * the data and count themselves, too.
 */
public final class Statistics {
    private static final List<Node> FIGURES = List.of(
            VOID.triples.asNode(),
            VOID.distinctSubjects.asNode(),
            VOID.classPartition.asNode(),
            VOID._class.asNode(),
            VOID.entities.asNode());

    private final Base base;
    private final DatasetGraph all;
    private final Node meta;

    /** By graph. */
    private final Map<Node, Long> triples = new TreeMap<>(Comparator.comparing(Node::toString));

    /** By class. */
    private final Map<Node, Set<Node>> instances = new TreeMap<>(Comparator.comparing(Node::toString));

    /** Of which graph something is the subject first. */
    private final Map<Node, Node> subjects = new HashMap<>();

    private Statistics(Base base, DatasetGraph all) {
        this.base = base;
        this.all = all;
        this.meta = base.sharedGraph("meta");
    }

    /** Writes the figures of a dataset that nothing is added to any more, in the place of any that it has. */
    public static void write(Base base, DatasetGraph dataset) {
        FIGURES.forEach(figure -> dataset.deleteAny(base.sharedGraph("meta"), Node.ANY, figure, Node.ANY));
        new Statistics(base, dataset).write();
    }

    private void write() {
        long distinct = count();
        Map<Node, Node> partitions = partitions();
        triples.putIfAbsent(meta, 0L);
        long own = triples.size() + 2 + 3L * partitions.size();
        triples.merge(meta, own, Long::sum);
        partitions.values().forEach(partition -> subjects.put(partition, meta));
        triples.keySet().forEach(graph -> subjects.put(graph, meta));
        Node dataset = base.dataset();
        subjects.put(dataset, meta);
        Writer out = new Writer(all, meta);
        triples.forEach((graph, count) -> out.add(graph, VOID.triples.asNode(), Writer.integer(count)));
        out.add(dataset, VOID.triples.asNode(), Writer.integer(distinct + own));
        out.add(dataset, VOID.distinctSubjects.asNode(), Writer.integer(subjects.size()));
        partitions.forEach((type, partition) -> {
            out.add(dataset, VOID.classPartition.asNode(), partition);
            out.add(partition, VOID._class.asNode(), type);
            out.add(
                    partition,
                    VOID.entities.asNode(),
                    Writer.integer(instances.getOrDefault(type, Set.of()).size()));
        });
    }

    /** Counts all that is there. @return how many statements, each once */
    private long count() {
        Set<Node> several = new HashSet<>();
        all.find().forEachRemaining(quad -> {
            Node subject = quad.getSubject();
            triples.merge(quad.getGraph(), 1L, Long::sum);
            Node first = subjects.putIfAbsent(subject, quad.getGraph());
            if (first != null && !first.equals(quad.getGraph())) {
                several.add(subject);
            }
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                instances
                        .computeIfAbsent(quad.getObject(), any -> new HashSet<>())
                        .add(subject);
            }
        });
        // Only what several graphs tell of can be told twice: of all else nothing has to be kept to count it.
        Set<Triple> told = new HashSet<>();
        long[] alone = {0};
        all.find().forEachRemaining(quad -> {
            if (several.contains(quad.getSubject())) {
                told.add(quad.asTriple());
            } else {
                alone[0]++;
            }
        });
        return alone[0] + told.size();
    }

    /** The address of each class's part: by its local name, and a number where several classes have the same. */
    private Map<Node, Node> partitions() {
        Map<Node, Node> partitions = new TreeMap<>(Comparator.comparing(Node::toString));
        Set<String> names = new HashSet<>();
        for (Node type : instances.keySet()) {
            String name = type.getLocalName();
            String unique = name;
            for (int i = 2; !names.add(unique); i++) {
                unique = name + "-" + i;
            }
            partitions.put(type, base.node("dataset#" + unique));
        }
        return partitions;
    }
}
