package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.query.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes: each lets good data pass and reports the bad data that it is there for. */
class ShapesTest {
    private static final String SHAPES = "https://w3id.org/depositary/shapes#";
    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX edtf: <http://id.loc.gov/datatypes/>
            PREFIX id: <http://example.org/id/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final ExampleDataset EXAMPLE = new ExampleDataset();
    private static final Model WHOLE = EXAMPLE.union();
    private static final Shapes DOCUMENT = Shapes.parse(Published.graph("shapes-document.ttl"));
    private static final Shapes UNION = Shapes.parse(Published.graph("shapes-union.ttl"));

    /** @param graph the document whose graph is broken, or {@code union} */
    record Break(String shape, String graph, String update) {
        @Override
        public String toString() {
            return shape;
        }
    }

    static Stream<Break> breaks() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShapesTest.class.getResourceAsStream("/ontology/broken.tsv")),
                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new Break(cells[0], cells[1], cells[2]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c"})
    void what_a_document_says_as_it_should_passes(String document) {
        assertThat(report(DOCUMENT, EXAMPLE.document(document))).isEmpty();
    }

    @Test
    void a_dataset_as_it_should_be_passes() {
        assertThat(report(UNION, WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void what_a_shape_is_there_for_is_reported_by_it(Break broken) {
        boolean union = broken.graph().equals("union");
        Model model = union ? WHOLE : EXAMPLE.document(broken.graph());
        Model copy = ModelFactory.createDefaultModel().add(model);
        UpdateAction.parseExecute(PREFIXES + broken.update(), copy);
        assertThat(copy.containsAll(model) && model.containsAll(copy))
                .as("the update left everything as it was")
                .isFalse();
        assertThat(report(union ? UNION : DOCUMENT, copy)).contains(broken.shape());
    }

    @Test
    void every_shape_that_can_report_is_tried() {
        Set<String> tried = new TreeSet<>();
        breaks().forEach(broken -> tried.add(broken.shape()));
        Set<String> reporting = new TreeSet<>();
        files().forEach(file -> reporting(Published.model(file)).forEach(shape -> reporting.add(name(shape))));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(reporting);
    }

    @Test
    void every_shape_that_can_report_has_an_address_a_sentence_and_a_severity() {
        files().map(Published::model)
                .forEach(model -> assertThat(reporting(model)).allSatisfy(shape -> {
                    assertThat(shape.isURIResource() && shape.getURI().startsWith(SHAPES))
                            .as(shape.toString())
                            .isTrue();
                    assertThat(shape.getProperty(property(SHACLM.message)).getString())
                            .as(shape.getURI())
                            .matches("[A-Z].*\\.");
                    assertThat(shape.getProperty(property(SHACLM.severity))
                                    .getResource()
                                    .getLocalName())
                            .isIn("Violation", "Warning");
                }));
    }

    @Test
    void a_result_names_the_frame_that_it_is_about() {
        Model model = EXAMPLE.document("a");
        UpdateAction.parseExecute(
                PREFIXES + "DELETE WHERE { id:event\\/visit-lima-chile-2011 dip:visitor ?any }", model);
        var entry = Validation.validate(DOCUMENT, model.getGraph()).getEntries().stream()
                .filter(found -> found.message().equals("A visit has a visitor."))
                .findFirst()
                .orElseThrow();
        assertThat(entry.focusNode().getURI()).endsWith("/id/event/visit-lima-chile-2011");
    }

    private static Stream<String> files() {
        return Stream.of("shapes-document.ttl", "shapes-union.ttl");
    }

    /** Property shapes of a targeted shape, and targeted shapes with constraints of their own. */
    private static List<Resource> reporting(Model model) {
        return Stream.concat(
                        model.listResourcesWithProperty(RDF.type, SHACLM.PropertyShape).toList().stream()
                                .filter(shape ->
                                        model
                                                .listSubjectsWithProperty(property(SHACLM.property), shape)
                                                .toList()
                                                .stream()
                                                .anyMatch(ShapesTest::targeted)),
                        model.listResourcesWithProperty(RDF.type, SHACLM.NodeShape).toList().stream()
                                .filter(ShapesTest::targeted)
                                .filter(shape -> Stream.of("sparql", "or", "nodeKind")
                                        .anyMatch(name -> shape.hasProperty(shacl(model, name)))))
                .toList();
    }

    private static boolean targeted(Resource shape) {
        return Stream.of("targetClass", "targetSubjectsOf", "targetObjectsOf")
                .anyMatch(name -> shape.hasProperty(shacl(shape.getModel(), name)));
    }

    private static Property shacl(Model model, String name) {
        return model.createProperty(SHACLM.getURI() + name);
    }

    private static Property property(RDFNode term) {
        return term.as(Property.class);
    }

    private static String name(Resource shape) {
        return shape.getURI().substring(SHAPES.length());
    }

    private static Set<String> report(Shapes shapes, Model model) {
        ValidationReport report = Validation.validate(shapes, model.getGraph());
        Set<String> names = new TreeSet<>();
        report.getEntries().forEach(entry -> names.add(entry.source().getURI().substring(SHAPES.length())));
        return names;
    }
}
