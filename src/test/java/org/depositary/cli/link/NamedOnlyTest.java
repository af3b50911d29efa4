package org.depositary.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.link.Corpus;
import org.depositary.link.Identity;
import org.junit.jupiter.api.Test;

/** Whom and what documents name without stating a fact of them. */
class NamedOnlyTest {
    private static final String VISIT = "Foreign Minister of Norway Kari Berg visited Peru in May 2003. ";

    private static List<String> named(String text) {
        DocumentClaims claims = Prose.read("2003-06", VISIT + text);
        return claims.entities().stream()
                .filter(entity -> !claims.told().contains(entity.id()))
                .map(Entity::label)
                .toList();
    }

    private static List<String> published(String text) {
        Corpus corpus = Prose.linked("2003-06", VISIT + text).certain();
        return corpus.identities().stream().map(Identity::label).toList();
    }

    @Test
    void what_a_dictionary_knows_is_named_even_where_no_fact_tells_of_it() {
        assertThat(named("The road from Bolivia to Cusco is long, and the World Bank knows it."))
                .containsExactlyInAnyOrder("Bolivia", "Cusco", "World Bank");
    }

    /** A full name with a post is told of as a tenure. */
    @Test
    void a_person_without_a_post_or_without_a_full_name_is_not_named_with_certainty() {
        String text = "It rained on Trade Minister of Chile Luis Vega, on Ana Soto and on the Ambassador of Chile.";
        assertThat(named(text)).isEmpty();
        assertThat(published(text)).contains("Luis Vega").doesNotContain("Ana Soto", "Ambassador of Chile");
    }

    @Test
    void where_a_place_lies_is_not_named_by_its_name() {
        assertThat(named("The road to Cochabamba is long."))
                .contains("Cochabamba")
                .doesNotContain("Bolivia");
    }

    @Test
    void what_may_be_something_else_is_not_published_unless_a_fact_tells_of_it() {
        assertThat(named("Rain fell over Georgia.")).contains("Georgia");
        assertThat(published("Rain fell over Georgia."))
                .doesNotContain("Georgia")
                .contains("Kari Berg", "Peru");
        assertThat(published("Rain fell over Bolivia.")).contains("Bolivia");
        assertThat(published("On 5 May 2003 Berg visited Georgia.")).contains("Georgia");
    }

    /** What no other dataset's identifier is known of is named as certainly as what is linked. */
    @Test
    void what_a_dictionary_knows_is_published_without_a_link_too() {
        Corpus corpus = Prose.linked(
                        "1987-06", "A letter from Bophuthatswana told a group of friendship of Georgia in June 1987.")
                .certain();
        assertThat(corpus.identities()).extracting(Identity::label).containsExactly("Bophuthatswana");
        assertThat(corpus.identities()).allSatisfy(identity -> {
            assertThat(identity.links()).isEmpty();
            assertThat(identity.members()).hasSize(1);
        });
    }

    @Test
    void a_name_that_came_only_later_is_published_of_nothing() {
        assertThat(Prose.linked("1850-06", "A letter from Bophuthatswana told of Norway in June 1850.")
                        .certain()
                        .identities())
                .extracting(Identity::label)
                .doesNotContain("Bophuthatswana");
    }
}
