package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class TryTest {
    private final Running running;

    TryTest(Running running) {
        this.running = running;
    }

    private HttpResponse<byte[]> tried(String text, String date) {
        String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&date="
                + URLEncoder.encode(date, StandardCharsets.UTF_8);
        return running.send(
                "POST",
                "/try",
                HttpRequest.BodyPublishers.ofString(form),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    private static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    @Test
    void a_sentence_tells_its_facts_the_words_that_gave_them_and_the_rules_that_did_not_fit() {
        var response = tried("Prime Minister Ana Lima of Portugal visited Norway last week.", "2011-05-09");
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = page(response);
        assertThat(page.select("#says").text()).isNotBlank();
        assertThat(page.select(".tried h3").eachText()).contains("Visit: Ana Lima, Norway, 2–8 May 2011");
        assertThat(page.select(".tried dt").eachText()).contains("visitor", "destination");
        assertThat(page.select(".tried blockquote").first().select("mark").eachText())
                .anyMatch(mark -> mark.matches("Prime Minister Ana Lima of Portugal\\s*visitor"));
        assertThat(page.select(".tried .by").eachText()).contains("worked out: the state that belongs to the visitor");
        assertThat(page.select(".tried a[href^=/rule/]")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=named] table")
                        .first()
                        .select("td:nth-child(2)")
                        .eachText())
                .contains("person", "state", "date")
                .doesNotContain("office core");
        assertThat(page.select("section[aria-labelledby=tries] li").eachText())
                .isNotEmpty()
                .allMatch(tried -> tried.contains("the rule wanted") || tried.contains("The rule fits"))
                .noneMatch(tried -> tried.matches(".*[<{][\\w:+-]+[>}].*"));
    }

    @Test
    void what_is_tried_stays_text_and_is_not_stored() {
        String hostile = "<script>alert(1)</script></textarea> President \"><img src=x> visited Norway.";
        Document page = page(tried(hostile, ""));
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("textarea").text()).contains("<script>alert(1)</script>");
        assertThat(running.text("/try", "Accept", "text/html")).doesNotContain("alert(1)");
    }

    @Test
    void what_is_marked_up_is_read_as_people_see_it() {
        Document page = page(tried(
                "<p>Prime Minister <b>Ana Lima</b> of Portugal visited Norway on 3 May 2011.</p>"
                        + "<script>var x = 'President Jon Berg visited Peru.';</script>",
                ""));
        assertThat(page.select(".tried h3").eachText()).anyMatch(title -> title.startsWith("Visit"));
        assertThat(page.select(".tried").text()).contains("Ana Lima", "Norway").doesNotContain("Peru");
        assertThat(page.select("textarea").text()).startsWith("<p>Prime Minister");
    }

    @Test
    void a_text_in_another_language_is_told_to_be_in_it() {
        Document page = page(tried(
                "Премьер-министр Португалии посетила Норвегию с официальным визитом и встретилась с королём. Стороны"
                        + " обсудили сотрудничество в области рыболовства.",
                ""));
        assertThat(page.select("[role=alert]").text()).contains("another language (Russian)");
        assertThat(page(tried("Prime Minister Ana Lima of Portugal visited Norway last week.", ""))
                        .select("[role=alert]"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_plainly() {
        assertThat(tried("", "").statusCode()).isEqualTo(400);
        assertThat(tried("Ana Lima visited Norway.", "last year").statusCode()).isEqualTo(400);
        assertThat(tried("word ".repeat(5_000), "").statusCode()).isEqualTo(413);
        assertThat(running.send("POST", "/try", HttpRequest.BodyPublishers.ofString("x"), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(running.send("PUT", "/try", HttpRequest.BodyPublishers.ofString("x"))
                        .statusCode())
                .isEqualTo(405);
        assertThat(running.get("/try/x", "Accept", "text/html").statusCode()).isEqualTo(404);
    }
}
