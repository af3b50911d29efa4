package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final Running running;
    private final Map<String, Document> pages = new LinkedHashMap<>();

    PagesTest(Running running) {
        this.running = running;
    }

    /** All pages that links lead to from the start page, by path. */
    private Map<String, Document> site() {
        if (!pages.isEmpty()) {
            return pages;
        }
        Deque<String> paths = new ArrayDeque<>(List.of("/"));
        while (!paths.isEmpty()) {
            String path = paths.pop();
            if (pages.containsKey(path)) {
                continue;
            }
            var response = running.get(path, "Accept", BROWSER);
            if (response.statusCode() == 303) {
                paths.push(response.headers().firstValue("Location").orElseThrow());
                continue;
            }
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
            pages.put(path, page);
            for (Element link : page.select("a[href], link[href], img[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                // Lists narrowed once are enough: their further ways are as many as all combinations of values.
                boolean narrowedTwice = to.startsWith("/browse?") && to.contains("&");
                if (to.startsWith("/") && !to.contains("lang=") && !narrowedTwice) {
                    paths.add(to.replaceFirst("#.*", ""));
                }
            }
        }
        return pages;
    }

    @Test
    void every_page_of_the_site_is_whole_and_sound() throws IOException {
        Map<String, Document> pages = site();
        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(pages.keySet()).contains("/page/person/ana-lima", "/doc/a", "/rule/made-up", "/ontology", "/sparql");
        for (var entry : pages.entrySet()) {
            String path = entry.getKey();
            Document page = entry.getValue();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("h1").text()).as(path).isNotBlank();
            assertThat(page.select(".lead").text()).as(path).doesNotContain("..");
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            Element canonical = page.select("link[rel=canonical]").first();
            assertThat(canonical).as(path).isNotNull();
            assertThat(canonical.attr("href")).as(path).startsWith(Served.BASE);
            assertThat(
                            page.select(
                                    "script:not([type=application/ld+json], [src^=/assets/]), style, [style], [onclick], iframe"))
                    .as(path)
                    .isEmpty();
            for (Element loaded : page.select("link[rel=stylesheet], link[rel=icon]")) {
                assertThat(loaded.attr("href")).startsWith("/assets/");
            }
            for (Element script : page.select("script:not([src])")) {
                assertThat(new ObjectMapper()
                                .readTree(script.data())
                                .path("@context")
                                .asText())
                        .isEqualTo("https://schema.org");
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
            for (Element input : page.select("input, textarea")) {
                assertThat(page.select("label[for=" + input.id() + "]"))
                        .as(path)
                        .hasSize(1);
            }
            assertThat(page.select("a").stream().filter(link -> link.text().isBlank()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void no_page_shows_a_bare_address_where_there_is_a_label() {
        List<String> bare = new ArrayList<>();
        site().forEach((path, page) -> {
            for (Element link : page.select("main a, main dd, main li")) {
                if (link.closest("p.iri, code, pre") != null) {
                    continue;
                }
                String text = link.ownText();
                if (text.contains(Served.BASE) || text.contains("w3id.org/depositary") || text.startsWith("http")) {
                    bare.add(path + ": " + text);
                }
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void a_thing_shows_names_facts_evidence_and_what_points_at_it() {
        Document page = Jsoup.parse(running.text("/page/event/visit-lima-chile-2011", "Accept", BROWSER));
        assertThat(page.select("h1").text()).startsWith("Visit of Ana Lima to Chile");
        assertThat(page.select("dl.facts").text()).contains("visitor Ana Lima", "destination Chile", "3–5 May 2011");
        assertThat(page.select("blockquote").text()).contains("paid an official visit to Chile");
        assertThat(page.select("blockquote mark").text()).contains("Ana Lima", "visitor");
        assertThat(page.select(".source a[href=/rule/made-up]")).isNotEmpty();
        assertThat(page.select(".source a[href^=/doc/a#char=]")).isNotEmpty();
        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .contains("text/turtle", "application/ld+json", "application/rdf+xml");
        Document state = Jsoup.parse(running.text("/page/state/chile", "Accept", BROWSER));
        assertThat(state.select("details.group")).isNotEmpty();
        assertThat(state.select("a[href=http://www.wikidata.org/entity/Q298]").text())
                .contains("Wikidata");
    }

    @Test
    void where_documents_disagree_each_value_is_shown_with_the_words_of_its_own_document() {
        Document page = Jsoup.parse(running.text("/page/event/visit-lima-chile-2011", "Accept", BROWSER));
        List<Element> dates = page.select("dl.facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals("date"))
                .flatMap(fact -> fact.select("dd").stream())
                .toList();
        assertThat(dates)
                .hasSize(2)
                .allSatisfy(date -> assertThat(date.select(".disputed").text()).isEqualTo("documents disagree"));
        assertThat(dates.get(0).select("q").eachText()).containsExactly("3-5 May 2011");
        assertThat(dates.get(1).select("q").eachText()).containsExactly("May and June 2011");
        Element destination = page.select("dl.facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals("destination"))
                .findFirst()
                .orElseThrow();
        assertThat(destination.select(".disputed")).isEmpty();
        assertThat(destination.text()).contains("2 documents say so");
    }

    @Test
    void dates_that_other_sentences_give_stand_beside_the_one_that_is_stated_each_with_its_own_words() {
        Document page = Jsoup.parse(running.text("/page/tenure/lima-president-of-kazakhstan", "Accept", BROWSER));
        Element attested = page.select("dl.facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals("attested"))
                .findFirst()
                .orElseThrow();
        assertThat(attested.select("dd").first().text()).startsWith("2005").doesNotContain("2011");
        assertThat(attested.select(".besides li").text()).isEqualTo("May – June 2011 May and June 2011");
        assertThat(attested.select(".besides li a").attr("href")).isEqualTo("/doc/b#char=156,173");
    }

    @Test
    void the_sentence_beside_a_date_in_a_list_is_the_one_that_gave_this_date() {
        Document page = Jsoup.parse(running.text("/page/state/chile", "Accept", BROWSER));
        Element visit = page.select(".entries li:has(a[href=/page/event/visit-lima-chile-2011])")
                .first();
        assertThat(visit.select("q").text()).contains("on 3-5 May 2011").doesNotContain("June");
    }

    @Test
    void what_looks_wrong_is_shown_with_the_reason() {
        Document page = Jsoup.parse(running.text("/page/tenure/rojas-president", "Accept", BROWSER));
        assertThat(page.select("aside.doubt").text()).contains("Looks wrong", "Pia Rojas was a child then.");
        assertThat(page.select("dl.facts").text()).contains("President").doesNotContain("child");
    }

    @Test
    void a_document_shows_its_whole_text_with_every_passage_marked_and_reachable() {
        Document page = Jsoup.parse(running.text("/doc/a", "Accept", BROWSER));
        String text = running.text("/doc/a/text", "Accept", "text/plain");
        assertThat(page.select(".received").first().wholeText()).isEqualTo(text);
        var evidence = page.select(".received [id^=char=]");
        assertThat(evidence.eachAttr("id")).contains("char=0,77", "char=78,135");
        for (Element link : Jsoup.parse(running.text("/page/event/visit-lima-chile-2011", "Accept", BROWSER))
                .select(".source a[href^=/doc/a#]")) {
            assertThat(page.getElementById(link.attr("href").replaceFirst(".*#", "")))
                    .isNotNull();
        }
        assertThat(page.select("aside").text()).contains("Visit of Ana Lima to Chile");
        assertThat(page.select(".received .read[data-sort~=visit]").eachAttr("class"))
                .isNotEmpty()
                .allSatisfy(look -> assertThat(look).matches("read hue-\\d line-\\d"));
        assertThat(page.select(".legend .sort").eachAttr("class")).doesNotHaveDuplicates();
        assertThat(page.select(".legend .sort").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        page.select("aside summary .sort").eachText());
        assertThat(page.select("#silent ~ .received .silent")).isNotEmpty();
        assertThat(page.select(".cite pre").text()).contains("@misc{", "ELEC");
        for (Element passage : page.select(".received a.read")) {
            assertThat(page.getElementById(passage.attr("href").substring(1)))
                    .as(passage.attr("href"))
                    .isNotNull();
        }
        assertThat(page.select(".reading").first().text()).contains("visitor", "Ana Lima");
    }

    @Test
    void damaged_characters_are_shown_as_they_were_read_and_say_what_was_received() {
        Document page = Jsoup.parse(running.text("/doc/c", "Accept", BROWSER));
        Element text = page.select(".received").first();
        assertThat(text.wholeText()).endsWith(" The harbour’s wall[1] was built in March.");
        assertThat(text.select(".repaired").eachText()).containsExactly("’");
        assertThat(text.select(".repaired").attr("title")).isEqualTo("Received: U+FFFD (lost apostrophe)");
        assertThat(text.select(".unread").eachText()).containsExactly("[1]");
        assertThat(text.select(".unread").attr("title")).isEqualTo("Not read: footnote mark");
        assertThat(running.text("/doc/c/text", "Accept", "text/plain")).endsWith(Served.DAMAGED);
    }

    @Test
    void markup_in_the_data_stays_text() {
        String page = running.text("/rule/made-up", "Accept", BROWSER);
        assertThat(Jsoup.parse(page).select("main b")).isEmpty();
        assertThat(Jsoup.parse(page).select("pre").text()).contains("'{a} & <b>'");
    }

    @Test
    void a_rule_says_in_words_what_it_looks_for_and_marks_on_its_examples_which_words_gave_what() {
        Document page = Jsoup.parse(running.text("/rule/visit-paid", "Accept", BROWSER));
        assertThat(page.select("section[aria-labelledby=wanted] .wanted li").eachText())
                .anyMatch(told -> told.matches(
                        "person, group or organisation \\(as visitor\\), then .*place \\(as destination\\).*"))
                .noneMatch(told -> told.matches(".*[<{%][\\w:+-]+.*"));
        assertThat(page.select("section[aria-labelledby=wanted]").text())
                .contains("from: the state that belongs to the visitor");
        assertThat(page.select("section[aria-labelledby=reads] li")
                        .first()
                        .select("mark .tag")
                        .eachText())
                .contains("visitor", "destination");
        Document russian = Jsoup.parse(running.text("/rule/visit-paid?lang=ru", "Accept", BROWSER));
        assertThat(russian.select("section[aria-labelledby=wanted]").text())
                .contains("человек, группа или организация (роль: кто совершил визит), затем");
    }

    @Test
    void every_term_of_the_ontology_has_its_anchor() {
        Document page = Jsoup.parse(running.text("/ontology", "Accept", BROWSER));
        for (String term : List.of("Visit", "visitor", "begin", "kind-official", "Evidence")) {
            assertThat(page.getElementById(term)).as(term).isNotNull();
        }
        assertThat(page.select("#Visit").text()).contains("Example");
    }

    @Test
    void errors_help_people_and_are_short_for_programs() {
        Document page = Jsoup.parse(running.text("/id/person/no-such", "Accept", BROWSER));
        assertThat(page.select("h1").text()).isEqualTo("Not found");
        assertThat(page.select("main a[href=/browse]")).isNotEmpty();
        assertThat(running.text("/id/person/no-such", "Accept", "text/turtle")).doesNotContain("<html");
    }

    @Test
    void crawlers_and_watchers_get_what_they_ask() {
        assertThat(running.text("/robots.txt")).contains("Sitemap: http://example.org/sitemap.xml");
        Document map = Jsoup.parse(running.text("/sitemap.xml"), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(map.select("loc").eachText())
                .contains("http://example.org/page/person/ana-lima", "http://example.org/doc/a");
        for (String loc : map.select("loc").eachText()) {
            assertThat(running.get(loc, "Accept", BROWSER).statusCode()).as(loc).isEqualTo(200);
        }
        assertThat(running.text("/health"))
                .contains("\"ready\"", running.store().version().orElseThrow());
        assertThat(running.get("/.well-known/void").headers().firstValue("Location"))
                .hasValue("/dataset");
        assertThat(running.text("/dataset", "Accept", "text/turtle")).contains("void:Dataset");
    }

    @Test
    void a_search_finds_names_by_their_parts() {
        Document page = Jsoup.parse(running.text("/search?q=lima", "Accept", BROWSER));
        assertThat(page.select("main a[href=/page/person/ana-lima]")).isNotEmpty();
    }
}
