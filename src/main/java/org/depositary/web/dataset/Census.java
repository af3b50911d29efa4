package org.depositary.web.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.depositary.store.Store;
import org.jspecify.annotations.Nullable;

/** Counts what a store holds, over the union of its graphs: a statement that stands in several of them is one. */
final class Census {
    private static final String OF_ALL = """
            SELECT (COUNT(DISTINCT ?o) AS ?objects) (COUNT(DISTINCT ?p) AS ?properties) WHERE { ?s ?p ?o }
            """;
    private static final String CLASSES = "SELECT (COUNT(DISTINCT ?type) AS ?classes) WHERE { ?s a ?type }";
    private static final String ENTITIES = """
            SELECT (COUNT(DISTINCT ?s) AS ?entities) WHERE { ?s ?p ?o FILTER(STRSTARTS(STR(?s), STR(?things))) }
            """;
    private static final String BY_PROPERTY = """
            SELECT ?p (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
            WHERE { ?s ?p ?o } GROUP BY ?p ORDER BY ?p
            """;
    private static final String PARTITIONS = """
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?type ?part WHERE { ?dataset void:classPartition ?part . ?part void:class ?type }
            """;
    private static final String LINKS = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?s ?p ?o WHERE {
              VALUES ?p { owl:sameAs skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch rdfs:seeAlso }
              ?s ?p ?o FILTER(STRSTARTS(STR(?s), STR(?things)) && isIRI(?o) && !STRSTARTS(STR(?o), STR(?base)))
            }
            """;
    private static final String DUMPS = """
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT DISTINCT ?dump WHERE { ?links void:dataDump ?dump }
            """;
    private static final String TIME = """
            PREFIX dip: <https://w3id.org/depositary/ns#>
            SELECT (MIN(?from) AS ?begin) (MAX(COALESCE(?to, ?from)) AS ?end)
            WHERE { ?s dip:begin ?from OPTIONAL { ?s dip:end ?to } }
            """;

    private final Store store;
    private final String base;

    Census(Store store, String base) {
        this.store = store;
        this.base = base;
    }

    /** How many there are, by what they are: objects, properties, classes, entities. */
    Map<String, Long> totals() {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (String query : List.of(OF_ALL, CLASSES, ENTITIES)) {
            rows(query).forEach(row -> row.forEach((name, count) -> totals.put(name, number(count))));
        }
        return totals;
    }

    /** The addresses of the parts of the dataset, by the class of what is in them. */
    Map<String, String> partitions() {
        Map<String, String> partitions = new LinkedHashMap<>();
        rows(PARTITIONS)
                .forEach(row -> partitions.put(String.valueOf(row.get("type")), String.valueOf(row.get("part"))));
        return partitions;
    }

    /** What is said by one property. */
    record Said(String property, long triples, long subjects, long objects) {}

    /** What is said by each property, in the order of their addresses. */
    List<Said> properties() {
        return rows(BY_PROPERTY).stream()
                .filter(row -> row.containsKey("p"))
                .map(row -> new Said(
                        String.valueOf(row.get("p")),
                        number(row.get("triples")),
                        number(row.get("subjects")),
                        number(row.get("objects"))))
                .toList();
    }

    /** Links to one other dataset by one property. */
    record Links(String space, String property, long count) {}

    /** Links to other datasets, those to each by each property counted together. */
    List<Links> links() {
        Map<String, Links> links = new TreeMap<>();
        for (Map<String, RDFNode> row : rows(LINKS)) {
            String property = String.valueOf(row.get("p"));
            String space = space(String.valueOf(row.get("o")));
            links.merge(
                    space + " " + property,
                    new Links(space, property, 1),
                    (a, b) -> new Links(space, property, a.count + b.count));
        }
        return List.copyOf(links.values());
    }

    /** The files in which the links can be had by themselves. */
    List<String> linkDumps() {
        ParameterizedSparqlString query = new ParameterizedSparqlString(DUMPS);
        query.setIri("links", base + "graph/links");
        return store.select(query.asQuery()).stream()
                .map(row -> String.valueOf(row.get("dump")))
                .sorted()
                .toList();
    }

    /** The first and the last day that something is said of. */
    Optional<Map<String, RDFNode>> time() {
        return rows(TIME).stream().findFirst().filter(row -> row.containsKey("begin"));
    }

    /** What the addresses of a dataset have in common: all up to the last part, which some end with a slash. */
    static String space(String iri) {
        int last = iri.endsWith("/") ? iri.length() - 2 : iri.length();
        return iri.substring(0, Math.max(iri.lastIndexOf('/', last), iri.lastIndexOf('#')) + 1);
    }

    private List<Map<String, RDFNode>> rows(String text) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(text);
        query.setIri("dataset", base + "dataset");
        query.setIri("things", base + "id/");
        query.setIri("base", base);
        return store.select(query.asQuery());
    }

    private static long number(@Nullable RDFNode node) {
        return node == null ? 0 : node.asLiteral().getLong();
    }
}
