package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.depositary.web.browser.Chromium.Theme;
import org.depositary.web.browser.Chromium.Width;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser: both themes, narrow and wide, with scripts and without. */
@ExtendWith({Served.class, Opened.class})
class PageKindsTest {
    private final Running running;
    private final Chromium browser;

    PageKindsTest(Running running, Chromium browser) {
        this.running = running;
        this.browser = browser;
    }

    static List<String> kinds() {
        return PageKinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_page_has_no_barrier_and_no_error_in_either_theme_narrow_or_wide(String path) {
        browser.scripts(true);
        Looked.at(browser, running.at(path));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_page_says_the_same_without_scripts(String path) {
        browser.scripts(false);
        browser.theme(Theme.LIGHT);
        browser.open(running.at(path).toString(), Width.PHONE);
        Document shown = Jsoup.parse(String.valueOf(browser.driver().getPageSource()));
        Document sent = Jsoup.parse(running.text(path, "Accept", "text/html", "Accept-Language", "en"));
        assertThat(shown.select("h1").text()).isNotEmpty();
        assertThat(words(shown)).isEqualTo(words(sent));
        assertThat(browser.overflow()).as("too wide on a phone").isZero();
        assertThat(browser.complaints()).as("console").isEmpty();
    }

    /** What a page says, but for how long an answer took. */
    private static String words(Document page) {
        return page.select("main").text().replaceAll("\\d+[\\s\\u00a0\\u202f](ms|мс)", "");
    }

    @Test
    void every_template_is_opened_by_some_address() {
        Stream<String> layouts = Stream.of(Path.of("src/main/jte").toFile().list())
                .filter(name ->
                        read(name).contains("template.layout(") || read(name).contains("<!DOCTYPE"))
                .map(name -> name.replace(".jte", ""))
                .filter(name -> !name.equals("layout"));
        assertThat(layouts).isSubsetOf(PageKinds.TEMPLATES);
    }

    private static String read(String template) {
        try {
            return java.nio.file.Files.readString(Path.of("src/main/jte", template));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
