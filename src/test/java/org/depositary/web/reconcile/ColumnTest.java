package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depositary.web.ForeignWords;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers get who paste a column of names. */
@ExtendWith(Served.class)
class ColumnTest {
    private final Running running;

    ColumnTest(Running running) {
        this.running = running;
    }

    private HttpResponse<byte[]> pasted(String names, String more, String accept) {
        return running.send(
                "POST",
                "/reconcile",
                BodyPublishers.ofString("names=" + URLEncoder.encode(names, StandardCharsets.UTF_8) + more),
                "Accept",
                accept,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String text(HttpResponse<byte[]> reply) {
        assertThat(reply.statusCode()).isEqualTo(200);
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    @Test
    void each_name_has_what_it_means_or_that_it_means_nothing_here() {
        Document page = Jsoup.parse(text(pasted("LIMA Ana\n\nQqzzx Vvwk\n", "&lang=ru", "text/html")));
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(0).text())
                .startsWith("LIMA Ana да")
                .contains("Ana Lima", "человек");
        assertThat(page.select("tbody tr").get(0).select("a").eachAttr("href"))
                .anyMatch(href -> href.contains("/page/person/ana-lima"));
        assertThat(page.select("tbody tr").get(1).text()).isEqualTo("Qqzzx Vvwk нет");
        assertThat(page.select("#names").text()).contains("LIMA Ana");
        assertThat(ForeignWords.in(page)).isEmpty();
    }

    @Test
    void the_same_is_a_file_with_a_row_for_each_name() {
        for (String accept : new String[] {"text/html", "*/*"}) {
            HttpResponse<byte[]> reply = pasted("Ana Lima\nQqzzx Vvwk", "&format=tsv", accept);
            assertThat(text(reply).lines())
                    .hasSize(3)
                    .anyMatch(
                            line -> line.startsWith("Ana Lima\tyes\t" + Served.BASE + "id/person/ana-lima\tAna Lima\t"))
                    .contains("Qqzzx Vvwk\tno\t\t\t\t");
            assertThat(reply.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    /** Tuvalu stands in the dictionaries, and no document of the invented dataset names it. */
    @Test
    void what_no_document_names_is_told_by_its_identifiers_elsewhere_and_has_no_address_here() {
        assertThat(text(pasted("TUVALU\nGeorgia", "&format=tsv", "*/*")).lines())
                .contains(
                        "TUVALU\telsewhere\t\tTuvalu\t\thttp://www.wikidata.org/entity/Q672",
                        "Georgia\tperhaps\t\tGeorgia\t\thttp://www.wikidata.org/entity/Q230");
        Document page = Jsoup.parse(text(pasted("Tuvalu\nGeorgia", "", "text/html")));
        assertThat(page.select("tbody tr").get(0).select("a").eachAttr("href"))
                .containsExactly("http://www.wikidata.org/entity/Q672");
        assertThat(page.select("tbody tr").get(1).text()).startsWith("Georgia perhaps Georgia");
        assertThat(ForeignWords.in(Jsoup.parse(text(pasted("Tuvalu", "&lang=ru", "text/html")))))
                .isEmpty();
    }

    /** Documents speak of Kazakhstan and of Brazil, under no such names. */
    @Test
    void what_documents_call_otherwise_is_found_by_the_names_of_the_authority_files() {
        assertThat(text(pasted("Federative Republic of Brazil\nQazaqstan", "&format=tsv", "*/*"))
                        .lines())
                .contains(
                        "Federative Republic of Brazil\tyes\t" + Served.BASE
                                + "id/state/brazil\tBrazil\t100\thttp://www.wikidata.org/entity/Q155",
                        "Qazaqstan\tperhaps\t" + Served.BASE
                                + "id/state/kazakhstan\tKazakhstan\t92\thttp://www.wikidata.org/entity/Q232");
        Document page = Jsoup.parse(text(pasted("Federative Republic of Brazil", "", "text/html")));
        assertThat(page.select("tbody tr").text()).doesNotContain("no document");
        assertThat(page.select("tbody tr a").eachAttr("href")).anyMatch(href -> href.contains("/page/state/brazil"));
    }

    @Test
    void no_more_names_are_taken_than_a_batch_holds() {
        assertThat(Column.names("a\n".repeat(80))).hasSize(Questions.MOST);
        assertThat(Column.names(" \n\n")).isEmpty();
    }
}
