package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class BrowseTest {
    private final Running running;

    BrowseTest(Running running) {
        this.running = running;
    }

    private Document page(String path) {
        return Jsoup.parse(running.text(path, "Accept", "text/html", "Accept-Language", "en"));
    }

    private static List<String> entries(Document page) {
        return page.select("ul.entries > li > a").eachText();
    }

    @Test
    void each_value_of_a_facet_leads_to_as_many_things_as_it_counts() {
        Document all = page("/browse?from=0");
        assertThat(all.select(".facets h2").eachText())
                .containsExactly("Kind", "State", "Year", "Document", "Linked to other datasets");
        for (Element value : all.select(".facets li")) {
            Document narrowed = page(value.select("a").attr("href"));
            assertThat(narrowed.select("h1 .count").text())
                    .as(value.text())
                    .isEqualTo(value.select(".count").text());
        }
    }

    @Test
    void facets_narrow_further_and_each_can_be_left_out_again() {
        Document visits = page("/browse?type=Visit&year=2011");
        assertThat(entries(visits)).isNotEmpty().allMatch(name -> name.contains("Visit"));
        assertThat(visits.select(".chosen a").eachText())
                .containsExactly("Leave out Kind: Visits ✕", "Leave out Year: 2011 ✕");
        Document of2011 = page(visits.select(".chosen a").first().attr("href"));
        assertThat(entries(of2011)).hasSizeGreaterThan(entries(visits).size());
    }

    @Test
    void a_span_of_years_is_found_by_every_year_of_it() {
        assertThat(entries(page("/browse?type=Tenure&year=1999"))).contains("Rui Alves, Ambassador (Brazil)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse?year=1066",
                "/browse?state=state/nowhere",
                "/browse?type=Nonsense",
                "/browse?type=Visit&from=500",
                "/browse?state=%22%7D%20%3Fx",
                "/page/state/chile?group=none",
                "/page/state/chile?group=12&from=5000",
                "/rule/made-up?group=nothing"
            })
    void what_there_is_nothing_of_is_not_found(String path) {
        assertThat(running.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_group_has_a_page_of_its_own() {
        Document group = page("/page/state/chile?group=12");
        assertThat(group.select(".kind a").text()).isEqualTo("Chile");
        assertThat(entries(group)).contains("Juan Soto, President (Chile)");
        assertThat(entries(page("/rule/made-up?group=Visit"))).anyMatch(name -> name.contains("Ana Lima"));
    }

    @ParameterizedTest
    @CsvSource({
        "/state, /browse?type=State",
        "/states, /browse?type=State",
        "/agreements, /browse?type=Agreement",
        "/page/event, /timeline",
        "/doc, /browse?type=SourceDocument",
        "/rules, /rule"
    })
    void who_leaves_the_name_off_an_address_is_led_to_the_list(String path, String list) {
        HttpResponse<byte[]> response = running.get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue(list);
        assertThat(running.get(list, "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void the_rules_are_listed_with_what_they_say_and_have_stated_and_words_find_them() {
        Document all = page("/rule");
        Element rule = all.select("ul.rules li:has(a[href=/rule/made-up])").first();
        assertThat(rule.select("p").first().text())
                .isEqualTo(page("/rule/made-up").select(".lead").text());
        assertThat(rule.text()).containsPattern("\\d+ facts? stated");
        assertThat(page("/rule?q=MADE").select("ul.rules li")).hasSize(1);
        assertThat(page("/rule?q=zzzz").text()).contains("No rule has these words.");
    }
}
