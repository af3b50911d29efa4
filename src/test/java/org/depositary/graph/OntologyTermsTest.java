package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.graph.ontology.Terms;
import org.junit.jupiter.api.Test;

/** What the ontology must hold, and what every term must say of itself. */
class OntologyTermsTest {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final List<String> CLASSES = words("""
            Frame Event Visit Meeting Session Gathering RelationsEstablished MissionOpening Founding AwardConferral Twinning
            BusinessActivity Training Cooperation Statement Signing Agreement Tenure Office DiplomaticMission JointBody
            BilateralRelation Award State Observation TradeObservation PopulationObservation CountObservation SourceDocument
            Evidence Rule Actor Location Group""");
    private static final List<String> OBJECTS = words("""
            participant visitor signatory chair organizer speaker founder recipient conferredBy beneficiary provider invitedBy
            party from destination place city occasion partOf kind status signed body mission sendingState receivingState seat
            organisation head award work holder position officeOf accreditedTo reporter partner flow modality evidence rule role
            concernsRelation between hasRelationsWith twinnedWith metWith office corroboratedBy contradicts visited""");
    private static final List<String> DATA = words("""
            ordinal sector attested value currency change group counted content quote purpose topic field date begin end
            confidence suspect""");
    private static final Map<String, String> ABOVE = Map.ofEntries(
            Map.entry("Event", "http://semanticweb.cs.vu.nl/2009/11/sem/Event http://schema.org/Event"),
            Map.entry("Agreement", "http://www.w3.org/ns/prov#Entity http://schema.org/CreativeWork"),
            Map.entry("Tenure", "http://www.w3.org/ns/org#Membership"),
            Map.entry("Office", "http://www.w3.org/ns/org#Post"),
            Map.entry("DiplomaticMission", "http://www.w3.org/ns/org#Organization"),
            Map.entry("JointBody", "http://www.w3.org/ns/org#Organization"),
            Map.entry("State", "http://schema.org/Country http://schema.org/Organization"),
            Map.entry("Observation", "http://purl.org/linked-data/cube#Observation http://schema.org/Observation"),
            Map.entry("SourceDocument", "http://schema.org/CreativeWork http://www.w3.org/ns/prov#Entity"),
            Map.entry("Evidence", "http://www.w3.org/ns/oa#Annotation"),
            Map.entry("Rule", "http://www.w3.org/ns/prov#Plan"));

    private final Model model = Published.model("depositary.ttl");

    @Test
    void the_classes_are_those_of_the_data_model() {
        assertThat(own(OWL.Class)).containsExactlyInAnyOrderElementsOf(CLASSES);
    }

    @Test
    void the_properties_are_those_of_the_data_model_each_of_one_kind() {
        assertThat(own(OWL.ObjectProperty)).containsExactlyInAnyOrderElementsOf(OBJECTS);
        assertThat(own(OWL.DatatypeProperty)).containsExactlyInAnyOrderElementsOf(DATA);
    }

    @Test
    void classes_specialise_those_of_the_vocabularies_they_build_on() {
        ABOVE.forEach(
                (name, above) -> assertThat(objects(dip(name), RDFS.subClassOf).map(Resource::getURI))
                        .as(name)
                        .contains(above.split(" ")));
    }

    @Test
    void whoever_takes_part_by_any_role_takes_part() {
        for (String role :
                words("visitor signatory chair organizer speaker founder recipient conferredBy beneficiary provider"
                        + " invitedBy")) {
            assertThat(objects(dip(role), RDFS.subPropertyOf)).as(role).contains(dip("participant"));
        }
        assertThat(objects(dip("participant"), RDFS.subPropertyOf).map(Resource::getURI))
                .contains("http://semanticweb.cs.vu.nl/2009/11/sem/hasActor");
        assertThat(objects(dip("partOf"), RDFS.subPropertyOf).map(Resource::getURI))
                .contains("http://schema.org/superEvent");
        assertThat(objects(dip("evidence"), OWL.inverseOf).map(Resource::getURI))
                .contains("http://www.w3.org/ns/oa#hasBody");
    }

    @Test
    void every_term_has_label_definition_example_and_origin() {
        assertThat(Stream.of(CLASSES, OBJECTS, DATA).flatMap(List::stream).map(OntologyTermsTest::dip))
                .allSatisfy(term -> {
                    assertThat(texts(term, RDFS.label)).as("label of " + term).hasSize(1);
                    assertThat(texts(term, SKOS.definition))
                            .as("definition of " + term)
                            .hasSize(1);
                    assertThat(texts(term, SKOS.definition)).allMatch(text -> text.endsWith("."));
                    assertThat(texts(term, SKOS.example))
                            .as("example of " + term)
                            .isNotEmpty();
                    assertThat(texts(term, SKOS.example))
                            .as("example of " + term + " from a seed")
                            .allMatch(text -> text.contains("JTA 1995") || text.contains("Embassy 2006"));
                    assertThat(objects(term, RDFS.isDefinedBy)).containsExactly(ontology());
                });
    }

    @Test
    void every_property_has_domain_and_range_or_says_why_not() {
        assertThat(Stream.of(OBJECTS, DATA).flatMap(List::stream).map(OntologyTermsTest::dip))
                .allSatisfy(term -> {
                    boolean both = model.contains(term, RDFS.domain) && model.contains(term, RDFS.range);
                    assertThat(both || !texts(term, SKOS.scopeNote).isEmpty())
                            .as("domain and range of " + term)
                            .isTrue();
                });
    }

