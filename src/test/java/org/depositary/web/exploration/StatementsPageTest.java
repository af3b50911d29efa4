package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.graph.registry.Percent;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class StatementsPageTest {
    private static final String CHOSEN = "&lang=ru";

    private final Running running;

    StatementsPageTest(Running running) {
        this.running = running;
    }

    private Document answer(String query, String more) {
        return Jsoup.parse(running.text("/sparql?query=" + Percent.encoded(query) + more, "Accept", "text/html"));
    }

    @Test
    void what_is_described_is_read_thing_by_thing_with_names_for_addresses() {
        Document page = answer("DESCRIBE <http://example.org/id/event/visit-lima-chile-2011>", "");
        Element visit = page.select(".thing-said").first();
        assertThat(visit.select("h3 a").attr("href")).isEqualTo("/page/event/visit-lima-chile-2011");
        assertThat(visit.select("dt").eachText()).startsWith("type", "label", "visitor");
        assertThat(visit.select("dd a[href=/page/person/ana-lima]").text()).isEqualTo("Ana Lima");
        assertThat(visit.select("dd a[href=/ontology#Visit]").text()).isEqualTo("visit");
        assertThat(visit.text()).doesNotContain("http://");
        assertThat(page.select(".note").text()).containsPattern("\\d+ statements about one thing");
    }

    @Test
    void what_is_constructed_is_read_in_the_language_of_the_page() {
        Document page = answer(
                "PREFIX dip: <https://w3id.org/depositary/ns#> CONSTRUCT { ?v dip:destination ?d } WHERE { ?v a dip:Visit ; dip:destination ?d }",
                CHOSEN);
        assertThat(page.select(".thing-said dt").eachText()).isNotEmpty().containsOnly("куда");
        assertThat(page.select(".thing-said dd a[lang=en]").eachText()).contains("Chile");
    }

    @Test
    void the_turtle_and_the_files_are_there_too() {
        Document page = answer("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5", "");
        assertThat(page.select("details:has(summary:contains(Turtle)) pre").text())
                .contains("PREFIX dip:");
        assertThat(page.select("a.format[href*='format=jsonld']")).hasSize(1);
        assertThat(page.select("h3")).isNotEmpty();
    }

    @Test
    void nodes_without_an_address_are_numbered_and_of_many_things_the_first_are_shown() {
        Document blank = answer("CONSTRUCT { [] a ?t } WHERE { SELECT DISTINCT ?t WHERE { ?s a ?t } LIMIT 2 }", "");
        assertThat(blank.select(".thing-said h3").eachText())
                .containsExactly("without an address (1)", "without an address (2)");
        Document many = answer("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "");
        assertThat(many.select(".thing-said")).hasSize(100);
        assertThat(many.select("main").text()).containsPattern("more things are left out here");
        assertThat(answer("CONSTRUCT { ?s a ?s } WHERE { ?s a ?s }", "")
                        .select("main")
                        .text())
                .contains("Nothing in the data answers this.");
    }
}
