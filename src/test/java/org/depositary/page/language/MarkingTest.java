package org.depositary.page.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
    private final Languages languages = Languages.read();
    private final Marking marking = new Marking(languages.offered());
    private final Language russian = language("ru");

    @TempDir
    private Path folder;

    private Language language(String tag) {
        return languages.reader(Optional.of(tag), List.of()).language();
    }

    private String marked(String lang, String body) {
        String page = "<!DOCTYPE html>\n<html lang=\"" + lang + "\"><body>%s</body></html>";
        String marked = marking.page(page.formatted(body));
        assertThat(marked).startsWith("<!DOCTYPE html>\n<html lang=\"" + lang + "\"><body>");
        return marked.substring(page.indexOf("%s"), marked.length() - "</body></html>".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | <p>Визит Ana Lima, 2011</p> | <p>Визит <span lang=\"en\">Ana Lima</span>, 2011</p>",
                "ru | <p>«Lima &amp; Berg» в Осло</p> | <p>«<span lang=\"en\">Lima &amp; Berg</span>» в Осло</p>",
                "en | <p>3–5 April, 1999–2000, A–B, 1–2–3</p> | <p><span class=\"whole\">3–5</span> April, <span class=\"whole\">1999–2000</span>, A–B, 1–2–3</p>",
                "en | <p>Ana Lima &amp; Jon Berg</p> | <p>Ana Lima &amp; Jon Berg</p>",
                "en | <p>Oslo · Осло · Όσλο</p> | <p>Oslo · <span lang=\"ru\">Осло</span> · <span lang=\"und-Grek\">Όσλο</span></p>",
                "ru | <q lang=\"en\">Ana <b>Lima</b></q> Лима | <q lang=\"en\">Ana <b>Lima</b></q> Лима",
                "ru | <q lang=\"en\">Ana <i lang=\"ru\">роль Lima</i></q> | <q lang=\"en\">Ana <i lang=\"ru\">роль <span lang=\"en\">Lima</span></i></q>",
                "ru | <svg><a><title>Ana: да</title><text x=\"1\">Ana</text></a></svg> | <svg><a><title>Ana: да</title><text x=\"1\"><tspan lang=\"en\">Ana</tspan></text></a></svg>",
                "ru | <select><option value=\"a\">Chile</option><option>Чили</option></select> | <select><option value=\"a\" lang=\"en\">Chile</option><option>Чили</option></select>",
                "ru | <pre>SELECT</pre><textarea>Ana</textarea><code>dip:Visit</code> | <pre>SELECT</pre><textarea>Ana</textarea><code>dip:Visit</code>",
                "ru | <script>if (a < b) { c(\"Ana\"); }</script><p>Да<br>No</p> | <script>if (a < b) { c(\"Ana\"); }</script><p>Да<br><span lang=\"en\">No</span></p>",
                "ru | <a title=\"Ana > Lima\" href=\"/a\">Да</a> | <a title=\"Ana > Lima\" href=\"/a\">Да</a>"
            })
    void words_in_a_script_of_another_language_are_marked(String lang, String body, String expected) {
        assertThat(marked(lang, body)).isEqualTo(expected);
    }

    @Test
    void text_that_says_its_language_is_marked_by_it_and_attributes_keep_the_words_alone() {
        String tagged = Tagged.in("Ana " + Tagged.in("Лима", "ru", language("en")), "pt", russian);
        assertThat(marked("ru", "<p title=\"" + tagged + "\">да " + tagged + "!</p><title>" + tagged + "</title>"))
                .isEqualTo("<p title=\"Ana Лима\">да <span lang=\"pt\">Ana Лима</span>!</p><title>Ana Лима</title>");
        assertThat(Tagged.in("Лима", "ru", russian)).isEqualTo("Лима");
        assertThat(Tagged.plain(tagged)).isEqualTo("Ana Лима");
    }

    @Test
    void a_further_language_is_a_file_and_says_the_rest_in_the_usual_language() throws IOException {
        Files.writeString(folder.resolve("words-de.properties"), "search=Suchen\nmap=Karte\nhero.count={0} Aussagen\n");
        Languages read = Languages.read(folder);
        assertThat(read.offered()).extracting(Language::tag).containsExactly("en", "ru", "de");
        Language german =
                read.reader(Optional.empty(), List.of("de-AT,en;q=0.5")).language();
        assertThat(german.tag()).isEqualTo("de");
        assertThat(german.name()).isEqualTo("Deutsch");
        assertThat(german.say("search")).isEqualTo("Suchen");
        assertThat(german.say("timeline")).isEqualTo(Tagged.in("Timeline", "en", german));
        assertThat(german.say("rows", 2)).isEqualTo(Tagged.in("2 rows", "en", german));
        assertThat(Dates.written("2000-04-03", german)).isEqualTo("3. April 2000");
        assertThat(Dates.written("2000-04-03/2000-04-05", german)).isEqualTo("3.–5. April 2000");
        assertThat(german.number(1234567)).isEqualTo("1.234.567");
    }

    @Test
    void a_file_named_after_no_language_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("words-a.properties"), "search=?\n");
        assertThatThrownBy(() -> Languages.read(folder)).hasMessageContaining(file.toString());
    }
}
