package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class PanelsTest {
    private final Running running;

    PanelsTest(Running running) {
        this.running = running;
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relation",
                "/relation?a=state/brazil&b=state/chile",
                "/timeline",
                "/timeline?about=person/ana-lima",
                "/timeline?type=Visit",
                "/timeline?type=Visit&about=state/chile&lang=ru",
                "/network"
            })
    void each_view_is_whole_and_shows_the_query_behind_it(String path) {
        var response = running.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], script:not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element select : page.select("select")) {
            assertThat(page.select("label[for=" + select.id() + "]")).hasSize(1);
        }
        for (Element link : page.select("main a[href^=/sparql?query=]")) {
            assertThat(running.get(link.attr("href"), "Accept", "text/html").statusCode())
                    .as(URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8))
                    .isEqualTo(200);
        }
    }

    @Test
    void a_selection_shows_only_what_it_names_drawn_and_as_a_table() {
        Document all = page("/timeline");
        Document visits = page("/timeline?type=Visit&about=person/ana-lima");
        assertThat(visits.select("h1").text()).contains("Ana Lima");
        assertThat(visits.select("table tbody tr").size())
                .isPositive()
                .isLessThan(all.select("table tbody tr").size());
        assertThat(visits.select("option[selected]").eachAttr("value")).containsExactly("person/ana-lima", "Visit");
        assertThat(all.select("svg.spans a[href^=/page/] title").eachText())
                .hasSameSizeAs(all.select("svg.spans a rect"))
                .anyMatch(title -> title.contains("Visit of Ana Lima"));
        Document two = page("/relation?a=state/brazil&b=state/chile");
        assertThat(two.select("h1").text()).isEqualTo("Brazil – Chile");
        assertThat(two.select("section h2").eachText())
                .anyMatch(title -> title.startsWith("Visits from Brazil to Chile"))
                .anyMatch(title -> title.startsWith("Agreements"));
        assertThat(two.select("svg.bars text").text()).contains("900,000,000 USD");
    }

    @Test
    void two_states_have_one_address_whichever_is_named_first() {
        var turned = running.get("/relation?a=state/chile&b=state/brazil", "Accept", "text/html");
        assertThat(turned.statusCode()).isEqualTo(301);
        assertThat(turned.headers().firstValue("Location")).hasValue("/relation?a=state/brazil&b=state/chile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/relation?a=state/chile&b=state/nowhere",
                "/timeline?about=state/nowhere",
                "/timeline?about=%3E%7D",
                "/timeline?about=../../x",
                "/timeline?about=http%3A%2F%2Fevil.example%2F",
                "/network/x"
            })
    void what_nobody_published_is_not_found(String path) {
        assertThat(running.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
