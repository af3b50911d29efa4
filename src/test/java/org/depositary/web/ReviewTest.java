package org.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of candidates for links that nobody published. */
@ExtendWith(Served.class)
class ReviewTest {
    private final Running running;

    ReviewTest(Running running) {
        this.running = running;
    }

    @Test
    void a_candidate_is_shown_with_its_score_its_features_and_why_it_was_not_accepted() {
        assertThat(running.text("/review", "Accept", "text/html"))
                .contains("Links to look at")
                .contains("Ana Lima")
                .contains("href=\"http://www.wikidata.org/entity/Q4115189\"")
                .contains("wd:Q4115189")
                .contains("<td data-column=\"Score\">0.79</td>")
                .contains("not agreed: post (nothing is said)")
                .contains("<li>name 1.00 (the same name: Ana Lima)</li>")
                .contains("<li>kind 1.00 (both person)</li>")
                .contains("Ana &lt;Lima&gt;");
    }

    @Test
    void the_page_speaks_the_readers_language() {
        assertThat(running.text("/review?lang=ru"))
                .contains("Почему не принято")
                .contains("Связи, которые надо проверить");
    }

    @Test
    void the_file_whose_rows_are_signed_can_be_had_by_itself() {
        HttpResponse<byte[]> file = running.get("/review.tsv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/tab-separated-values"));
        assertThat(new String(file.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Served.REVIEW);
    }

    @Test
    void what_was_decided_about_names_can_be_had_by_itself_and_the_page_leads_to_it() {
        HttpResponse<byte[]> file = running.get("/merges.tsv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(new String(file.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Served.MERGES);
        assertThat(running.text("/review")).contains("merges.tsv\"");
        assertThat(running.get("/merges").statusCode()).isEqualTo(404);
    }

    @Test
    void no_candidate_is_in_the_data() {
        running.dataset().begin();
        try {
            assertThat(running.dataset().asDatasetGraph().stream())
                    .noneMatch(quad -> quad.getObject().toString().contains("Q4115189"));
        } finally {
            running.dataset().end();
        }
    }

    @Test
    void nothing_stands_below_the_page() {
        assertThat(running.get("/review/1").statusCode()).isEqualTo(404);
    }
}
