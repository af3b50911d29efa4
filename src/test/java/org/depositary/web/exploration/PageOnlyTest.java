package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses at which there is a page and nothing else, and what is said where there is none. */
@ExtendWith(Served.class)
class PageOnlyTest {
    private final Running running;

    PageOnlyTest(Running running) {
        this.running = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browse", "/rule", "/timeline", "/map", "/network", "/relation", "/try"})
    void a_page_is_given_to_who_takes_html_and_refused_to_who_does_not(String path) {
        assertThat(running.get(path, "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(running.get(path).statusCode()).isEqualTo(200);
        var refused = running.get(path, "Accept", "text/turtle");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("text/html");
        assertThat(refused.headers().firstValue("Vary").orElse("")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse.ttl",
                "/rule.ttl",
                "/timeline.foo",
                "/map.jsonld",
                "/try.html",
                "/try/x",
                "/browse/x",
                "/sparql.x",
                "/changes.ttl"
            })
    void nothing_stands_beside_or_below_it(String path) {
        assertThat(running.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(running.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void choices_that_leave_nothing_can_be_taken_back_one_by_one() {
        Document page = Jsoup.parse(running.text("/browse?type=Visit&year=1066", "Accept", "text/html"));
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/browse?year=1066", "/browse?type=https%3A//w3id.org/depositary/ns%23Visit");
        assertThat(page.select("[role=status]").text()).contains("Nothing has all of this together.");
    }

    @Test
    void a_format_that_is_none_is_refused_as_a_page_to_people() {
        var refused = running.get("/sparql?query=ASK%7B%7D&format=nope", "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("There is no such format.", "</main>");
    }

    @Test
    void a_page_that_is_not_there_is_not_there_in_another_language_either() {
        Document page = Jsoup.parse(running.text("/page/person/no-such", "Accept", "text/html"));
        assertThat(page.select("nav a[hreflang=ru]").attr("href")).isEqualTo("/page/person/no-such?lang=ru");
    }

    @Test
    void a_question_keeps_its_words_in_the_other_language() {
        Document page = Jsoup.parse(running.text("/sparql?query=ASK%20%7B%7D&as=table", "Accept", "text/html"));
        assertThat(page.select("nav a[hreflang=ru]").attr("href"))
                .isEqualTo("/sparql?query=ASK%20%7B%7D&as=table&lang=ru");
    }

    @Test
    void the_next_page_of_statements_is_in_the_language_that_was_chosen() {
        Document page = Jsoup.parse(running.text("/fragments?lang=ru", "Accept", "text/html"));
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/fragments?page=2&lang=ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/changes", "/shapes"})
    void links_to_a_page_keep_the_language_that_was_chosen(String address) {
        Document page = Jsoup.parse(running.text("/dataset?lang=ru", "Accept", "text/html"));
        assertThat(page.select("a[href^=" + address + "]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("lang=ru"));
    }
}
