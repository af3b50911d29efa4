package org.depositary.graph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.depositary.claim.Story;
import org.depositary.graph.Workshop;
import org.depositary.text.Edtf;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SerializationTest {
    private static final DatasetGraph DATA = data();

    private static DatasetGraph data() {
        Story story = Workshop.trip("a", "2001", "Ana Lima visited Bergen \"again\", \\ in\tMay.\nЖ 😀")
                .frame(
                        "f1",
                        "dip:Visit",
                        "Ana Lima visited Bergen \"again\", \\ in\tMay.\nЖ 😀",
                        "visitor",
                        "a",
                        "destination",
                        "b",
                        "date",
                        new Edtf("2001-05"));
        return Workshop.run(story).dataset();
    }

    private static byte[] write(DatasetGraph data, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop.serialization().write(data, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void characters_that_nobody_would_write_are_written_so_that_they_can_be_read(Format format) {
        DatasetGraph odd = DatasetGraphFactory.create();
        String text = "a\u0000b\u0008c\uFFFFd\u202Ee\u0301f\uFEFF\uD83D\uDEA2";
        odd.add(
                NodeFactory.createURI("http://example.org/g"),
                NodeFactory.createURI("http://example.org/s"),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralLang(text, "en"));
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(write(odd, format)))
                .lang(lang(format))
                .parse(read);
        String expected = format == Format.RDF_XML ? text.replaceAll("[\u0000\u0008\uFFFF]", "\uFFFD") : text;
        assertThat(read.find())
                .toIterable()
                .singleElement()
                .satisfies(quad ->
                        assertThat(quad.getObject().getLiteralLexicalForm()).isEqualTo(expected));
    }

    private static Lang lang(Format format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case JSON_LD -> Lang.JSONLD11;
            case N_TRIPLES -> Lang.NTRIPLES;
            case N_QUADS -> Lang.NQUADS;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    private static RDFFormat rdf4j(Format format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE;
            case TRIG -> RDFFormat.TRIG;
            case JSON_LD -> RDFFormat.JSONLD;
            case N_TRIPLES -> RDFFormat.NTRIPLES;
            case N_QUADS -> RDFFormat.NQUADS;
            case RDF_XML -> RDFFormat.RDFXML;
        };
    }

    private static Set<String> wanted(boolean graphs) {
        Set<String> all = new TreeSet<>();
        DATA.find().forEachRemaining(quad -> all.add((graphs ? quad.getGraph() + " " : "") + quad.asTriple()));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_reads_back_to_the_same_statements(Format format) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(write(DATA, format)))
                .lang(lang(format))
                .parse(read);
        Set<String> found = new TreeSet<>();
        read.find()
                .forEachRemaining(quad -> found.add((format.quads() ? quad.getGraph() + " " : "") + quad.asTriple()));
        assertThat(found).isEqualTo(wanted(format.quads()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void another_parser_reads_as_many_statements_of_the_same_subjects(Format format) throws Exception {
        List<Statement> statements = new ArrayList<>();
        var parser = Rio.createParser(rdf4j(format));
        parser.setRDFHandler(new StatementCollector(statements));
        parser.parse(new StringReader(new String(write(DATA, format), StandardCharsets.UTF_8)), "https://example.org/");
        assertThat(Set.copyOf(statements)).hasSize(wanted(format.quads()).size());
        Set<String> subjects = new TreeSet<>();
        DATA.find().forEachRemaining(quad -> subjects.add(quad.getSubject().getURI()));
        Set<String> found = new TreeSet<>();
        statements.forEach(statement -> found.add(statement.getSubject().stringValue()));
        assertThat(found).isEqualTo(subjects);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_order_in_which_statements_were_added_changes_no_byte(Format format) {
        List<Quad> quads = new ArrayList<>();
        DATA.find().forEachRemaining(quads::add);
        Collections.reverse(quads);
        DatasetGraph turned = DatasetGraphFactory.create();
        quads.forEach(turned::add);
        assertThat(write(turned, format)).isEqualTo(write(DATA, format));
    }

    @Test
    void n_quads_are_sorted_lines() {
        List<String> lines = new String(write(DATA, Format.N_QUADS), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void turtle_uses_prefixes_and_writes_a_subject_once() {
        DatasetGraph small = DatasetGraphFactory.create();
        for (String name : List.of("b", "a")) {
            small.add(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("https://example.org/" + name),
                    Workshop.ONTOLOGY.term("rdfs:label"),
                    NodeFactory.createLiteralLang(name, "en")));
            small.add(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("https://example.org/" + name),
                    Workshop.ONTOLOGY.term("rdf:type"),
                    Workshop.ONTOLOGY.term("dip:Visit")));
        }
        String turtle = new String(write(small, Format.TURTLE), StandardCharsets.UTF_8);
        assertThat(turtle).contains("dip:Visit", "rdfs:label").doesNotContain("<https://w3id.org/depositary/ns#Visit>");
        assertThat(turtle.split("<https://example.org/a>", -1)).hasSize(2);
        assertThat(turtle.indexOf("<https://example.org/a>")).isLessThan(turtle.indexOf("<https://example.org/b>"));
    }

    @Test
    void json_ld_is_compacted_by_the_context() {
        String json = new String(write(DATA, Format.JSON_LD), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"visitor\"", "\"Visit\"")
                .doesNotContain("https://w3id.org/depositary/ns#visitor\" :");
    }
}
