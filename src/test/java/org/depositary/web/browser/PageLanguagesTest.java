package org.depositary.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.web.ForeignWords;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page says in which language its words are. */
@ExtendWith(Served.class)
class PageLanguagesTest {
    private final Running running;

    @TempDir
    private Path folder;

    PageLanguagesTest(Running running) {
        this.running = running;
    }

    static List<String> kinds() {
        return PageKinds.ALL;
    }

    private static Document page(Running from, String path, String lang) {
        String plain = path.replaceFirst("[?&]lang=\\w+", "");
        String asked = plain + (plain.contains("?") ? "&" : "?") + "lang=" + lang;
        return Jsoup.parse(from.text(asked, "Accept", "text/html"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_word_is_in_another_script_than_its_language(String path) {
        assertThat(ForeignWords.in(page(running, path, "ru"))).isEmpty();
        assertThat(ForeignWords.in(page(running, path, "en"))).isEmpty();
    }

    @Test
    void a_word_that_is_not_marked_would_be_found() {
        Document page =
                Jsoup.parse("<html lang=ru><p>Да <b>Yes</b> <i lang=en>Yes <u>Да</u></i> <code>yes</code></p></html>");
        assertThat(ForeignWords.in(page)).containsExactly("ru <b> Yes", "en <u> Да");
    }

    @Test
    void a_language_of_three_words_is_offered_and_borrows_the_others() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(Path.of("ontology").relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(folder.resolve("words-de.properties"), "search=Suchen\nmap=Karte\ntimeline=Zeitleiste\n");
        try (Running german = Served.speaking(folder)) {
            assertThat(page(german, "/", "en").select("nav a[hreflang=de]").text())
                    .isEqualTo("Deutsch");
            Document page = page(german, "/page/person/ana-lima", "de");
            assertThat(page.select("html").attr("lang")).isEqualTo("de");
            assertThat(page.select("nav a[href^=/timeline]").text()).isEqualTo("Zeitleiste");
            assertThat(page.select("nav a[href^=/browse]:not([href*=type=]) [lang=en]")
                            .text())
                    .isEqualTo("Browse");
            assertThat(page.select("h1 [lang=en]").text()).isEqualTo("Ana Lima");
            assertThat(page.select(".kind [lang=en]").text()).isEqualTo("person");
            assertThat(page.title()).isEqualTo("Ana Lima · Depositary");
            assertThat(page.outerHtml()).doesNotContain("\uDB40");
        }
    }
}
