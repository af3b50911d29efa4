package org.depositary.web.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class DerivedValuesTest {
    private final Running running;

    DerivedValuesTest(Running running) {
        this.running = running;
    }

    private Element fact(String path, String property) {
        Document page = Jsoup.parse(running.text(path, "Accept", "text/html"));
        return page.select("dl.facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals(property))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_follows_from_facts_has_their_sentences_beside_it() {
        Element met = fact("/page/person/ana-lima", "met with");
        assertThat(met.select("dd > a").text()).isEqualTo("Juan Soto");
        assertThat(met.select("dd > q").text()).contains("Soto");
        assertThat(met.select(".by a[href^=/doc/][href*=#char=]")).isNotEmpty();
        assertThat(fact("/page/person/ana-lima", "visited").select("dd > q").text())
                .contains("Chile");
    }

    @Test
    void what_no_words_give_by_themselves_has_a_sentence_that_it_follows_from() {
        Element kind = fact("/page/mission/embassy-of-brazil-in-chile", "kind");
        assertThat(kind.select("dd > a").text()).isEqualTo("embassy");
        assertThat(kind.select("dd > q").text()).isEqualTo("The Embassy of Brazil in Chile opened in June 1840.");
    }
}
