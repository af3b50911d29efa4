package org.depositary.match.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.program.CompiledPattern;
import org.depositary.match.program.Glossary;
import org.depositary.match.program.Requirements;
import org.depositary.match.program.WordPredicates;
import org.depositary.rule.Pattern;
import org.depositary.text.Token;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final WordPredicates predicates = new WordPredicates();

    /** "p" or "q", or a mention of a ship. */
    private final Pattern wanted = Written.any("p", Written.any("q", Written.slot("s", "Ship")));

    private final Requirements before = around(Written.seq(wanted, "never"));
    private final Requirements behind = around(Written.seq("never", wanted));

    private final int ship = predicates.numberOf("Ship");
    private final int harbour = predicates.kind("Harbour");

    private Requirements around(Pattern pattern) {
        BitSet tests = new BitSet();
        tests.set(predicates.anyOf(Set.of("p", "q")));
        predicates.need(tests);
        Glossary glossary = new Glossary(Written.rules(new Written.Lexis().kinds(Written.kind("Ship"))), predicates);
        return CompiledPattern.compile(pattern, 0, glossary).getFirst().around();
    }

    @Property
    void what_stands_before_and_behind_a_position_is_known(
            @ForAll("words") List<String> words, @ForAll("places") List<Integer> places) {
        Presence presence = new Presence(predicates);
        presence.begin(this, passed(List.of("p", "q", "p")));
        presence.begin(words, passed(words));
        List<Integer> ships = places.stream().map(place -> place % words.size()).toList();
        ships.forEach(place -> presence.add(ship, place));
        presence.add(harbour, 0);
        presence.add(-1, 0);

        for (int at = 0; at <= words.size(); at++) {
            int position = at;
            boolean anchor = words.subList(at, words.size()).contains("never");
            assertThat(presence.around(at, before))
                    .isEqualTo(anchor && IntStream.range(0, at).anyMatch(one -> meets(words, ships, one)));
            assertThat(presence.around(at, behind))
                    .isEqualTo(anchor
                            && IntStream.range(position + 1, words.size()).anyMatch(one -> meets(words, ships, one)));
        }
    }

    @Test
    void it_tells_of_which_sentence_it_knows() {
        Presence presence = new Presence(predicates);
        Object one = new Object();
        presence.begin(one, passed(List.of("p")));

        assertThat(presence.of(one)).isTrue();
        assertThat(presence.of(new Object())).isFalse();
    }

    private static boolean meets(List<String> words, List<Integer> ships, int at) {
        return Set.of("p", "q").contains(words.get(at)) || ships.contains(at);
    }

    private WordPredicates.Passed[] passed(List<String> words) {
        List<Token> tokens = Texts.reading(String.join(" ", words)).tokens();
        return tokens.stream().map(predicates::passed).toArray(WordPredicates.Passed[]::new);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("p", "q", "c", "never").list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 7).list().ofMaxSize(3);
    }
}
