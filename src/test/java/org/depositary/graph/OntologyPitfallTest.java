package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pitfalls of OOPS! that a query can see: none in the ontology, and each found where it is. */
class OntologyPitfallTest {
    private static final String PREFIXES = """
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix vann: <http://purl.org/vocab/vann/> .
            @prefix : <http://example.org/ns#> .
            @prefix else: <http://example.com/else#> .
            """;

    /** For each pitfall an ontology that falls into it. */
    private static final Map<String, String> FALLEN = new TreeMap<>(Map.ofEntries(
            Map.entry("P04", ":Alone a owl:Class ; rdfs:isDefinedBy <http://example.org/ns> ."),
            Map.entry("P06", ":A rdfs:subClassOf :B . :B rdfs:subClassOf :A ."),
            Map.entry("P08", ":A rdfs:label \"a\"@en ; rdfs:isDefinedBy <http://example.org/ns> ."),
            Map.entry("P10", "<http://example.org/ns> a owl:Ontology ."),
            Map.entry("P11", ":p a owl:ObjectProperty ; rdfs:domain :A ; rdfs:isDefinedBy <http://example.org/ns> ."),
            Map.entry("P19", ":p rdfs:range :A , :B ."),
            Map.entry("P20", ":A rdfs:label \"visit\"@en ; skos:definition \"Visit.\"@en ."),
            Map.entry("P22", ":visit a owl:Class ; rdfs:isDefinedBy <http://example.org/ns> ."),
            Map.entry("P24", ":A owl:equivalentClass [ owl:unionOf ( :B :A ) ] ."),
            Map.entry("P25", ":p owl:inverseOf :p ."),
            Map.entry("P26", ":p a owl:SymmetricProperty ; owl:inverseOf :q ."),
            Map.entry("P32", ":A a owl:Class ; rdfs:label \"visit\"@en . :B a owl:Class ; rdfs:label \"Visit\"@en ."),
            Map.entry("P33", ":p owl:propertyChainAxiom ( :q ) ."),
            Map.entry("P34", ":p rdfs:domain :A ."),
            Map.entry("P35", ":p rdfs:subPropertyOf :q . :p a owl:ObjectProperty ."),
            Map.entry("P36", "<http://example.org/ns.owl> a owl:Ontology ."),
            Map.entry("P38", ":A a owl:Class ."),
            Map.entry(
                    "P40",
                    "<http://example.org/ns> a owl:Ontology ; vann:preferredNamespaceUri \"http://example.org/ns#\" ."
                            + " else:Term skos:definition \"Ours now.\"@en ."),
            Map.entry("P41", "<http://example.org/ns> a owl:Ontology .")));

    static Stream<String> pitfalls() {
        return Published.queries("pitfalls").stream().map(file -> file.replace(".rq", ""));
    }

    @ParameterizedTest
    @MethodSource("pitfalls")
    void the_ontology_falls_into_none(String pitfall) {
        assertThat(found(pitfall, Published.model("depositary.ttl"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pitfalls")
    void an_ontology_that_falls_into_one_is_found_out(String pitfall) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(PREFIXES + FALLEN.get(pitfall), Lang.TURTLE).parse(model);
        assertThat(found(pitfall, model)).isNotEmpty();
    }

    @Test
    void every_pitfall_that_was_chosen_is_looked_for() {
        assertThat(pitfalls()).containsExactlyElementsOf(FALLEN.keySet());
    }

    private static List<String> found(String pitfall, Model model) {
        return Published.select(Published.text("queries/pitfalls/" + pitfall + ".rq"), model);
    }
}
