package org.depositary.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.text.Texts.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Token;
import org.junit.jupiter.api.Test;

/** "Erbach" is the land of that name, or Upper Erbach; "Erbachian" is of it, or of Lauenburg. */
class SharedNamesTest {
    private static final String SHARED =
            "Erbach = upper-erbach; a river|Erbachian = lauenburg|Erbachstan = lauenburg (before 1900)";

    /** Entries of the shared words, or nothing where they tell neither land. */
    private static List<String> meant(String text) {
        Reading reading = read(text);
        List<Mention> mentions = new ArrayList<>();
        for (Token token : reading.tokens()) {
            int at = token.index();
            boolean upper = at > 0 && reading.tokens().get(at - 1).text().equals("Upper");
            switch (token.text()) {
                case "Erbach" ->
                    mentions.add(upper ? land("upper-erbach", at - 1, at + 1) : land("erbach", at, at + 1));
                case "Erbachian" -> mentions.add(land("erbach", at, at + 1));
                case "Erbachstan" -> mentions.add(land("erbach", at, at + 1));
                case "Lauenburg" -> mentions.add(land("lauenburg", at, at + 1));
                case "Erbachstadt" ->
                    mentions.add(new Mention(
                            "Town",
                            at,
                            at + 1,
                            at,
                            at + 1,
                            token.text(),
                            Optional.of("places/erbachstadt"),
                            Optional.empty(),
                            Map.of(),
                            Map.of("state", "erbach"),
                            "places"));
                default -> {}
            }
        }
        return SharedNames.read(reading, mentions).stream()
                .filter(mention -> List.of("Erbach", "Erbachian", "Erbachstan")
                        .contains(reading.words(mention.first(), mention.end())))
                .map(mention -> mention.entry().orElse("").replace("states/", ""))
                .toList();
    }

    private static Mention land(String id, int first, int end) {
        return new Mention(
                "Land",
                first,
                end,
                first,
                end,
                id,
                Optional.of("states/" + id),
                Optional.empty(),
                Map.of(),
                Map.of("ambiguous", id.equals("erbach") ? SHARED : ""),
                "states");
    }

    @Test
    void a_shared_word_is_the_dictionarys_where_no_other_land_is_named() {
        assertThat(meant("The Erbachian fleet left Erbach.")).containsExactly("erbach", "erbach");
    }

    @Test
    void where_both_lands_are_named_otherwise_it_tells_neither() {
        assertThat(meant("Erbachstan and Lauenburg met. The Erbachian fleet left."))
                .as("but Erbachstan itself")
                .containsExactly("erbach");
    }

    @Test
    void a_word_that_meant_another_land_at_one_time_alone_is_not_shared() {
        assertThat(meant("Erbach and Lauenburg met. The fleet left Erbachstan."))
                .containsExactly("erbach", "erbach");
    }

    @Test
    void the_name_by_which_the_dictionary_calls_a_land_is_not_shared() {
        Reading reading = read("Erbachstan and Lauenburg met in Erbach.");
        Mention own = new Mention(
                "Land",
                5,
                6,
                5,
                6,
                "Erbach",
                Optional.of("states/erbach"),
                Optional.empty(),
                Map.of(),
                Map.of("ambiguous", "Erbach = lauenburg"),
                "states");
        assertThat(SharedNames.read(reading, List.of(land("erbach", 0, 1), land("lauenburg", 2, 3), own)))
                .contains(own);
    }

    @Test
    void where_only_the_other_is_named_before_it_is_that_one() {
        assertThat(meant("Lauenburg built ships. The Erbachian fleet left.")).containsExactly("lauenburg");
        assertThat(meant("The Erbachian fleet left. It met ships of Lauenburg."))
                .as("told before the other was named")
                .containsExactly("erbach");
    }

    @Test
    void who_tells_one_by_a_word_before_it_may_call_the_other_by_the_word_alone() {
        assertThat(meant("Upper Erbach built ships. The fleet left Erbach."))
                .as("or not: nothing tells")
                .isEmpty();
        assertThat(meant("Upper Erbach built ships. In Erbachstadt they watched. The fleet left Erbach."))
                .as("the document is there")
                .containsExactly("erbach");
    }
}