    @Test
    void every_concept_stands_in_a_scheme_and_is_told_apart_by_its_label() {
        Set<String> seen = new TreeSet<>();
        List<Resource> concepts = model.listSubjectsWithProperty(SKOS.inScheme).toList();
        assertThat(concepts).hasSizeGreaterThan(80).allSatisfy(concept -> {
            assertThat(model.contains(concept, RDF.type, SKOS.Concept)).isTrue();
            assertThat(texts(concept, SKOS.prefLabel))
                    .isEqualTo(texts(concept, RDFS.label))
                    .hasSize(1);
            assertThat(texts(concept, SKOS.definition))
                    .as("definition of " + concept)
                    .hasSize(1);
            Resource scheme = objects(concept, SKOS.inScheme).findFirst().orElseThrow();
            Stream.of(SKOS.prefLabel, SKOS.altLabel)
                    .flatMap(property -> texts(concept, property).stream())
                    .map(label -> scheme.getLocalName() + " " + label.toLowerCase(java.util.Locale.ROOT))
                    .distinct()
                    .forEach(label -> assertThat(seen.add(label))
                            .as("only one “" + label + "”")
                            .isTrue());
        });
        assertThat(model.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme)
                        .mapWith(Resource::getLocalName)
                        .toList())
                .containsExactlyInAnyOrder("kinds", "statuses", "flows", "positions", "modalities");
    }

    @Test
    void a_property_of_concepts_says_from_which_scheme() {
        assertThat(OBJECTS.stream()
                        .filter(name -> model.contains(dip(name), RDFS.range, SKOS.Concept))
                        .filter(name -> !model.contains(dip(name), dip("scheme").as(Property.class))))
                .isEmpty();
    }

    @Test
    void the_ontology_says_what_catalogues_ask_for() {
        Resource ontology = ontology();
        for (Property property : List.of(
                DCTerms.title,
                DCTerms.description,
                DCTerms.creator,
                DCTerms.publisher,
                DCTerms.license,
                DCTerms.created,
                DCTerms.issued,
                DCTerms.modified,
                DCTerms.bibliographicCitation,
                DCTerms.source,
                OWL2.versionIRI,
                OWL.priorVersion,
                OWL.versionInfo,
                property(VANN + "preferredNamespacePrefix"),
                property(VANN + "preferredNamespaceUri"),
                property("http://purl.org/ontology/bibo/status"),
                property("http://xmlns.com/foaf/0.1/logo"))) {
            assertThat(model.contains(ontology, property)).as(property.getURI()).isTrue();
        }
        assertThat(ontology.getProperty(OWL2.versionIRI).getResource().getURI())
                .isEqualTo(ontology.getURI() + "/"
                        + ontology.getProperty(OWL.versionInfo).getString());
    }

    @Test
    void the_version_before_is_kept_as_it_was() {
        String before = ontology().getProperty(OWL.priorVersion).getResource().getURI();
        Model kept = Published.model("versions/" + before.substring(before.lastIndexOf('/') + 1) + ".ttl");
        assertThat(kept.contains(ontology(), OWL2.versionIRI, kept.createResource(before)))
                .isTrue();
    }

    @Test
    void the_table_for_people_tells_the_same_as_the_ontology() {
        Map<String, String> table = new TreeMap<>();
        Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| (object|data) \\| ([^|]+) \\| ([^|]+) \\|");
        row.matcher(Published.text("README.md"))
                .results()
                .forEach(match ->
                        table.put(match.group(1), match.group(2) + " " + match.group(3) + " " + match.group(4)));
        Map<String, String> told = new TreeMap<>();
        OBJECTS.forEach(name -> told.put(name, "object " + end(name, RDFS.domain) + " " + end(name, RDFS.range)));
        DATA.forEach(name -> told.put(name, "data " + end(name, RDFS.domain) + " " + end(name, RDFS.range)));
        assertThat(table).containsExactlyInAnyOrderEntriesOf(told);
    }

    private String end(String name, Property property) {
        return objects(dip(name), property)
                .map(end -> switch (end.getURI()) {
                    case "http://id.loc.gov/datatypes/edtf" -> "edtf";
                    case "http://www.w3.org/1999/02/22-rdf-syntax-ns#PlainLiteral" -> "text";
                    default -> end.getURI().startsWith(Terms.DIP) ? end.getLocalName() : model.shortForm(end.getURI());
                })
                .findFirst()
                .orElse("–");
    }

    private Set<String> own(Resource type) {
        return model.listResourcesWithProperty(RDF.type, type)
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Terms.DIP))
                .mapWith(Resource::getLocalName)
                .toSet();
    }

    private Stream<Resource> objects(Resource subject, Property property) {
        return model.listObjectsOfProperty(subject, property).mapWith(node -> node.asResource()).toList().stream();
    }

    private List<String> texts(Resource subject, Property property) {
        return model
                .listObjectsOfProperty(subject, property)
                .filterKeep(node ->
                        node.isLiteral() && node.asLiteral().getLanguage().equals("en"))
                .mapWith(node -> node.asLiteral().getString())
                .toList()
                .stream()
                .sorted()
                .collect(Collectors.toList());
    }

    private Resource ontology() {
        return model.listResourcesWithProperty(RDF.type, OWL.Ontology).next();
    }

    private static Resource dip(String name) {
        return ResourceFactory.createProperty(Terms.DIP + name);
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
