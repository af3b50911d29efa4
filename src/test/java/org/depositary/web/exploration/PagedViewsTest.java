package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
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

/** Views of more than stands on a page, and of nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagedViewsTest {
    private static final int VISITS = 450;
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/depositary/ns#>
            PREFIX edtf: <http://id.loc.gov/datatypes/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Running running;

    @BeforeAll
    void serve() {
        String id = Served.BASE + "id/";
        StringBuilder trig = new StringBuilder(PREFIXES)
                .append("GRAPH <" + Served.BASE + "graph/doc/many> {\n")
                .append("<%sstate/chile> a dip:State ; rdfs:label \"Chile\"@en .%n".formatted(id))
                .append("<%sstate/peru> a dip:State ; rdfs:label \"Peru\"@en .%n".formatted(id))
                .append("<%sperson/ana-lima> a schema:Person ; rdfs:label \"Ana Lima\"@en .%n".formatted(id));
        for (int i = 0; i < VISITS; i++) {
            String day = "%d-%02d-%02d".formatted(1980 + i / 30, 1 + i % 12, 1 + i % 28);
            trig.append(String.format(
                    Locale.ROOT,
                    "<%sevent/visit-%03d> a dip:Visit ; rdfs:label \"Visit %03d\"@en ; dip:visitor <%sperson/ana-lima> ;"
                            + " dip:destination <%sstate/chile> ; dip:date \"%s\"^^edtf:edtf ; dip:begin \"%s\"^^xsd:date ;"
                            + " dip:end \"%s\"^^xsd:date .%n",
                    id,
                    i,
                    i,
                    id,
                    id,
                    day,
                    day,
                    day));
        }
        Dataset dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, new StringReader(trig.append("}\n").toString()), Served.BASE, Lang.TRIG);
        running = Served.over(dataset);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html", "Accept-Language", "en"));
    }

    /** What links of a kind say, on a page and all that come after it. */
    private List<String> all(String path, String links) {
        List<String> all = new ArrayList<>();
        Document page = page(path);
        while (true) {
            List<String> here = page.select(links).eachText();
            assertThat(here).isNotEmpty();
            all.addAll(here);
            Element next = page.selectFirst("a[rel=next]");
            if (next == null) {
                return all;
            }
            String from = page.location();
            page = page(next.attr("href"));
            assertThat(page.select("a[rel=prev]")).as("back from %s", from).hasSize(1);
        }
    }

    @Test
    void what_points_at_a_thing_is_counted_begun_and_paged() {
        Document state = page("/page/state/chile");
        Element group = state.select("details.group")
                .select(":has(summary:contains(Visits))")
                .first();
        assertThat(group.select("summary .count").text()).isEqualTo(String.valueOf(VISITS));
        List<String> begun = group.select("ul.entries a").eachText();
        assertThat(begun).hasSizeLessThan(100).startsWith("Visit 000");
        String whole = group.select("p.note a").attr("href");
        assertThat(page(whole).select("h1 .count").text()).isEqualTo(String.valueOf(VISITS));
        assertThat(all(whole, "main ul.entries a"))
                .hasSize(VISITS)
                .doesNotHaveDuplicates()
                .containsAll(begun);
    }

    @Test
    void a_list_is_paged_in_order_of_time() {
        assertThat(page("/browse?type=Visit").select("h1 .count").text()).isEqualTo(String.valueOf(VISITS));
        List<String> all = all("/browse?type=Visit", "main ul.entries a");
        assertThat(all).hasSize(VISITS).doesNotHaveDuplicates().startsWith("Visit 000");
        assertThat(all("/browse?type=Visit&year=1990", "main ul.entries a")).hasSize(30);
    }

    @Test
    void a_timeline_and_its_table_are_paged_together() {
        List<String> rows = all("/timeline?type=Visit", "main table tbody tr > :first-child");
        assertThat(rows).hasSize(VISITS).doesNotHaveDuplicates();
        assertThat(all("/timeline?type=Visit", ".spans a.row")).hasSize(VISITS);
    }

    @Test
    void where_there_is_nothing_the_page_says_so_and_leads_on() {
        Document relation = page("/relation?a=state/chile&b=state/peru");
        assertThat(relation.select("h1").text()).isEqualTo("Chile – Peru");
        assertThat(relation.select(".lead").text()).isEqualTo("Documents say nothing of this.");
        assertThat(relation.select(".choices select")).hasSize(2);
        assertThat(page("/network?about=person/ana-lima").select("main").text())
                .contains("Documents say nothing of this.");
        Document search = page("/search?q=qqqqzzzz");
        assertThat(search.select(".lead").text()).startsWith("Nothing is called so");
        assertThat(page("/review").select("main").text()).contains("Ana Lima");
        Document none = page("/browse?type=Agreement");
        assertThat(none.select("main").text()).contains("Nothing of this kind is published.");
        assertThat(none.select("main a[href=/browse]")).isNotEmpty();
        assertThat(page("/page/person/ana-lina").select("main ul.entries a").eachText())
                .contains("Ana Lima");
    }
}
