package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are printed, by a reader whose screen is dark. */
@ExtendWith({Served.class, Opened.class})
class PaperTest {
    /** Of what leads elsewhere or has to be pressed, how much is still shown; and what is printed white on dark. */
    private static final String LEFT = """
            return [...document.querySelectorAll('nav, form.search, button, .skip, .downloads, .views, .choices, .behind')]
                .filter(part => part.checkVisibility()).map(part => part.outerHTML.slice(0, 80))
            """;

    private final Running running;
    private final Chromium browser;

    PaperTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    @AfterEach
    void to_the_screen() {
        browser.paper(false);
        browser.theme(Theme.LIGHT);
    }

    private void open(String path) {
        browser.scripts(true);
        browser.open(running.at(path).toString(), Width.DESK);
        browser.paper(true);
    }

    private String printed() throws IOException {
        try (PDDocument paper = Loader.loadPDF(browser.printed())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    private boolean shown(String selector) {
        return browser.number("return [...document.querySelectorAll(\"" + selector
                        + "\")].some(part => part.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })"
                        + " && part.getBoundingClientRect().height > 0) ? 1 : 0")
                == 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/person/ana-lima",
                "/page/state/chile",
                "/doc/a",
                "/relation?a=state/brazil&b=state/chile",
                "/timeline",
                "/rule/made-up",
                "/sparql?query=SELECT%20*%20WHERE%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%205"
            })
    void what_only_a_screen_can_do_is_not_printed_and_the_rest_is_dark_on_white(String path) {
        open(path);
        assertThat(browser.driver().executeScript(LEFT)).isEqualTo(List.of());
        assertThat(shown("h1")).isTrue();
        assertThat(browser.driver().executeScript("""
                        const light = of => Math.max(...getComputedStyle(of).color.match(/\\d+/g).slice(0, 3));
                        return [getComputedStyle(document.body).backgroundColor, light(document.querySelector('h1')) < 100,
                            light(document.querySelector('.on-paper')) < 100]
                        """)).isEqualTo(List.of("rgb(255, 255, 255)", true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /page/event/visit-lima-chile-2011      | of Brazil paid an official visit to Chile on 3-5 May 2011 | /page/event/visit-lima-chile-2011
            /page/state/chile                      | The two presidents signed an agreement on fisheries | /page/state/chile
            /doc/a                                 | President Ana Lima of Brazil paid an official visit to Chile | /doc/a
            /relation?a=state/brazil&b=state/chile | 900,000,000 USD | /relation?a=state/brazil&b=state/chile
            /timeline                              | Visit of Ana Lima to Chile | /timeline
            """)
    void the_evidence_the_address_and_the_day_are_on_the_paper(String path, String words, String address)
            throws IOException {
        open(path);
        String text = printed();
        assertThat(text).contains(words);
        assertThat(text.replace(" ", "")).contains((Served.BASE + address.substring(1)).replace(" ", ""));
        assertThat(text).containsPattern("read on \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}\\.");
        assertThat(text).doesNotContain("Русский", "The query behind this", "Cite this");
    }

    @Test
    void groups_that_are_closed_on_the_screen_are_open_on_paper() {
        open("/doc/a");
        assertThat(browser.number("return document.querySelectorAll('details.group:not([open]) .entries').length"))
                .as("a closed group")
                .isPositive();
        // Another medium takes hold with the next frame that the browser draws.
        browser.until("what is closed is there on paper", any -> shown("details.group:not([open]) .entries li"));
        browser.paper(false);
        browser.until("what is closed is not there", any -> !shown("details.group:not([open]) .entries li"));
    }

    @Test
    void a_drawing_is_no_broader_than_the_paper() {
        browser.scripts(true);
        browser.open(running.at("/map").toString(), Width.PHONE);
        browser.paper(true);
        assertThat(browser.number("return Math.max(...[...document.querySelectorAll('main svg, main table')]"
                        + ".map(part => part.getBoundingClientRect().right)) - innerWidth"))
                .isNotPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/state/chile", "/relation?a=state/brazil&b=state/chile", "/network", "/review"})
    void no_word_of_a_table_is_broken_to_make_a_column_narrower(String path) throws IOException {
        open(path);
        Object words = browser.driver().executeScript("""
                return [...document.querySelectorAll('main table:not(.verbatim, .said-above *) :is(th, td)')]
                    .flatMap(cell => cell.innerText.match(/\\p{L}{3,}/gu) || [])
                """);
        assertThat(words)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isNotEmpty();
        String text = printed().toLowerCase(Locale.ROOT);
        assertThat(words)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .allSatisfy(word -> assertThat(text).contains(word.toLowerCase(Locale.ROOT)));
    }
}
