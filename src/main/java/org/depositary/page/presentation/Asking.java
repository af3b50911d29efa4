package org.depositary.page.presentation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;
import org.depositary.page.language.Language;

/** Writes queries of data files out: the prefixes, labels in the reader's language, what is asked about. */
public final class Asking {
    /** The prefixes that all queries may use. */
    public static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final Pattern LABEL = Pattern.compile("\\blabel\\(\\?(\\w+),\\s*\\?(\\w+)\\)");
    private static final String EITHER = " OPTIONAL { ?$1 rdfs:label ?$2Own FILTER(LANG(?$2Own) = \"%s\") }"
            + " OPTIONAL { ?$1 rdfs:label ?$2En FILTER(LANG(?$2En) IN (\"\", \"en\")) }"
            + " BIND(COALESCE(?$2Own, ?$2En) AS ?$2) ";

    private static final Map<String, String> NAMESPACES = Pattern.compile("PREFIX (\\w+): <([^>]+)>")
            .matcher(PREFIXES)
            .results()
            .collect(Collectors.toUnmodifiableMap(line -> line.group(1), line -> line.group(2)));

    private Asking() {}

    /**
     * The address that a name with one of the prefixes stands for.
     *
     * @throws IllegalArgumentException when it has none of them
     */
    public static String iri(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : NAMESPACES.get(name.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException(name + " has none of the prefixes " + NAMESPACES.keySet());
        }
        return namespace + name.substring(colon + 1);
    }

    /** What a prefix stands for here. */
    public static Optional<String> namespace(String prefix) {
        return Optional.ofNullable(NAMESPACES.get(prefix));
    }

    /** A query with its prefixes, in which {@code label(?thing, ?label)} is written out for a language. */
    public static ParameterizedSparqlString written(String query, Language language) {
        return new ParameterizedSparqlString(
                PREFIXES + LABEL.matcher(query).replaceAll(EITHER.formatted(language.tag())));
    }
}
