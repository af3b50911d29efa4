package org.depositary.web.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.store.Store;
import org.depositary.web.exchange.Address;

/**
 * What is known of things by a property: their own values, and those of the facts that name them. (What office a person
 * held is said by a fact about person, office and time; a table has one column for it.)
 */
final class Facts {
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final String VALUES = PREFIXES + """
            SELECT DISTINCT ?thing ?value ?label WHERE {
              VALUES ?thing { %s }
              { ?thing <%s> ?value } UNION { ?fact ?role ?thing ; <%s> ?value FILTER(?value != ?thing)
                FILTER EXISTS { ?evidence oa:hasBody ?fact } }
              OPTIONAL { ?value rdfs:label ?label FILTER(LANG(?label) IN ("", "en")) }
            } ORDER BY ?thing ?value ?label LIMIT 5000
            """;
    private static final String PROPERTIES = PREFIXES + """
            SELECT ?p (COUNT(DISTINCT ?thing) AS ?count) WHERE {
              %s
              { ?thing ?p ?value } UNION { ?fact ?role ?thing ; ?p ?value FILTER(?value != ?thing)
                FILTER EXISTS { ?evidence oa:hasBody ?fact } }
              FILTER(?p NOT IN (rdf:type, dip:evidence))
            } GROUP BY ?p ORDER BY DESC(?count) ?p
            """;

    private final Store store;
    private final String things;

    /** @param things how the addresses of all things begin */
    Facts(Store store, String things) {
        this.store = store;
        this.things = things;
    }

    /**
     * A value of a property.
     *
     * @param node itself
     * @param label of what is named by an IRI
     */
    record Value(RDFNode node, Optional<String> label) {
        /** As people read it. */
        String words() {
            return node.isLiteral() ? node.asLiteral().getLexicalForm() : label.orElse(node.toString());
        }
    }

    /** The values of a property, by thing. */
    Map<String, List<Value>> values(Collection<String> iris, String property) {
        Map<String, List<Value>> values = new HashMap<>();
        List<String> sound = iris.stream().filter(Address::iri).toList();
        if (sound.isEmpty() || !Address.iri(property)) {
            return values;
        }
        String list = sound.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
        for (Map<String, RDFNode> row : store.select(QueryFactory.create(VALUES.formatted(list, property, property)))) {
            RDFNode thing = row.get("thing");
            RDFNode value = row.get("value");
            if (thing != null && value != null) {
                List<Value> its = values.computeIfAbsent(thing.toString(), none -> new ArrayList<>());
                if (its.stream().noneMatch(known -> known.node.equals(value))) {
                    its.add(new Value(
                            value,
                            Optional.ofNullable(row.get("label"))
                                    .map(label -> label.asLiteral().getLexicalForm())));
                }
            }
        }
        return values;
    }

    /** The properties that things have, or that facts naming them have: how many things of a class have which. */
    Map<String, Integer> properties(Optional<String> type) {
        String which = type.filter(Address::iri)
                .map(iri -> "?thing a <" + iri + "> .")
                .orElse("?thing a ?type FILTER(STRSTARTS(STR(?thing), \"" + things + "\"))");
        Map<String, Integer> properties = new LinkedHashMap<>();
        for (Map<String, RDFNode> row : store.select(QueryFactory.create(PROPERTIES.formatted(which)))) {
            RDFNode property = row.get("p");
            RDFNode count = row.get("count");
            if (property != null && count != null) {
                properties.put(property.toString(), count.asLiteral().getInt());
            }
        }
        return properties;
    }
}
