package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.jsonldjava.core.JsonLdOptions;
import com.github.jsonldjava.core.JsonLdProcessor;
import com.github.jsonldjava.utils.JsonUtils;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.ontology.Terms;
import org.junit.jupiter.api.Test;

/** The JSON-LD context: every term, under its own name, with its datatype, in features of JSON-LD 1.0. */
class OntologyContextTest {
    private static final String EDTF = "edtf:edtf";
    private final Model model = Published.model("depositary.ttl");
    private final JsonNode context = read();

    @Test
    void every_term_has_a_key_that_is_its_local_name() {
        for (Resource type : Set.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)) {
            model.listResourcesWithProperty(RDF.type, type)
                    .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Terms.DIP))
                    .forEach(term -> assertThat(identifier(term.getLocalName()))
                            .as(term.getLocalName())
                            .isEqualTo("dip:" + term.getLocalName()));
        }
    }

    @Test
    void every_key_of_the_namespace_is_a_term() {
        Set<String> unknown = new TreeSet<>();
        context.fieldNames().forEachRemaining(key -> {
            String id = identifier(key);
            if (id.startsWith("dip:") && !model.containsResource(model.createResource(Terms.DIP + id.substring(4)))) {
                unknown.add(key);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void nodes_are_told_from_literals_and_dates_and_numbers_have_their_datatypes() {
        model.listResourcesWithProperty(RDF.type, OWL.ObjectProperty)
                .filterKeep(term -> term.getURI().startsWith(Terms.DIP))
                .forEach(term -> assertThat(type(term.getLocalName()))
                        .as(term.getLocalName())
                        .isEqualTo("@id"));
        assertThat(Map.of(
                        "date", type("date"),
                        "attested", type("attested"),
                        "begin", type("begin"),
                        "end", type("end"),
                        "value", type("value"),
                        "ordinal", type("ordinal")))
                .isEqualTo(Map.of(
                        "date", EDTF,
                        "attested", EDTF,
                        "begin", "xsd:date",
                        "end", "xsd:date",
                        "value", "xsd:decimal",
                        "ordinal", "xsd:integer"));
    }

    @Test
    void nothing_of_JSON_LD_1_1_is_used() {
        Set<String> keywords = new TreeSet<>();
        context.fields().forEachRemaining(term -> {
            if (term.getKey().startsWith("@")) {
                keywords.add(term.getKey());
            }
            term.getValue().fieldNames().forEachRemaining(keywords::add);
        });
        assertThat(Set.of("@id", "@type", "@container", "@language")).containsAll(keywords);
        assertThat(context.findValuesAsText("@container")).containsOnly("@set");
    }

    @Test
    void a_frame_compacted_with_it_reads_well_and_expands_to_the_same_triples() throws Exception {
        Model graph = ModelFactory.createDefaultModel();
        RDFParser.fromString("""
                @prefix dip: <https://w3id.org/depositary/ns#> .
                @prefix edtf: <http://id.loc.gov/datatypes/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <http://example.org/id/event/v> a dip:Visit ; rdfs:label "Visit to Chile"@en , "Visita a Chile"@es ;
                  dip:visitor <http://example.org/id/person/ana-lima> ; dip:purpose "to talk"@en ;
                  dip:date "2011-05"^^edtf:edtf ; dip:begin "2011-05-01"^^xsd:date ; dip:value 3.0 .
                """, Lang.TURTLE).parse(graph);
        StringWriter written = new StringWriter();
        RDFDataMgr.write(written, graph, Lang.JSONLD);
        Object input = JsonUtils.fromString(written.toString());
        Object own = JsonUtils.fromString(Published.text("context.jsonld"));
        Map<String, Object> compact = JsonLdProcessor.compact(input, own, new JsonLdOptions());
        assertThat(compact)
                .containsEntry("id", "http://example.org/id/event/v")
                .containsEntry("type", "Visit")
                .containsEntry("purpose", "to talk")
                .containsEntry("date", "2011-05")
                .containsEntry("begin", "2011-05-01")
                .containsEntry("visitor", java.util.List.of("http://example.org/id/person/ana-lima"));
        Model again = ModelFactory.createDefaultModel();
        RDFParser.fromString(JsonUtils.toString(compact), Lang.JSONLD11).parse(again);
        assertThat(again.isIsomorphicWith(graph)).isTrue();
    }

    private String identifier(String key) {
        JsonNode term = context.path(key);
        return term.isTextual() ? term.asText() : term.path("@id").asText();
    }

    private String type(String key) {
        return context.path(key).path("@type").asText();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Published.text("context.jsonld")).path("@context");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
