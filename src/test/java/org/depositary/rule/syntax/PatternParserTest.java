package org.depositary.rule.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.rule.Pattern;
import org.depositary.rule.Position;
import org.depositary.rule.Problems;
import org.junit.jupiter.api.Test;

class PatternParserTest {
    private final Problems problems = new Problems();
    private final Scope scope = Scope.shared(Set.of("Ship", "Date", "Gear"), Set.of("sea:Voyage"));
    private final PatternParser parser = new PatternParser(new Inflection(Map.of("lose", Set.of("lost"))), problems);

    @Test
    void a_word_stands_for_itself_in_any_case() {
        assertThat(pattern("Sailed")).isEqualTo(word("sailed"));
        assertThat(pattern("Lübeck")).isEqualTo(word("lubeck"));
        assertThat(pattern("vice-admiral")).isEqualTo(word("vice-admiral"));
        assertThat(pattern("o’clock")).isEqualTo(word("o'clock"));
        assertThat(pattern("12,000")).isEqualTo(word("12,000"));
    }

    @Test
    void a_full_stop_right_after_a_word_belongs_to_it() {
        assertThat(pattern("Capt. U.S.")).isEqualTo(sequence(word("capt."), word("u.s.")));
        assertThat(pattern("sailed .")).isEqualTo(sequence(word("sailed"), new Pattern.Mark(".")));
    }

    @Test
    void a_possessive_is_a_word_of_its_own() {
        assertThat(pattern("captain's ship")).isEqualTo(sequence(word("captain"), word("'s"), word("ship")));
        assertThat(pattern("captains’ ship")).isEqualTo(sequence(word("captains"), word("'s"), word("ship")));
        assertThat(pattern("{ship:Ship} 's crew")).isEqualTo(sequence(slot("ship", "Ship"), word("'s"), word("crew")));
    }

    @Test
    void a_quoted_word_stands_for_itself_in_this_case() {
        assertThat(pattern("\"Sailed\"")).isEqualTo(new Pattern.Word("Sailed", true));
        assertThat(pattern("\"Royal Navy\""))
                .isEqualTo(sequence(new Pattern.Word("Royal", true), new Pattern.Word("Navy", true)));
    }

    @Test
    void marks_stand_for_themselves_and_those_of_the_language_do_so_in_quotes() {
        assertThat(pattern(", ; : & / ! %"))
                .isEqualTo(sequence(mark(","), mark(";"), mark(":"), mark("&"), mark("/"), mark("!"), mark("%")));
        assertThat(pattern("\"(\" sailed \")\"")).isEqualTo(sequence(mark("("), word("sailed"), mark(")")));
        assertThat(pattern("\"$\" \"?\" \"<\"")).isEqualTo(sequence(mark("$"), mark("?"), mark("<")));
    }

    @Test
    void one_mark_stands_for_all_dashes_and_one_for_all_double_quotation_marks() {
        assertThat(pattern("- – —")).isEqualTo(sequence(mark("-"), mark("-"), mark("-")));
        assertThat(pattern("“ ” «")).isEqualTo(sequence(mark("\""), mark("\""), mark("\"")));
    }

    @Test
    void an_inflected_word_stands_for_all_its_forms() {
        assertThat(pattern("~lose"))
                .isEqualTo(new Pattern.Inflected("lose", Set.of("lose", "loses", "losing", "lost")));
    }

    @Test
    void a_word_list_and_a_fragment_are_named() {
        scope.list("leave", "leave");
        scope.fragment("be", Written.text("is|was"), scope);

        assertThat(pattern("<leave>")).isEqualTo(new Pattern.WordList("leave"));
        assertThat(pattern("%be here"))
                .isEqualTo(sequence(new Pattern.Choice(List.of(word("is"), word("was"))), word("here")));
    }

    @Test
    void names_of_a_file_hide_shared_ones_but_not_those_that_shared_fragments_use() {
        scope.list("leave", "leave");
        scope.fragment("go", Written.text("<leave>"), scope);
        Scope file = scope.ofFile();
        file.list("leave", "leave@a.yaml");

        assertThat(parser.parse(Written.text("<leave> %go"), file).orElseThrow().pattern())
                .isEqualTo(sequence(new Pattern.WordList("leave@a.yaml"), new Pattern.WordList("leave")));
        assertThat(new Pattern.WordList("leave@a.yaml").written()).isEqualTo("leave");
    }

