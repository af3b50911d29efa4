package org.depositary.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.graph.Workshop.BASE;
import static org.depositary.graph.Workshop.run;
import static org.depositary.graph.Workshop.trip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depositary.claim.Story;
import org.depositary.claim.Story.Called;
import org.depositary.claim.Story.Said;
import org.depositary.graph.format.Format;
import org.depositary.graph.ontology.Terms;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final String TEXT =
            "😀 Ana Lima of Chile visited Bergen on 3 May 2001. Lima opened the Chilean Mission. She is harbour master.";

    private static Story story(String id) {
        return trip(id, "2001-05", TEXT)
                .frame(
                        "f1",
                        "dip:Visit",
                        "Ana Lima of Chile visited Bergen on 3 May 2001.",
                        "visitor",
                        "a",
                        "destination",
                        "b",
                        "date",
                        new Edtf("2001-05-03"),
                        "kind",
                        new Called("official"),
                        "purpose",
                        new Said("visited"))
                .frame(
                        "f2",
                        "dip:Tenure",
                        "She is harbour master.",
                        "holder",
                        "a",
                        "position",
                        new Called("Harbour Master"),
                        "officeOf",
                        "c",
                        "attested",
                        new Edtf("2001-05"));
    }

    private static String nQuads(DatasetGraph dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop.serialization().write(dataset, Format.N_QUADS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean has(DatasetGraph dataset, String graph, String subject, String property, Node object) {
        return dataset.contains(
                BASE.node("graph/" + graph),
                BASE.node("id/" + subject),
                property.isEmpty() ? Node.ANY : Workshop.ONTOLOGY.term(property),
                object);
    }

    @Test
    void what_a_document_says_stands_in_its_graph_and_what_things_are_in_the_authority_graph() {
        DatasetGraph data = run(story("a")).dataset();
        String visit = "event/visit-of-ana-lima-to-bergen-3-may-2001";
        assertThat(has(data, "doc/a", visit, "dip:visitor", BASE.node("id/person/ana-lima")))
                .isTrue();
        assertThat(has(data, "doc/a", visit, "dip:kind", Terms.dip("kind-official")))
                .isTrue();
        assertThat(has(data, "doc/a", visit, "rdf:type", Terms.dip("Visit"))).isTrue();
        assertThat(has(data, "authority", "person/ana-lima", "rdf:type", Workshop.ONTOLOGY.term("schema:Person")))
                .isTrue();
        assertThat(has(data, "doc/a", "person/ana-lima", "rdf:type", Node.ANY)).isFalse();
        assertThat(has(data, "derived", "office/harbour-master-chile", "rdf:type", Terms.dip("Office")))
                .isTrue();
    }

    @Test
    void the_same_documents_give_the_same_bytes_whatever_their_order_and_whether_addresses_were_known() {
        Chain.Result first = run(story("a"), story("b"));
        Chain.Result turned = run(story("b"), story("a"));
        Chain.Result again = run(first.registry(), story("a"), story("b"));
        assertThat(nQuads(turned.dataset())).isEqualTo(nQuads(first.dataset()));
        assertThat(nQuads(again.dataset())).isEqualTo(nQuads(first.dataset()));
        assertThat(again.registry().rows()).isEqualTo(first.registry().rows());
    }

    @Test
    void nothing_is_blank() {
        run(story("a"))
                .dataset()
                .find()
                .forEachRemaining(quad -> assertThat(Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                                .anyMatch(Node::isBlank))
                        .isFalse());
    }

    @Test
    void whatever_has_an_address_under_the_base_is_described() {
        DatasetGraph data = run(story("a"), story("b")).dataset();
        Set<String> subjects = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        data.find().forEachRemaining(quad -> {
            subjects.add(quad.getSubject().toString());
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(BASE.iri()))
                    .forEach(named::add);
        });
        // The home page, the query service and the files for download are no things of the dataset.
        named.removeAll(Set.of(BASE.iri(), BASE.iri() + "sparql"));
        named.removeIf(iri -> iri.startsWith(BASE.iri() + "dump/"));
        assertThat(named).isNotEmpty().allSatisfy(iri -> assertThat(subjects).contains(iri));
    }

    @Test
    void the_text_at_a_position_is_the_quote_counted_in_code_points() {
        DatasetGraph data = run(story("a")).dataset();
        int[] codePoints = TEXT.codePoints().toArray();
        List<Quad> passages = Stream.of(data.find(Node.ANY, Node.ANY, Terms.HAS_SELECTOR, Node.ANY))
                .flatMap(found -> {
                    List<Quad> all = new java.util.ArrayList<>();
                    found.forEachRemaining(all::add);
                    return all.stream();
                })
                .toList();
        assertThat(passages).isNotEmpty();
        for (Quad passage : passages) {
            Node target = passage.getSubject();
            String[] range = target.getURI().replaceAll(".*#char=", "").split(",");
            int start = Integer.parseInt(range[0]);
            int end = Integer.parseInt(range[1]);
            data.find(Node.ANY, passage.getObject(), Terms.EXACT, Node.ANY)
                    .forEachRemaining(quote -> assertThat(quote.getObject().getLiteralLexicalForm())
                            .isEqualTo(new String(codePoints, start, end - start)));
        }
    }

    @Test
    void a_date_has_its_bounds_and_an_open_one_only_those_it_has() {
        DatasetGraph data = run(trip("a", "2001", TEXT)
                        .frame(
                                "f1",
                                "dip:Visit",
                                "Bergen",
                                "visitor",
                                "a",
                                "destination",
                                "b",
                                "date",
                                new Edtf("2001-05/..")))
                .dataset();
        String visit = "event/visit-of-ana-lima-to-bergen-since-may-2001";
        assertThat(has(data, "doc/a", visit, "dip:begin", Node.ANY)).isTrue();
        assertThat(has(data, "doc/a", visit, "dip:end", Node.ANY)).isFalse();
    }

    @Test
    void one_event_of_two_documents_has_one_address_and_stands_in_both_graphs() {
        DatasetGraph data = run(story("a"), story("b")).dataset();
        String visit = "event/visit-of-ana-lima-to-bergen-3-may-2001";
        assertThat(has(data, "doc/a", visit, "dip:date", Node.ANY)).isTrue();
        assertThat(has(data, "doc/b", visit, "dip:date", Node.ANY)).isTrue();
    }

    @Test
    void what_violates_a_shape_is_withheld_with_its_document_rule_and_words() {
        Chain.Result result = run(story("a")
                .frame("f3", "dip:Visit", "Lima opened the Chilean Mission.", "visitor", "b", "destination", "n"));
        assertThat(result.withheld()).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.document()).isEqualTo("a");
            assertThat(violation.rules()).containsExactly("told");
            assertThat(violation.passages()).containsExactly("Lima opened the Chilean Mission.");
        });
        assertThat(result.publishable()).isTrue();
        assertThat(result.dataset()
                        .contains(Node.ANY, Node.ANY, Terms.dip("destination"), BASE.node("id/state/norway")))
                .isFalse();
        assertThat(result.dataset()
                        .contains(Node.ANY, Node.ANY, Terms.dip("destination"), BASE.node("id/place/bergen")))
                .isTrue();
    }

    @Test
    void states_have_labels_in_many_languages_and_a_place_on_the_map() {
        DatasetGraph data = run(story("a")).dataset();
        assertThat(has(data, "authority", "state/norway", "rdfs:label", literal("Норвегия", "ru")))
                .isTrue();
        assertThat(has(data, "authority", "state/norway", "rdfs:label", literal("Norway", "en")))
                .isTrue();
        assertThat(data.contains(
                        BASE.node("graph/authority"),
                        BASE.node("id/state/norway"),
                        Terms.iri(Terms.WGS84 + "lat"),
                        Node.ANY))
                .isTrue();
    }

    @Test
    void another_name_that_a_document_uses_stands_in_its_graph() {
        DatasetGraph data = run(story("a")).dataset();
        assertThat(has(data, "doc/a", "person/ana-lima", "skos:altLabel", literal("Lima", "en")))
                .isTrue();
        assertThat(has(data, "authority", "person/ana-lima", "rdfs:label", literal("Ana Lima", "en")))
                .isTrue();
    }

    private static Node literal(String words, String language) {
        return org.apache.jena.graph.NodeFactory.createLiteralLang(words, language);
    }

    @Test
    void a_template_takes_the_place_of_the_frame_and_drops_what_is_unbound() {
        Story story = trip("a", "2001", TEXT).by("praised").frame("f1", "dip:Visit", "Ana Lima", "visitor", "a");
        Chain.Result result = run(story);
        assertThat(result.withheld()).isEmpty();
        DatasetGraph data = result.dataset();
        String fact = "event/visit-of-ana-lima";
        assertThat(has(data, "doc/a", fact, "dip:visitor", Node.ANY)).isFalse();
        assertThat(has(data, "doc/a", fact, "dcterms:subject", BASE.node("id/person/ana-lima")))
                .isTrue();
        assertThat(has(data, "doc/a", fact, "dcterms:source", BASE.node("doc/a")))
                .isTrue();
        assertThat(has(data, "doc/a", fact, "dcterms:isPartOf", Node.ANY)).isFalse();
    }
}
