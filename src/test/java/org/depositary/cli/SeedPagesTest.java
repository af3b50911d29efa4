package org.depositary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.Chain;
import org.depositary.graph.data.Statistics;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.web.ForeignWords;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium;
import org.depositary.web.browser.Looked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** The pages of the seeds as a reader sees them: a page of each kind of thing, in both themes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedPagesTest {
    private static final Path HOME = Path.of(System.getProperty("depositary.home", "."));

    /** What there is a page of for each kind: the first of each list. */
    private static final List<String> KINDS = List.of(
            "State",
            "schema:Person",
            "org:Organization",
            "schema:City",
            "DiplomaticMission",
            "JointBody",
            "BilateralRelation",
            "Office",
            "Visit",
            "Agreement",
            "Tenure",
            "TradeObservation",
            "SourceDocument");

    private static final List<String> PAGES = List.of(
            "/",
            "/browse?from=0",
            "/timeline",
            "/map",
            "/network",
            "/dataset",
            "/page/state/kazakstan",
            "/timeline?lang=ru");

    private Running running;
    private Chromium browser;

    @BeforeAll
    void serve() {
        Flow flow = new Flow(HOME, new Base(Served.BASE));
        Chain.Result made = flow.convert(
                HOME.resolve("seeds"), Registry.empty(), new Progress(new PrintWriter(Writer.nullWriter()), false));
        flow.judge(made, flow.gold(HOME.resolve("evaluation/facts")));
        Statistics.write(new Base(Served.BASE), made.dataset());
        running = Served.over(DatasetFactory.wrap(made.dataset()));
        browser = Chromium.start("en");
    }

    @AfterAll
    void stop() {
        browser.close();
        running.close();
    }

    static Stream<String> pages() {
        return Stream.concat(PAGES.stream(), KINDS.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_the_seeds_has_no_barrier_in_either_theme(String page) {
        Looked.at(browser, running.at(page.startsWith("/") ? page : first(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_the_seeds_says_in_which_language_its_words_are(String page) {
        String path = (page.startsWith("/") ? page : first(page)).replaceFirst("[?&]lang=\\w+", "");
        for (String lang : List.of("ru", "en")) {
            String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + lang;
            assertThat(ForeignWords.in(Jsoup.parse(running.text(asked, "Accept", "text/html"))))
                    .as(asked)
                    .isEmpty();
        }
    }

    @Test
    void the_page_of_the_dataset_leads_to_the_links_by_themselves() {
        assertThat(Jsoup.parse(running.text("/dataset", "Accept", "text/html"))
                        .select("section[aria-labelledby=links] a")
                        .eachText())
                .contains("links.nt", "links.sssom.tsv");
    }

    @Test
    void the_rules_are_judged_by_what_people_have_read_in_the_seeds_and_pages_say_so() {
        assertThat(Jsoup.parse(running.text("/", "Accept", "text/html")).text())
                .containsPattern("Precision 0\\.\\d+, recall 0\\.\\d+\\. Measured on the two documents");
        Document rule = Jsoup.parse(running.text("/rule/visit-made?lang=ru", "Accept", "text/html"));
        assertThat(rule.select(".precision").text()).matches("Точность [\\d,]+: верны \\d+ из \\d+ факт(а|ов)\\.");
        assertThat(rule.select(".precision + .note").text()).contains("по которым писались правила");
        assertThat(running.text("/dataset", "Accept", "text/html")).contains("Recall of all rules: ");
        assertThat(running.text("/rule?q=visit-made", "Accept", "text/html")).contains("judged right");
    }

    @ParameterizedTest
    @CsvSource({
        "04-how-often-visited, chart, .bars rect",
        "03-visitors-in-order, timeline, .spans rect",
        "26-where-it-happened, map, svg.map circle"
    })
    void a_question_is_asked_and_its_answer_shown_as_a_table_and_drawn(String question, String shape, String mark) {
        browser.theme(Chromium.Theme.LIGHT);
        browser.open(running.at("/sparql?example=" + question).toString(), Chromium.Width.DESK);
        browser.follow(browser.see("form.ask button[type=submit]"));
        int rows =
                browser.driver().findElements(By.cssSelector("main tbody tr")).size();
        assertThat(rows).isGreaterThan(1);
        browser.follow(browser.see(".shapes a[href*='as=" + shape + "']"));
        assertThat(browser.driver().getCurrentUrl()).contains("query=", "as=" + shape);
        assertThat(browser.see(".shapes strong").getText()).isEqualToIgnoringCase(shape);
        assertThat(browser.driver().findElements(By.cssSelector(mark))).isNotEmpty();
        // The address alone shows the same again, with the table beside the drawing.
        String address = String.valueOf(browser.driver().getCurrentUrl());
        browser.open(address, Chromium.Width.PHONE);
        assertThat(browser.driver().findElements(By.cssSelector(mark))).isNotEmpty();
        assertThat(browser.driver().findElements(By.cssSelector("main details tbody tr")))
                .hasSize(rows);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_person_of_the_network_is_reached_by_a_finger_and_by_a_key() {
        String network = running.at("/network").toString();
        browser.touch(true);
        browser.open(network, Chromium.Width.PHONE);
        browser.tap(browser.see(".narrow-only .net a"));
        browser.until("a page by the finger", found -> !network.equals(found.getCurrentUrl()));
        browser.touch(false);
        browser.open(network, Chromium.Width.DESK);
        browser.driver().executeScript("document.querySelector('.broad .net a').focus()");
        browser.press();
        browser.until("a page by the key", found -> !network.equals(found.getCurrentUrl()));
    }

    /** The page of the first thing of a kind. */
    private String first(String kind) {
        String type = kind.replace("schema:", "http://schema.org/").replace("org:", "http://www.w3.org/ns/org#");
        String list = "/browse?type=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
        return Jsoup.parse(running.text(list, "Accept", "text/html"))
                .select("ul.entries > li > a")
                .first()
                .attr("href");
    }
}
