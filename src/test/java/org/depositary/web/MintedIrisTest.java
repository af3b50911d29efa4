package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depositary.web.Served.Running;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParserFactory;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParserFactory;
import org.eclipse.rdf4j.rio.nquads.NQuadsParserFactory;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserFactory;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParserFactory;
import org.eclipse.rdf4j.rio.trig.TriGParserFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class MintedIrisTest {
    private final Running running;

    MintedIrisTest(Running running) {
        this.running = running;
    }

    /** Every IRI below the base that the dataset names, as graph, subject or object. */
    static Set<String> minted(Running running) {
        Set<String> minted = new TreeSet<>();
        running.dataset().asDatasetGraph().find().forEachRemaining(quad -> {
            for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
                if (node.isURI() && node.getURI().startsWith(Served.BASE)) {
                    minted.add(node.getURI());
                }
            }
        });
        return minted;
    }

    @Test
    void every_iri_that_was_minted_opens_as_page_and_as_data_that_speak_of_it() {
        Set<String> minted = minted(running);
        assertThat(minted).hasSizeGreaterThan(150);
        for (String iri : minted) {
            if (iri.endsWith("/a-lima") || iri.endsWith("/nobody-now")) {
                continue;
            }
            HttpResponse<byte[]> page = follow(iri, "text/html");
            assertThat(page.statusCode()).as(iri).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            HttpResponse<byte[]> data = follow(iri, "application/n-triples");
            assertThat(data.statusCode()).as(iri).isEqualTo(200);
            String text = new String(data.body(), StandardCharsets.UTF_8);
            assertThat(text).as(iri).contains("<" + iri + "> ");
        }
    }

    @Test
    void every_term_of_the_ontology_stands_on_its_page_and_in_its_document_under_the_address_it_is_given_there() {
        Set<String> terms = subjects("ontology/depositary.ttl", "https://w3id.org/depositary/ns#");
        assertThat(terms).hasSizeGreaterThan(100);
        HttpResponse<byte[]> page = follow(Served.BASE + "ontology", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        Document read = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8));
        assertThat(terms)
                .allSatisfy(term -> assertThat(read.getElementById(term.substring(term.indexOf('#') + 1)))
                        .as(term)
                        .isNotNull());
        String data = new String(
                follow(Served.BASE + "ontology", "application/n-triples").body(), StandardCharsets.UTF_8);
        assertThat(terms).allSatisfy(term -> assertThat(data).contains("<" + term + "> "));
    }

    @Test
    void every_shape_stands_in_the_document_of_the_shapes() {
        Set<String> shapes = subjects("ontology/shapes-document.ttl", "https://w3id.org/depositary/shapes#");
        shapes.addAll(subjects("ontology/shapes-union.ttl", "https://w3id.org/depositary/shapes#"));
        assertThat(shapes).hasSizeGreaterThan(100);
        HttpResponse<byte[]> answer = follow(Served.BASE + "shapes", "application/n-triples");
        assertThat(answer.statusCode()).isEqualTo(200);
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(shapes)
                .allSatisfy(shape ->
                        assertThat(text.contains("<" + shape + ">")).as(shape).isTrue());
        HttpResponse<byte[]> page = follow(Served.BASE + "shapes", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        Document shown = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8));
        assertThat(shown.select("[id]").stream().map(Element::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(shapes.stream()
                        .map(shape -> shape.substring(shape.indexOf('#') + 1))
                        .toList());
    }

    private static Set<String> subjects(String file, String namespace) {
        Set<String> subjects = new TreeSet<>();
        RDFDataMgr.loadGraph(file).stream()
                .map(triple -> triple.getSubject())
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(namespace))
                .forEach(subject -> subjects.add(subject.getURI()));
        return subjects;
    }

    private HttpResponse<byte[]> follow(String iri, String accept) {
        String at = iri.contains("#") ? iri.substring(0, iri.indexOf('#')) : iri;
        HttpResponse<byte[]> response = running.get(at, "Accept", accept);
        for (int hops = 0; response.statusCode() / 100 == 3 && hops < 3; hops++) {
            response = running.get(response.headers().firstValue("Location").orElseThrow(), "Accept", accept);
        }
        return response;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/event/visit-lima-chile-2011",
                "/data/person/ana-lima",
                "/data/state/brazil",
                "/doc/a",
                "/rule/made-up",
                "/graph/meta",
                "/dataset",
                "/ontology"
            })
    void all_formats_hold_the_same_triples_for_two_readers(String path) throws IOException {
        Set<String> wanted = jena(path + ".nt", Lang.NTRIPLES);
        assertThat(wanted).hasSizeGreaterThan(3);
        boolean blank = wanted.stream().anyMatch(line -> line.contains("_:"));
        if (blank) {
            assertThat(path).isEqualTo("/ontology");
            return;
        }
        assertThat(jena(path + ".ttl", Lang.TURTLE)).isEqualTo(wanted);
        assertThat(jena(path + ".rdf", Lang.RDFXML)).isEqualTo(wanted);
        assertThat(jena(path + ".jsonld", Lang.JSONLD)).isEqualTo(wanted);
        assertThat(jena(path + ".trig", Lang.TRIG)).isEqualTo(wanted);
        assertThat(jena(path + ".nq", Lang.NQUADS)).isEqualTo(wanted);
        Set<String> second = rdf4j(path + ".nt", new NTriplesParserFactory());
        assertThat(second).hasSameSizeAs(wanted);
        assertThat(rdf4j(path + ".ttl", new TurtleParserFactory())).isEqualTo(second);
        assertThat(rdf4j(path + ".rdf", new RDFXMLParserFactory())).isEqualTo(second);
        assertThat(rdf4j(path + ".jsonld", new JSONLDParserFactory())).isEqualTo(second);
        assertThat(rdf4j(path + ".trig", new TriGParserFactory())).isEqualTo(second);
        assertThat(rdf4j(path + ".nq", new NQuadsParserFactory())).isEqualTo(second);
    }

    @Test
    void formats_with_graphs_say_who_says_so_and_give_all_in_the_default_graph() throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(running.text("/data/event/visit-lima-chile-2011.trig"), Lang.TRIG)
                .parse(dataset);
        assertThat(dataset.containsGraph(org.apache.jena.graph.NodeFactory.createURI(Served.BASE + "graph/doc/a")))
                .isTrue();
        dataset.find()
                .forEachRemaining(quad -> assertThat(dataset.getDefaultGraph().contains(quad.asTriple()))
                        .isTrue());
    }

    private Set<String> jena(String path, Lang language) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(inlined(path), language).parse(dataset);
        Set<String> lines = new HashSet<>();
        dataset.getDefaultGraph().find().forEach(triple -> lines.add(triple.toString()));
        return lines;
    }

    private Set<String> rdf4j(String path, RDFParserFactory factory) throws IOException {
        Model model = new LinkedHashModel();
        var parser = factory.getParser();
        parser.setRDFHandler(new StatementCollector(model));
        if (factory.getRDFFormat().equals(RDFFormat.RDFXML)) {
            parser.parse(new ByteArrayInputStream(inlined(path).getBytes(StandardCharsets.UTF_8)), Served.BASE);
        } else {
            parser.parse(new StringReader(inlined(path)), Served.BASE);
        }
        Set<String> lines = new HashSet<>();
        model.forEach(statement -> {
            if (statement.getContext() == null) {
                lines.add(statement.getSubject() + " " + statement.getPredicate() + " " + statement.getObject());
            }
        });
        return lines;
    }

    /** A document with the context that it points at put in, so that nothing is fetched from the invented base. */
    private String inlined(String path) throws IOException {
        String text = running.text(path);
        if (!path.endsWith(".jsonld")) {
            return text;
        }
        String context = Files.readString(Path.of("ontology/context.jsonld"));
        String inner = context.substring(context.indexOf(':') + 1, context.lastIndexOf('}'));
        assertThat(text).contains("\"http://example.org/context.jsonld\"");
        return text.replace("\"http://example.org/context.jsonld\"", inner);
    }
}
