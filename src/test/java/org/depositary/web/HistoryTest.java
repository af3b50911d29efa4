package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.web.Served.Running;
import org.depositary.web.sparql.Limits;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {
    private static final Instant MONDAY = Instant.parse("2020-02-03T04:05:06Z");
    private static final Instant TUESDAY = Instant.parse("2020-02-04T04:05:06Z");
    private static final String MONDAY_IN_HTTP = "Mon, 03 Feb 2020 04:05:06 GMT";
    private static final String TUESDAY_IN_HTTP = "Tue, 04 Feb 2020 04:05:06 GMT";

    private static final Property GENERATED =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasGeneratedBy");
    private static final String FIRST_RUN = Served.BASE + "run/1";
    private static final String SECOND_RUN = Served.BASE + "run/2";
    private static final Node OTHER_FORM = NodeFactory.createLiteralDT("16000", XSDDatatype.XSDdecimal);
    private static final String RULE = Served.BASE + "rule/made-up";
    /** Whose descriptions the second run, which speaks of two states, leaves alone. */
    private static final List<String> UNTOUCHED = List.of(
            "/data/award/order-of-the-kite.ttl",
            "/data/award/order-of-the-kite.jsonld",
            "/page/award/order-of-the-kite",
            "/rule/made-up.ttl",
            "/doc/c.ttl");

    private final Running running = Served.start(Limits.USUAL);
    private final String first;
    private final String second;
    private final List<String> tagsBefore;

    HistoryTest() throws IOException {
        Dataset dataset = running.dataset();
        running.dataset()
                .asDatasetGraph()
                .add(
                        NodeFactory.createURI(Served.BASE + "graph/authority"),
                        NodeFactory.createURI(Served.BASE + "id/award/order-of-the-kite"),
                        NodeFactory.createURI("https://w3id.org/depositary/ns#value"),
                        OTHER_FORM);
        running.store().publish(dataset);
        first = published(dataset, MONDAY);
        tagsBefore = UNTOUCHED.stream().map(this::tag).toList();
        Model authority = dataset.getNamedModel(Served.BASE + "graph/authority");
        authority.getResource(Served.BASE + "id/state/chile").addProperty(SKOS.altLabel, "Republic of Chile", "en");
        authority.removeAll(
                authority.getResource(Served.BASE + "id/state/brazil"),
                RDFS.label,
                authority.createLiteral("Brasil", "pt"));
        Model meta = dataset.getNamedModel(Served.BASE + "graph/meta");
        meta.removeAll(meta.getResource(Served.BASE + "dataset"), GENERATED, null);
        meta.getResource(Served.BASE + "dataset").addProperty(GENERATED, meta.getResource(SECOND_RUN));
        meta.removeAll(meta.getResource(FIRST_RUN), null, null);
        List<Quad> earlier = running.history().earlierRuns(running.store());
        earlier.forEach(dataset.asDatasetGraph()::add);
        meta.getResource(SECOND_RUN)
                .addProperty(RDF.type, meta.getResource("http://www.w3.org/ns/prov#Activity"))
                .addProperty(meta.createProperty("http://www.w3.org/ns/prov#used"), meta.getResource(RULE));
        running.store().publish(dataset);
        second = published(dataset, TUESDAY);
    }

    @AfterAll
    void close() {
        running.close();
    }

    private String published(Dataset dataset, Instant at) throws IOException {
        String version = running.store().version().orElseThrow();
        running.history().record(dataset.asDatasetGraph(), version, at);
        Path file = Files.createTempFile("published", ".nq.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            RDFDataMgr.write(out, stored(), Lang.NQUADS);
        }
        running.history().keep(version, file);
        return version;
    }

    /** All statements as the store holds them. */
    private DatasetGraph stored() {
        DatasetGraph all = DatasetGraphFactory.create();
        running.store()
                .select(QueryFactory.create("SELECT * { GRAPH ?g { ?s ?p ?o } }"))
                .forEach(row -> all.add(node(row, "g"), node(row, "s"), node(row, "p"), node(row, "o")));
        return all;
    }

    private static boolean written(DatasetGraph dataset) {
        return dataset.stream().anyMatch(quad -> quad.getObject().equals(OTHER_FORM));
    }

    private static Node node(Map<String, RDFNode> row, String name) {
        return Objects.requireNonNull(row.get(name)).asNode();
    }

    private String tag(String path) {
        return running.get(path).headers().firstValue("ETag").orElseThrow();
    }

    private static Model read(HttpResponse<byte[]> response) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(new String(response.body(), StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(model);
        return model;
    }

    @Test
    void what_was_added_and_dropped_of_which_thing_is_listed() {
        String list = running.text("/changes", "Accept", "text/html");
        assertThat(Jsoup.parse(list).select("article li")).hasSize(2);
        assertThat(list).contains("1 statement about things added, 1 dropped", "/changes/" + second);
        var page = Jsoup.parse(running.text("/changes/" + second, "Accept", "text/html"));
        assertThat(page.select("section h2").eachText()).containsExactly("Brazil", "Chile");
        assertThat(page.select("ins").eachText()).singleElement().asString().endsWith(": Republic of Chile");
        assertThat(page.select("del").eachText()).containsExactly("label: Brasil");
        assertThat(running.get("/changes/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_feed_tells_it_to_programs() {
        HttpResponse<byte[]> feed = running.get("/changes", "Accept", "application/atom+xml");
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/atom+xml");
        assertThat(feed.body()).isEqualTo(running.get("/changes.atom").body());
        var xml = Jsoup.parse(new String(feed.body(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        assertThat(xml.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(xml.select("feed > updated").text()).isEqualTo("2020-02-04T04:05:06Z");
        assertThat(xml.select("entry"))
                .hasSize(2)
                .allSatisfy(
                        entry -> assertThat(entry.select("> id, > title, > updated, > content, > link[rel=alternate]"))
                                .hasSize(5));
        assertThat(xml.select("entry > id").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void a_document_is_given_as_it_was_at_the_time_asked_for() {
        HttpResponse<byte[]> gate =
                running.get("/data/state/chile.ttl", "Accept-Datetime", "Mon, 03 Feb 2020 12:00:00 GMT");
        assertThat(gate.statusCode()).isEqualTo(302);
        assertThat(gate.headers().firstValue("Vary").orElse("")).contains("Accept-Datetime");
        String then = gate.headers().firstValue("Location").orElseThrow();
        assertThat(then).isEqualTo("/memento/" + first + "/data/state/chile.ttl");
        HttpResponse<byte[]> memento = running.get(then);
        assertThat(memento.headers().firstValue("Memento-Datetime")).hasValue(MONDAY_IN_HTTP);
        assertThat(memento.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"timemap\""));
        Model was = read(memento);
        assertThat(was.contains(was.getResource(Served.BASE + "id/state/chile"), RDFS.label))
                .isTrue();
        assertThat(was.contains(was.getResource(Served.BASE + "id/state/chile"), SKOS.altLabel))
                .isFalse();
        Model is = read(running.get("/memento/" + second + "/data/state/chile", "Accept", "text/turtle"));
        assertThat(is.contains(is.getResource(Served.BASE + "id/state/chile"), SKOS.altLabel))
                .isTrue();
        for (String early : List.of("Thu, 01 Jan 1970 00:00:00 GMT", MONDAY_IN_HTTP)) {
            assertThat(running.get("/data/state/chile", "Accept-Datetime", early)
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/memento/" + first + "/data/state/chile");
        }
        assertThat(running.get("/data/state/chile", "Accept-Datetime", "once").statusCode())
                .isEqualTo(400);
        assertThat(running.get("/memento/" + first + "/data/state/none").statusCode())
                .isEqualTo(404);
        assertThat(running.get("/memento/none/data/state/chile").statusCode()).isEqualTo(404);
    }

    @Test
    void a_timemap_lists_all_times() {
        assertThat(running.get("/data/state/chile.ttl").headers().allValues("Link"))
                .contains("</timemap/data/state/chile>; rel=\"timemap\"; type=\"application/link-format\"");
        HttpResponse<byte[]> map = running.get("/timemap/data/state/chile");
        assertThat(map.headers().firstValue("Content-Type")).hasValue("application/link-format");
        assertThat(new String(map.body(), StandardCharsets.UTF_8))
                .contains("<http://example.org/data/state/chile>; rel=\"original timegate\"")
                .contains(
                        "/memento/" + first + "/data/state/chile>; rel=\"first memento\"; datetime=\"" + MONDAY_IN_HTTP)
                .contains("/memento/" + second + "/data/state/chile>; rel=\"memento\"; datetime=\"" + TUESDAY_IN_HTTP);
        assertThat(running.get("/timemap/data/state/none").statusCode()).isEqualTo(404);
    }

    @Test
    void what_did_not_change_keeps_its_tag_and_its_day() {
        assertThat(UNTOUCHED.stream().map(this::tag)).isEqualTo(tagsBefore);
        assertThat(running.get("/data/award/order-of-the-kite.ttl").headers().firstValue("Last-Modified"))
                .hasValue(MONDAY_IN_HTTP);
        assertThat(running.get("/data/state/chile.ttl").headers().firstValue("Last-Modified"))
                .hasValue(TUESDAY_IN_HTTP);
        String map = running.text("/sitemap.xml");
        assertThat(map)
                .contains("page/award/order-of-the-kite</loc><lastmod>2020-02-03<")
                .contains("page/state/chile</loc><lastmod>2020-02-04<");
    }

    @Test
    void a_document_names_the_run_by_which_it_changed_last() {
        for (String[] made : new String[][] {{"award/order-of-the-kite", FIRST_RUN}, {"state/chile", SECOND_RUN}}) {
            Model model = read(running.get("/data/" + made[0] + ".ttl"));
            assertThat(model.listObjectsOfProperty(model.getResource(Served.BASE + "data/" + made[0]), GENERATED)
                            .toList())
                    .extracting(Object::toString)
                    .containsExactly(made[1]);
        }
        for (String run : List.of(FIRST_RUN, SECOND_RUN)) {
            assertThat(running.get(run, "Accept", "text/turtle").statusCode())
                    .as(run)
                    .isEqualTo(200);
        }
        assertThat(running.text(FIRST_RUN + ".nt"))
                .contains("http://www.w3.org/ns/prov#Activity")
                .doesNotContain("http://www.w3.org/ns/prov#used");
    }

    @Test
    void a_value_that_a_store_writes_in_another_form_has_not_changed() {
        assertThat(written(running.dataset().asDatasetGraph())).isTrue();
        assertThat(written(stored())).isFalse();
        assertThat(running.history().changes(second))
                .extracting(change -> change.thing())
                .containsExactly(Served.BASE + "id/state/brazil", Served.BASE + "id/state/chile");
    }

    @Test
    void only_the_last_publications_are_kept() throws IOException {
        try (Running other = Served.start(Limits.USUAL)) {
            for (int i = 0; i < 5; i++) {
                other.history().record(other.dataset().asDatasetGraph(), "v" + i, MONDAY.plusSeconds(i));
                Path file = Files.createTempFile("published", ".nq.gz");
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                    RDFDataMgr.write(out, other.dataset(), Lang.NQUADS);
                }
                other.history().keep("v" + i, file);
            }
            assertThat(other.history().publications())
                    .extracting(one -> one.version())
                    .containsExactly("v4", "v3", "v2");
            assertThat(other.history().snapshot("v1")).isEmpty();
            assertThat(other.history().snapshot("v2")).isPresent();
            assertThat(other.history().changes("v4")).isEmpty();
        }
    }
}
