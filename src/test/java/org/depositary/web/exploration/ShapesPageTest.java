package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Served.class)
class ShapesPageTest {
    private final Running running;

    ShapesPageTest(Running running) {
        this.running = running;
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Visit-visitor | Visitor | at least one | person or organisation or state or group | must",
                "Session-place | Place | at most one | state or place or organisation | should",
                "begin-date    | Begin | at most one | day, not after “end” | must",
                "evidence-confidence | Confidence | exactly one | number, more than 0, 1 at most | must",
                "kind-concept  | Kind | any number | concept, in scheme: kinds | must",
                "frame-evidence | Is the “has body” of something | at least one | evidence | must",
                "text-known | Has target → has source → is format of | exactly one | source document | must"
            })
    void a_constraint_is_put_into_words(String key, String property, String many, String what, String weight) {
        Element row = page("/shapes").getElementById(key);
        assertThat(row).isNotNull();
        List<String> cells = row.select("td").eachText();
        assertThat(cells.getFirst()).isEqualToIgnoringCase(property);
        assertThat(cells.subList(1, 3)).containsExactly(many, what);
        assertThat(cells.get(3)).endsWith(".");
        assertThat(cells.get(4)).isEqualTo(weight);
    }

    @Test
    void a_class_stands_with_its_definition_how_many_there_are_and_what_else_it_must_keep() {
        Element visit = page("/shapes").getElementById("Visit");
        assertThat(visit.parent().select("h3").text()).isEqualTo("Visits");
        assertThat(visit.select("a[href='/browse?type=Visit']").text()).endsWith("in the data");
        assertThat(visit.select("a[href='/ontology#Visit']").text()).isEqualTo("visit");
        assertThat(visit.select("p:last-child a[href='#Frame']").text()).isEqualTo("What holds of every frame");
    }

    @Test
    void a_constraint_that_only_a_query_can_tell_shows_it_with_its_sentence() {
        Element asked = page("/shapes").getElementById("passage-length");
        assertThat(asked.select("td").eachText()).anyMatch(cell -> cell.startsWith("Position and words agree."));
        assertThat(asked.select("details pre").text()).startsWith("SELECT $this ?value");
    }

    @Test
    void what_is_linked_within_the_page_is_there() {
        Document page = page("/shapes");
        assertThat(page.select("main a[href^=#]"))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.text())
                                .isNotNull());
    }

    @Test
    void words_narrow_it_and_what_is_left_is_open() {
        Document found = page("/shapes?q=visitor");
        assertThat(found.select("details.fold")).isNotEmpty().allMatch(group -> group.hasAttr("open"));
        assertThat(found.select("tbody tr")).allMatch(row -> row.text().contains("isitor"));
        assertThat(page("/shapes?q=zzzz").select("[role=status]").text()).contains("Nothing that is asked");
    }

    @Test
    void programs_get_the_shapes_themselves() {
        var answer = running.get("/shapes", "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(running.get("/shapes", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(page("/ontology").select("main a[href=/shapes]")).isNotEmpty();
    }

    @Test
    void each_sentence_has_a_russian_one() {
        Graph russian = RDFDataMgr.loadGraph("ontology/labels-ru-shapes.ttl");
        Set<String> missing = List.of("ontology/shapes-document.ttl", "ontology/shapes-union.ttl").stream()
                .flatMap(file -> RDFDataMgr.loadGraph(file).stream(Node.ANY, SHACL.message, Node.ANY))
                .map(triple -> triple.getSubject())
                .filter(shape ->
                        !shape.getURI().endsWith("-query") && !shape.getURI().endsWith("-scheme"))
                .filter(shape -> !russian.contains(shape, SHACL.message, Node.ANY))
                .map(Node::getURI)
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
        assertThat(page("/shapes?lang=ru").select("h2").eachText())
                .containsExactly("Что говорит каждый документ", "Все данные вместе");
    }
}
