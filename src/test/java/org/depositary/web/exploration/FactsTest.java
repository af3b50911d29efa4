package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is said of things where documents say a little else than those that all tests share. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsTest {
    private static final String OTHERWISE = """
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            DELETE { GRAPH ?g { ?opening dip:mission ?mission } } INSERT { GRAPH ?g { ?opening dip:partOf ?mission } }
            WHERE { GRAPH ?g { ?opening a dip:MissionOpening ; dip:mission ?mission } } ;
            DELETE { GRAPH ?g { ?said dip:content ?words } } INSERT { GRAPH ?g { ?said dip:content ?quote } }
            WHERE { GRAPH ?g { ?said dip:content ?words ; dip:quote ?quote } } ;
            INSERT DATA { GRAPH <http://example.org/graph/authority> { <http://example.org/id/place/santiago>
                skos:historyNote "Second (1961–1992)" , "Third (1992–)" , "First (1832–1961)" , "Before (–1832)" } } ;
            INSERT DATA { GRAPH <http://example.org/graph/meta> { <http://example.org/doc/b>
                <http://purl.org/dc/terms/license> <http://creativecommons.org/publicdomain/mark/1.0/> .
                <http://example.org/doc/a/text> <http://schema.org/text> "A wind blew." .
                <http://example.org/doc/b/text> <http://schema.org/text> "No wind blew." } }
            """;

    private Running running;

    @BeforeAll
    void serve() {
        Dataset dataset = RDFDataMgr.loadDataset(String.valueOf(Served.class.getResource("/ontology/example.trig")));
        UpdateAction.parseExecute(OTHERWISE, dataset);
        running = Served.over(dataset);
    }

    @AfterAll
    void close() {
        running.close();
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html"));
    }

    private List<String> values(String path, String property, String part) {
        return page(path).select("dl.facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals(property))
                .flatMap(fact -> fact.select(part).eachText().stream())
                .toList();
    }

    @Test
    void what_is_named_and_not_told_to_open_has_the_sentence_that_names_it() {
        assertThat(values("/page/mission/embassy-of-brazil-in-chile", "kind", "dd > q"))
                .containsExactly("The Embassy of Brazil in Chile opened in June 1840.");
    }

    @Test
    void the_same_words_are_told_once_and_other_words_twice() {
        String statement = "/page/event/statement-alves";
        assertThat(values(statement, "quote", "dd")).hasSize(1);
        assertThat(values(statement, "content", "dd")).isEmpty();
        assertThat(page("/page/agreement/fisheries").select("dl.facts dt").eachText())
                .doesNotHaveDuplicates();
    }

    @Test
    void names_with_years_stand_in_the_order_of_their_years() {
        assertThat(String.join(" ", values("/page/place/santiago", "history note", "dd")))
                .containsSubsequence("Before", "First", "Second", "Third");
    }

    @Test
    void a_document_of_which_no_licence_is_told_says_so_and_one_with_a_licence_names_it() {
        assertThat(values("/doc/a", "licence", "dd")).containsExactly("not told");
        assertThat(values("/doc/b", "licence", "dd")).isEmpty();
        assertThat(values("/doc/b", "license", "dd")).hasSize(1);
    }
}
