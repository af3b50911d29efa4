package org.depositary.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.cli.stage.Progress;
import org.depositary.graph.registry.Base;
import org.depositary.graph.registry.Registry;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium;
import org.depositary.web.browser.Looked;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        DatasetGraph made = new Flow(HOME, new Base(Served.BASE))
                .convert(
                        HOME.resolve("seeds"),
                        Registry.empty(),
                        new Progress(new PrintWriter(Writer.nullWriter()), false))
                .dataset();
        running = Served.over(DatasetFactory.wrap(made));
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
