package org.depositary.graph.format;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The prefixes that documents are written with.
 *
 * @param names namespaces by prefix, sorted
 */
public record Prefixes(Map<String, String> names) {
    public Prefixes {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** These, and those of the vocabularies that the data model itself uses. */
    public Prefixes withModel() {
        Map<String, String> all = new TreeMap<>(names);
        all.putIfAbsent("dcat", "http://www.w3.org/ns/dcat#");
        all.putIfAbsent("dcterms", "http://purl.org/dc/terms/");
        all.putIfAbsent("dqv", "http://www.w3.org/ns/dqv#");
        all.putIfAbsent("foaf", "http://xmlns.com/foaf/0.1/");
        all.putIfAbsent("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        all.putIfAbsent("hydra", "http://www.w3.org/ns/hydra/core#");
        all.putIfAbsent("oa", "http://www.w3.org/ns/oa#");
        all.putIfAbsent("owl", "http://www.w3.org/2002/07/owl#");
        all.putIfAbsent("prov", "http://www.w3.org/ns/prov#");
        all.putIfAbsent("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.putIfAbsent("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.putIfAbsent("sd", "http://www.w3.org/ns/sparql-service-description#");
        all.putIfAbsent("sh", "http://www.w3.org/ns/shacl#");
        all.putIfAbsent("skos", "http://www.w3.org/2004/02/skos/core#");
        all.putIfAbsent("spdx", "http://spdx.org/rdf/terms#");
        all.putIfAbsent("void", "http://rdfs.org/ns/void#");
        all.putIfAbsent("xsd", "http://www.w3.org/2001/XMLSchema#");
        return new Prefixes(all);
    }
}
