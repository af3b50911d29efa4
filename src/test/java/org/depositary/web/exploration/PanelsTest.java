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
                "/network",
                "/network?about=person/ana-lima",
                "/map",
                "/map?at=state/chile&origin=state/brazil",
                "/map?type=Visit&about=person/ana-lima&lang=ru"
            })
    void each_view_is_whole_and_shows_the_query_behind_it(String path) {
        var response = running.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], script:not([type=application/ld+json], [src^=/assets/])"))
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
        assertThat(all.select(".spans a.row[href^=/page/]").eachAttr("title"))
                .hasSameSizeAs(all.select(".spans a.row rect"))
                .anyMatch(title -> title.contains("Visit of Ana Lima"));
        Document two = page("/relation?a=state/brazil&b=state/chile");
        assertThat(two.select("h1").text()).isEqualTo("Brazil – Chile");
        assertThat(two.select("section h2").eachText())
                .anyMatch(title -> title.startsWith("Visits from Brazil to Chile"))
                .anyMatch(title -> title.startsWith("Agreements"));
        assertThat(two.select(".bars .name").text()).contains("900,000,000 USD");
    }

    @Test
    void a_map_shows_lands_places_and_ways_and_what_is_nowhere_beside_it() {
        Document map = page("/map");
        assertThat(map.select("svg.map path.land").attr("d")).startsWith("M").endsWith("z");
        assertThat(map.select("svg.map a.way title").eachText()).anyMatch(title -> title.startsWith("Brazil → Chile"));
        assertThat(map.select("svg.map a.place title").eachText()).anyMatch(title -> title.startsWith("Santiago: "));
        assertThat(map.select("section:contains(Places whose position) tbody").text())
                .contains("Valparaíso");
        for (Element link : map.select("svg.map a")) {
            assertThat(running.get(link.attr("href"), "Accept", "text/html").statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        assertThat(page("/page/event/visit-lima-chile-2011").select("svg.map a.way"))
                .hasSize(1);
        assertThat(page("/page/state/chile").select("svg.map, .spans")).hasSize(2);
    }

    @Test
    void who_met_whom_can_be_narrowed_to_one_of_them() {
        Document all = page("/network?lang=en");
        Document one = page("/network?about=person/juan-soto");
        assertThat(one.select("h1").text()).contains("Juan Soto");
        assertThat(one.select("table").text()).contains("Ana Lima");
        assertThat(one.select("tbody tr").size())
                .isLessThanOrEqualTo(all.select("tbody tr").size());
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
                "/network/x",
                "/map?at=state/nowhere"
            })
    void what_nobody_published_is_not_found(String path) {
        assertThat(running.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
