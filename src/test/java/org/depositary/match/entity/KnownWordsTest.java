package org.depositary.match.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.entity;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final String HEAD =
            "# dictionary: %1$s\n# source: sample\n# licence: CC0-1.0\n# entity: %2$s\nid\tlabel\t%2$s\n";

    private final Lexicon lexicon = Lexicon.of(
            Map.of(
                    "harbours.tsv",
                            HEAD.formatted("harbours", "Harbour") + "p\tPorto\tPorto\nn\tPorto Novo\tPorto Novo\n",
                    "rigs.tsv",
                            "# dictionary: rigs\n# source: sample\n# licence: CC0-1.0\n# entity: Rig\n"
                                    + "id\tlabel\tRig\tModel\ns\tship\tship\t\nm\tmodel ship\t\tmodel ship\n",
                    "choirs.tsv", HEAD.formatted("choirs", "Choir") + "c\tChoir of Porto\tChoir of Porto\n",
                    "waters.tsv", HEAD.formatted("waters", "Water") + "deep\tDeep Water\tDeep Water\n",
                    "given.tsv", HEAD.formatted("given", "Given") + "ana\tAna Rosa\tAna Rosa\n",
                    "ranks.tsv", HEAD.formatted("ranks", "Rank") + "pilot\tpilot\tpilot|harbour pilot\n",
                    "titles.tsv", HEAD.formatted("titles", "Title") + "capt\tCapt\tCapt\n"),
            Set.of());

    private final KnownWords known = new KnownWords(rules(
            new Written.Lexis()
                    .kinds(
                            kind("Title"),
                            kind("Rank"),
                            kind("Sailor"),
                            kind("Water"),
                            kind("Given"),
                            kind("Full"),
                            thing("Choir"),
                            thing("Harbour")),
            entity("title", "Title", slot("rank", "Rank")).done(),
            entity("sailor", "Sailor", opt(slot("title", "Title")), slot("name", "Name"))
                    .done(),
            entity("full", "Full", slot("given", "Given"), slot("last", "Name")).done(),
            entity("known-sailor", "Sailor", slot("name", "Full")).done()));

    @Test
    void a_thing_inside_the_name_of_another_is_left_out() {
        assertThat(sensible("to the Choir of Porto and to Porto", "Harbour")).containsExactly("Porto");
    }

    @Test
    void an_entry_inside_a_longer_one_of_its_kind_is_left_out() {
        assertThat(sensible("to Porto Novo and Porto", "Harbour")).containsExactly("Porto Novo", "Porto");
    }

    @Test
    void an_entry_inside_a_longer_one_of_its_dictionary_is_left_out_though_its_kind_is_another() {
        assertThat(sensible("a ship and a model ship", "Rig")).containsExactly("ship");
    }

    @Test
    void a_name_that_cuts_through_an_entry_is_left_out() {
        assertThat(sensible("in Porto Novo Ana", "Name", "Porto Novo Ana", "Novo Ana", "Porto", "Ana", "Novo"))
                .containsExactly("Porto Novo Ana", "Ana");
    }

    @Test
    void what_alone_makes_such_a_title_is_one() {
        assertThat(sensible("so Harbour Pilot Ana", "Name", "Harbour Pilot Ana", "Pilot Ana", "Ana", "Harbour Pilot"))
                .containsExactly("Ana");
    }

    @Test
    void a_name_that_begins_with_what_rules_read_before_names_is_left_out() {
        assertThat(sensible("so Capt Ana", "Name", "Capt Ana", "Capt", "Ana")).containsExactly("Ana");
    }

    @Test
    void a_name_does_not_begin_with_what_the_title_before_it_belongs_to() {
        assertThat(sensible("so the pilot of Porto Ana Lima", "Name", "Porto Ana Lima", "Porto", "Ana Lima"))
                .containsExactly("Porto", "Ana Lima");
        assertThat(sensible("so the pilot of the Porto Ana Lima", "Name", "Porto Ana Lima", "Ana Lima"))
                .containsExactly("Ana Lima");
        assertThat(sensible("so the pilot met Porto Ana", "Name", "Porto Ana")).containsExactly("Porto Ana");
    }

    @Test
    void a_name_does_not_begin_with_the_words_that_tell_what_the_title_before_it_is_for() {
        assertThat(sensible("so the pilot for Deep Water Ana Lima", "Name", "Deep Water Ana Lima", "Ana Lima"))
                .containsExactly("Ana Lima");
        assertThat(sensible("so the pilot for Ana Rosa Lima", "Name", "Ana Rosa Lima"))
                .containsExactly("Ana Rosa Lima");
    }

    @Test
    void a_name_that_runs_into_a_title_which_goes_on_is_left_out() {
        assertThat(sensible("so Ana Capt of Porto", "Name", "Ana Capt", "Ana")).containsExactly("Ana");
        assertThat(sensible("so Ana Harbour Pilot", "Name", "Ana Harbour Pilot", "Ana Harbour", "Ana"))
                .containsExactly("Ana");
    }

    @Test
    void a_name_that_ends_in_a_single_word_for_a_title_may_be_a_surname() {
        assertThat(sensible("so Ana Capt left", "Name", "Ana Capt", "Ana")).containsExactly("Ana Capt", "Ana");
    }

    /** A kind of things that the ontology has a class for. */
    private static Kind thing(String name) {
        return new Kind(
                name,
                Optional.of("x:" + name),
                Optional.of("thing"),
                List.of(),
                Kind.Identity.LABEL,
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Map.of());
    }

    private List<String> sensible(String text, String kind, String... names) {
        Reading reading = Texts.reading(text);
        List<Mention> mentions = new ArrayList<>(lexicon.mentions(reading));
        mentions.addAll(Texts.mentions(reading, "Name", names));
        return known.sensible(mentions, reading.tokens()).stream()
                .filter(mention -> mention.kind().equals(kind))
                .map(Mention::label)
                .toList();
    }
}
