package org.depositary.text.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.depositary.text.Edtf;
import org.junit.jupiter.api.Test;

class HtmlFileTest {
    private static final Extractions EXTRACTIONS = new Extractions(Limits.USUAL);

    private static Extract page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Extract page(byte[] html) {
        try {
            return EXTRACTIONS.extract("page.html", html);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static final String NEWS = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
              <title>Minister visits Chile | Ministry of Fisheries</title>
              <meta property="og:title" content="Minister visits Chile">
              <meta property="og:site_name" content="Ministry of Fisheries">
              <meta property="article:published_time" content="2011-05-03T09:30:00+02:00">
              <link rel="canonical" href="https://fish.example/news/1">
              <script>var menu = "Home";</script>
            </head>
            <body class="has-menu">
              <header class="site-header"><a href="/">Ministry of Fisheries</a><form><input name="q"></form></header>
              <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">About us</a></li></ul></nav>
              <main>
                <ul class="breadcrumbs"><li><a href="/">Home</a></li><li>News</li></ul>
                <h1>Minister visits Chile</h1>
                <p>Kari Berg <b>arrived</b> in
                   Santiago on Monday.</p>
                <p>She met Luis&nbsp;Soto.<br>They spoke of fish.</p>
                <ul><li>Cod</li><li><p>Herring</p></li></ul>
                <table><tr><th>Year</th><th>Tons</th></tr><tr><td>2010</td><td>12</td></tr></table>
                <div class="share"><a href="#">Share</a></div>
                <div><a href="/1">Older news</a> <a href="/2">Newer news</a> <a href="/3">All news</a></div>
              </main>
              <aside>Weather: rain</aside>
              <div id="cookie-notice">We use cookies.</div>
              <footer>© Ministry of Fisheries</footer>
            </body></html>
            """;

    @Test
    void of_a_page_the_main_text_is_taken_block_by_block() {
        assertThat(page(NEWS).text()).isEqualTo("""
                Minister visits Chile

                Kari Berg arrived in Santiago on Monday.

                She met Luis\u00A0Soto.
                They spoke of fish.

                - Cod

                - Herring

                Year\tTons

                2010\t12""");
    }

    @Test
    void a_page_says_its_title_date_publisher_language_and_address() {
        Known known = page(NEWS).known();
        assertThat(known.title()).contains("Minister visits Chile");
        assertThat(known.publisher()).contains("Ministry of Fisheries");
        assertThat(known.date()).contains(new Edtf("2011-05-03"));
        assertThat(known.language()).contains("en-GB");
        assertThat(known.source()).contains(URI.create("https://fish.example/news/1"));
    }

    @Test
    void json_ld_is_believed_before_meta_elements() {
        Known known = page("""
                <html><head><meta property="og:title" content="Other"><meta name="date" content="1999">
                <script type="application/ld+json">not json</script>
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Organization", "name": "None of it"},
                  {"@type": ["NewsArticle"], "headline": "A Visit", "datePublished": "2012-06-07", "inLanguage": "fr_FR",
                   "publisher": {"@type": "Organization", "name": "An Agency"}, "license": "https://licence.example/"}]}
                </script></head><body><p>Text.</p>""").known();
        assertThat(known.title()).contains("A Visit");
        assertThat(known.date()).contains(new Edtf("2012-06-07"));
        assertThat(known.publisher()).contains("An Agency");
        assertThat(known.language()).contains("fr-FR");
        assertThat(known.licence()).contains("https://licence.example/");
    }

    @Test
    void nonsense_in_metadata_is_passed_over() {
        Known known = page("""
                <html lang="the language"><head><meta name="date" content="yesterday"><meta name="DC.date" content="2011-19-77">
                <link rel="canonical" href="javascript:alert(1)"><title></title></head><body><p>Text.</p>""").known();
        assertThat(known).isEqualTo(Known.NOTHING);
    }

    @Test
    void an_old_page_laid_out_with_tables_keeps_its_paragraphs() {
        String paragraph =
                "The two states established relations in May 1993, and their trade has grown from year to year.";
        assertThat(page("<table><tr><td><a href=a>Home</a><br><a href=b>News</a><br><a href=c>Links</a></td><td>"
                                + paragraph + "</td><td>" + paragraph + "</td></tr></table>")
                        .text())
                .isEqualTo(paragraph + "\n\n" + paragraph);
    }

    @Test
    void a_page_is_read_in_the_encoding_that_it_declares() {
        String russian = "<html><head><meta charset=\"windows-1251\"></head><body><p>Чили</p></body></html>";
        assertThat(page(russian.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo("Чили");
        String western =
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"></head><p>“Élysée”";
        assertThat(page(western.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo("“Élysée”");
        assertThat(page("\uFEFF<p>Chile".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("Chile");
    }

    @Test
    void a_page_named_as_text_is_a_page_all_the_same() throws Unreadable {
        assertThat(EXTRACTIONS.extract(
                        "a.txt", "<!DOCTYPE html><html><p>Chile</html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Extract("text/html", "Chile", Known.NOTHING, Optional.empty()));
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThatThrownBy(() ->
                        EXTRACTIONS.extract("a.html", "<html><nav>Home</nav></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("holds no text");
    }

    @Test
    void elements_nested_by_the_hundred_thousand_end() {
        assertThat(page("<html>" + "<div>".repeat(100_000) + "Chile").text()).isEqualTo("Chile");
    }
}
