package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What several documents tell of the same, each in its own way, and what one alone tells in one place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferingTest {
    private static final String RELATION = "/relation?a=state/brazil&b=state/chile";

    /** A second telling of what the invented dataset tells, and what only few dates or fields tell apart. */
    private static final String MORE = """
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX edtf: <http://id.loc.gov/datatypes/>
            PREFIX id: <http://example.org/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH <http://example.org/graph/doc/b> {
                id:observation\\/turnover-other a dip:TradeObservation ; rdfs:label "turnover of Chile with Brazil, 2010"@en ;
                    dip:reporter id:state\\/chile ; dip:partner id:state\\/brazil ; dip:flow dip:flow-turnover ; dip:value 800000000.0 ;
                    dip:currency "USD" ; dip:date "2010"^^edtf:edtf ; dip:begin "2010-01-01"^^xsd:date .
                <http://example.org/doc/b#evidence-91> oa:hasBody id:observation\\/turnover-other ; oa:hasTarget <http://example.org/doc/b/text#char=1,9> .
                <http://example.org/doc/b/text#char=1,9> oa:hasSource <http://example.org/doc/b/text> ; oa:hasSelector <http://example.org/doc/b#quote-1-9> .
                <http://example.org/doc/b#quote-1-9> oa:exact "Trade came to 800 million." .
                id:observation\\/import-other a dip:TradeObservation ; rdfs:label "import of Chile with Brazil, 2010"@en ;
                    dip:reporter id:state\\/chile ; dip:partner id:state\\/brazil ; dip:flow dip:flow-import ; dip:value 500000000.0 ;
                    dip:currency "USD" ; dip:date "2010"^^edtf:edtf ; dip:begin "2010-01-01"^^xsd:date .
                id:agreement\\/ports a dip:Agreement ; rdfs:label "ports"@en ; dip:party id:state\\/brazil , id:state\\/chile ;
                    dip:place id:place\\/santiago ; dip:date "1999"^^edtf:edtf , "1999-07-05"^^edtf:edtf ; dip:begin "1999-07-05"^^xsd:date .
                id:relation\\/brazil-chile a dip:BilateralRelation ; rdfs:label "Relations of Brazil and Chile"@en ;
                    dip:between id:state\\/brazil , id:state\\/chile .
                id:event\\/ice a dip:Cooperation ; rdfs:label "Cooperation of Brazil and Chile"@en ; dip:field "ice" ;
                    dip:concernsRelation id:relation\\/brazil-chile .
                id:event\\/fog a dip:Cooperation ; rdfs:label "Cooperation of Brazil and Chile"@en ; dip:field "fog" ;
                    dip:concernsRelation id:relation\\/brazil-chile ; dip:begin "2003-01-01"^^xsd:date .
                id:mission\\/embassy-of-chile a dip:DiplomaticMission ; rdfs:label "Embassy of Chile, Recife"@en ; dip:kind dip:kind-embassy ;
                    dip:sendingState id:state\\/chile ; dip:receivingState id:state\\/brazil .
                dip:kind-embassy rdfs:label "embassy"@en .
                dip:modality-planned rdfs:label "planned"@en .
            }
            """;

    private Running running;

    @BeforeAll
    void serve() {
        Dataset dataset = RDFDataMgr.loadDataset(String.valueOf(Served.class.getResource("/ontology/example.trig")));
        RDFDataMgr.read(dataset, new StringReader(MORE), Served.BASE, Lang.TRIG);
        running = Served.over(dataset);
    }

    @AfterAll
    void close() {
        running.close();
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html", "Accept-Language", "en"));
    }

    /** The rows of the table under a heading, their cells by spaces. */
    private static List<String> rows(Document page, String heading) {
        return page.select("section, main").stream()
                .filter(section -> section.select("> h2").text().startsWith(heading))
                .flatMap(section -> section.select("tbody tr").stream())
                .map(Element::text)
                .toList();
    }

    @Test
    void figures_that_documents_give_differently_stand_together_each_with_its_words() {
        assertThat(rows(page(RELATION), "Figures that documents give differently"))
                .hasSize(2)
                .anyMatch(row -> row.contains("900,000,000"))
                .anyMatch(row -> row.contains("800,000,000") && row.contains("Trade came to 800 million."))
                .noneMatch(row -> row.contains("500,000,000"));
        Document figure = page("/page/observation/turnover-2010");
        assertThat(figure.select("h2").eachText()).contains("What documents say differently of the same");
        assertThat(figure.text()).contains("Trade came to 800 million.");
        assertThat(page("/page/observation/export-2010").select("h2").eachText())
                .doesNotContain("What documents say differently of the same");
    }

    @Test
    void the_turnover_of_one_state_is_in_the_series_of_the_other() {
        assertThat(page("/page/observation/turnover-2010")
                        .select(".bars .row .name, .drawing .name")
                        .eachText())
                .anyMatch(name -> name.contains("Chile with Brazil, 2010"));
    }

    @Test
    void an_agreement_has_the_date_and_place_of_its_signing_or_its_own_as_exactly_as_one_is_told() {
        assertThat(rows(page(RELATION), "Agreements"))
                .anyMatch(row -> row.startsWith("fisheries") && row.contains("May 2011"))
                .anyMatch(row -> row.startsWith("ports") && row.endsWith("5 July 1999 Santiago"))
                .noneMatch(row -> row.contains("1999, "));
        assertThat(page("/page/agreement/fisheries").select("tr").eachText())
                .anyMatch(row -> row.startsWith("ports") && row.contains("5 July 1999"));
        assertThat(page("/browse?type=Agreement").select(".entries li").eachText())
                .contains("ports 5 July 1999");
    }

    @Test
    void what_is_called_alike_is_told_apart_by_its_field() {
        assertThat(rows(page(RELATION), "Cooperation"))
                .contains("Cooperation of Brazil and Chile ice", "Cooperation of Brazil and Chile fog");
    }

    @Test
    void what_has_no_year_does_not_hide_the_years_of_others_of_its_kind() {
        assertThat(page("/page/relation/brazil-chile").select("tr").eachText())
                .anyMatch(row -> row.equalsIgnoreCase("cooperation 2 2003 2003"));
    }

    @Test
    void a_mission_says_whose_it_is_and_where_unless_its_name_does() {
        assertThat(page("/page/mission/embassy-of-chile").select(".lead").text())
                .startsWith("Embassy of Chile in Brazil.");
        assertThat(page("/page/mission/embassy-of-brazil-in-chile")
                        .select(".lead")
                        .text())
                .doesNotContain("Embassy of Brazil in Chile");
    }

    @Test
    void what_has_not_happened_says_so_first() {
        Document planned = page("/browse?year=2013");
        String path = planned.select(".entries a").attr("href");
        assertThat(page(path).select(".lead").text()).startsWith("Planned.");
    }
}
