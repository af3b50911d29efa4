package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.any;
import static org.depositary.match.Written.each;
import static org.depositary.match.Written.gap;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.list;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.phrase;
import static org.depositary.match.Written.rule;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.seq;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.search.Effort;
import org.depositary.match.search.FreeWords;
import org.depositary.match.search.Line;
import org.depositary.match.search.Places;
import org.depositary.match.search.Triggers;
import org.depositary.rule.Pattern;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private static final Written.Lexis LEXIS = new Written.Lexis().kinds(kind("Ship"), kind("Sailor"));

    /** A place where a pattern may be tried. */
    private record Place(int pattern, int anchor) {}

    @Property(tries = 3000)
    void no_place_is_left_out_where_a_pattern_fits(
            @ForAll("patterns") Pattern pattern,
            @ForAll("words") List<String> words,
            @ForAll("mentions") List<List<Integer>> mentions) {
        Grammar grammar = new Grammar(rules(LEXIS, rule("r", pattern, "p").done()));
        Line line = line(grammar, words, mentions);
        CompiledRule rule = grammar.compiled().getFirst();
        Triggers triggers = new Triggers(rule.patterns(), grammar.nouns());

        assertThat(places(in(triggers, line))).containsAll(fitting(rule, line));
        assertThat(places(all(triggers, line))).containsAll(places(in(triggers, line)));
    }

    @Test
    void a_pattern_is_not_tried_where_a_word_is_missing_that_all_its_alternatives_need() {
        Pattern pattern = each(any(seq(opt("and"), slot("s", "Ship"), "sank"), seq("or", "sank")), seq(","));
        Grammar grammar = new Grammar(rules(LEXIS, rule("r", pattern).done()));
        Triggers triggers = new Triggers(grammar.compiled().getFirst().patterns(), grammar.nouns());
        Line without = line(grammar, List.of("and", "a", "or", "b"), List.of(List.of(0, 1, 1)));
        Line with = line(grammar, List.of("and", "a", "sank", "b"), List.of(List.of(0, 1, 1)));

        assertThat(places(all(triggers, without))).isNotEmpty();
        assertThat(places(in(triggers, without))).isEmpty();
        assertThat(places(in(triggers, with))).isNotEmpty();
    }

    @Test
    void a_pattern_that_begins_with_a_mention_sleeps_until_a_word_wakes_it() {
        Grammar grammar = new Grammar(
                rules(LEXIS, rule("r", slot("s", "Ship"), gap(3), "sank").done()));
        Triggers triggers = new Triggers(grammar.compiled().getFirst().patterns(), grammar.nouns());

        assertThat(places(in(triggers, line(grammar, List.of("a", "b"), List.of(List.of(0, 0, 1))))))
                .isEmpty();
        assertThat(places(in(triggers, line(grammar, List.of("a", "b", "sank"), List.of(List.of(0, 0, 1))))))
                .isNotEmpty();
        assertThat(places(in(triggers, line(grammar, List.of("sank", "a", "b"), List.of(List.of(0, 1, 1))))))
                .isEmpty();
    }

    private static Set<Place> fitting(CompiledRule rule, Line line) {
        Set<Place> fitting = new HashSet<>();
        for (int number = 0; number < rule.patterns().size(); number++) {
            CompiledPattern pattern = rule.patterns().get(number);
            for (int anchor = line.first(); anchor < line.end(); anchor++) {
                PatternSearch search = new PatternSearch(
                        rule, pattern, line, line.first(), line.end(), FreeWords.NO_ADJUNCTS, new Effort(), true);
                if (search.at(anchor).isPresent()) {
                    fitting.add(new Place(number, anchor));
                }
            }
        }
        return fitting;
    }

    private static Places in(Triggers triggers, Line line) {
        Places places = new Places();
        triggers.in(line, places);
        return places;
    }

    private static Places all(Triggers triggers, Line line) {
        Places places = new Places();
        triggers.all(line, places);
        return places;
    }

    private static Set<Place> places(Places places) {
        Set<Place> all = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(new Place(places.number(i), places.at(i)));
        }
        return all;
    }

    private static Line line(Grammar grammar, List<String> words, List<List<Integer>> mentions) {
        Reading reading = Texts.reading(String.join(" ", words));
        List<Mention> found = new ArrayList<>();
        for (List<Integer> mention : mentions) {
            int first = mention.get(1) % words.size();
            int end = Math.min(words.size(), first + mention.get(2));
            found.add(Mention.plain(mention.get(0) == 0 ? "Ship" : "Sailor", first, end, "m", "sample"));
        }
        return new Lines(grammar, reading, found).lines().getFirst();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("p", "q", "r", "and", ",").list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Integer>>> mentions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 3))
                .as((kind, first, length) -> List.of(kind, first, length))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return pattern(3);
    }

    private static Arbitrary<Pattern> pattern(int depth) {
        Arbitrary<Pattern> leaf = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of("p", "q", "r", "and").map(word -> seq(word))),
                Tuple.of(2, Arbitraries.of(slot("x", "Ship"), slot("y", "Sailor"), list("z", "Ship"))),
                Tuple.of(1, Arbitraries.of(gap(2), phrase("p"))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Pattern> inner = pattern(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(2, inner.list().ofMinSize(1).ofMaxSize(3).map(Pattern.Sequence::new)),
                Tuple.of(2, inner.list().ofMinSize(1).ofMaxSize(3).map(Pattern.Choice::new)),
                Tuple.of(1, inner.map(item -> new Pattern.Repeat(item, 0, 2))),
                Tuple.of(
                        1,
                        Combinators.combine(inner.filter(item -> !item.nullable()), leaf)
                                .as(Pattern.Each::new)));
    }
}
