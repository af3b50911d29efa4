package org.depositary.match.discourse.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Attributes;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/** What a document says of an entity in all its places together. */
final class Sayings {
    private final Attributes attributes;
    private final Map<Mention, List<Cluster>> denoted;

    /** @param denoted the clusters that mentions denote */
    Sayings(Attributes attributes, Map<Mention, List<Cluster>> denoted) {
        this.attributes = attributes;
        this.denoted = denoted;
    }

    /** The values of each attribute, in the order of the text; attributes of which nothing is said are absent. */
    Map<String, List<Held>> of(Cluster cluster, Kind kind) {
        Map<String, List<Held>> said = new LinkedHashMap<>();
        kind.attributes().forEach((attribute, source) -> {
            List<Held> values = values(cluster, attribute);
            if (values.isEmpty()) {
                values = through(cluster, source);
            }
            if (!values.isEmpty()) {
                said.put(attribute, values);
            }
        });
        return said;
    }

    private List<Held> values(Cluster cluster, String attribute) {
        Map<String, Held> values = new LinkedHashMap<>();
        for (Occurrence occurrence : cluster.occurrences()) {
            occurrence.held(attributes, attribute).forEach(held -> values.putIfAbsent(held.key(), held));
        }
        return List.copyOf(values.values());
    }

    /**
     * What other places say of the entity through which an attribute is known: the flag of the ship a sailor serves on.
     */
    private List<Held> through(Cluster cluster, String source) {
        for (String way : Attributes.ways(source)) {
            int dot = way.indexOf('.');
            if (dot > 0) {
                for (Held owner : values(cluster, way.substring(0, dot))) {
                    for (Cluster other : owner.mention().map(this::denoted).orElse(List.of())) {
                        List<Held> values = values(other, way.substring(dot + 1));
                        if (!values.isEmpty()) {
                            return values;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private List<Cluster> denoted(Mention mention) {
        return denoted.getOrDefault(mention, List.of());
    }
}
