package org.depositary.web.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.depositary.web.Served;
import org.depositary.web.Served.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be taken without asking, and what has to be looked at. */
@ExtendWith(Served.class)
class CertaintyTest {
    private final Asking asking;

    CertaintyTest(Running running) {
        this.asking = new Asking(running);
    }

    private JsonNode first(String query) {
        return ReconcileAnswer.RESULT
                .of(asking.form("/reconcile", "queries", "{\"q0\":" + query + "}"))
                .at("/q0/result/0");
    }

    @ParameterizedTest
    @CsvSource({
        "Brasil, , true",
        "Brazill, , false",
        "Ana Lima, , true",
        "'Lima, Ana, 1951-2004', , true",
        "Lima, http://schema.org/Person, false",
    })
    void one_word_is_enough_where_it_is_a_name_in_some_language(String name, String type, boolean certain) {
        String of = type == null ? "" : ",\"type\":\"" + type + "\"";
        JsonNode candidate = first("{\"query\":\"" + name + "\"" + of + "}");
        assertThat(candidate.path("match").asBoolean()).isEqualTo(certain);
    }

    @Test
    void what_is_of_a_kind_is_of_the_wider_kind_too() {
        for (String type : new String[] {"http://schema.org/Place", "http://schema.org/City"}) {
            JsonNode candidate = first("{\"query\":\"Valparaíso\",\"type\":\"" + type + "\"}");
            assertThat(candidate.path("id").asText()).as(type).isEqualTo("place/valparaiso");
            assertThat(candidate.path("score").asDouble()).isEqualTo(100);
        }
        assertThat(first("{\"query\":\"Valparaíso\",\"type\":\"State\"}").isMissingNode())
                .isTrue();
    }

    /** Linking accepts nothing that is contradicted, and counts half what one side is silent about. */
    @Test
    void what_is_contradicted_is_never_certain_and_silence_is_no_contradiction() {
        String query = "{\"query\":\"Ana Lima\",\"properties\":[%s]}";
        String right = "{\"pid\":\"destination\",\"v\":\"Chile\"}";
        String wrong = "{\"pid\":\"destination\",\"v\":\"Kazakhstan\"}";
        String unsaid = "{\"pid\":\"award\",\"v\":\"Gold Anchor\"}";
        assertThat(first(query.formatted(right)).path("match").asBoolean()).isTrue();
        assertThat(first(query.formatted(unsaid)).path("match").asBoolean()).isTrue();
        assertThat(first(query.formatted(unsaid)).at("/features/1/value").asDouble())
                .isEqualTo(0.5);
        String much = String.join(",", right, right, right, right, right, right, wrong);
        assertThat(first(query.formatted(much)).path("score").asDouble()).isGreaterThan(90);
        assertThat(first(query.formatted(much)).path("match").asBoolean()).isFalse();
    }

    @Test
    void a_value_that_only_shares_words_with_the_one_asked_for_is_another() {
        String query = "{\"query\":\"Ana Lima\",\"properties\":[{\"pid\":\"destination\",\"v\":\"%s\"}]}";
        assertThat(first(query.formatted("Chile")).path("match").asBoolean()).isTrue();
        assertThat(first(query.formatted("Chile Islands")).path("match").asBoolean())
                .isFalse();
    }
}