    @Test
    void slots_take_mentions_lists_phrases_and_earlier_frames() {
        assertThat(pattern("{ship:Ship}")).isEqualTo(slot("ship", "Ship"));
        assertThat(pattern("{ship:Ship+}")).isEqualTo(new Pattern.Slot(Optional.of("ship"), "Ship", true));
        assertThat(pattern("{_:Ship}")).isEqualTo(new Pattern.Slot(Optional.empty(), "Ship", false));
        assertThat(pattern("{_peer:Ship}")).isEqualTo(slot("_peer", "Ship"));
        assertThat(pattern("{cargo:Phrase}")).isEqualTo(new Pattern.Phrase(Optional.of("cargo")));
        assertThat(pattern("{_:Phrase}")).isEqualTo(new Pattern.Phrase(Optional.empty()));
        assertThat(pattern("{voyage:sea:Voyage}")).isEqualTo(new Pattern.Earlier(Optional.of("voyage"), "sea:Voyage"));
    }

    @Test
    void elements_are_grouped_repeated_and_left_out() {
        assertThat(pattern("a (b|c d)? e"))
                .isEqualTo(sequence(
                        word("a"),
                        repeat(new Pattern.Choice(List.of(word("b"), sequence(word("c"), word("d")))), 0, 1),
                        word("e")));
        assertThat(pattern("a [b]")).isEqualTo(sequence(word("a"), repeat(word("b"), 0, 1)));
        assertThat(pattern("a{2} b{0,3}")).isEqualTo(sequence(repeat(word("a"), 2, 2), repeat(word("b"), 0, 3)));
        assertThat(pattern("(a b) c")).isEqualTo(sequence(word("a"), word("b"), word("c")));
    }

    @Test
    void each_parts_its_item_from_its_separator_at_a_bare_semicolon() {
        assertThat(pattern("each{ {ship:Ship} ; (,|;) } sailed"))
                .isEqualTo(sequence(
                        new Pattern.Each(slot("ship", "Ship"), new Pattern.Choice(List.of(mark(","), mark(";")))),
                        word("sailed")));
        assertThat(pattern("each ; ship")).isEqualTo(sequence(word("each"), mark(";"), word("ship")));
    }

    @Test
    void a_semicolon_in_a_fragment_inside_each_stands_for_itself() {
        scope.fragment("break", Written.text("{gear:Gear} ; then"), scope);

        assertThat(pattern("each{ %break ; and }"))
                .isEqualTo(new Pattern.Each(sequence(slot("gear", "Gear"), mark(";"), word("then")), word("and")));
    }

    @Test
    void gaps_and_the_ends_of_a_sentence_are_elements() {
        assertThat(pattern("^ a ..8 b $"))
                .isEqualTo(sequence(new Pattern.Start(), word("a"), new Pattern.Gap(8), word("b"), new Pattern.End()));
    }

    @Test
    void the_uses_of_slots_say_where_they_stand_and_whether_they_can_be_bound_more_than_once() {
        List<SlotUse> slots = parser.parse(Written.text("{ship:Ship} ({gear:Gear} ,?){1,3} {_x:Date}"), scope)
                .orElseThrow()
                .slots();

        assertThat(slots)
                .containsExactly(
                        new SlotUse("ship", SlotUse.Form.MENTION, "Ship", false, new Position("test", 1, 2)),
                        new SlotUse("gear", SlotUse.Form.MENTION, "Gear", true, new Position("test", 1, 15)),
                        new SlotUse("_x", SlotUse.Form.MENTION, "Date", false, new Position("test", 1, 36)));
        assertThat(slots.get(2).hidden()).isTrue();
    }

    private Pattern pattern(String text) {
        Optional<ParsedPattern> parsed = parser.parse(Written.text(text), scope);
        problems.throwAny();
        return parsed.orElseThrow().pattern();
    }

    private static Pattern word(String text) {
        return new Pattern.Word(text, false);
    }

    private static Pattern mark(String text) {
        return new Pattern.Mark(text);
    }

    private static Pattern slot(String name, String kind) {
        return new Pattern.Slot(Optional.of(name), kind, false);
    }

    private static Pattern repeat(Pattern item, int min, int max) {
        return new Pattern.Repeat(item, min, max);
    }

    private static Pattern sequence(Pattern... parts) {
        return new Pattern.Sequence(List.of(parts));
    }
}
