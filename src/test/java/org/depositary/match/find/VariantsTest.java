package org.depositary.match.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.match.Written.entity;
import static org.depositary.match.Written.kind;
import static org.depositary.match.Written.opt;
import static org.depositary.match.Written.rules;
import static org.depositary.match.Written.slot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Match;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final Grammar GRAMMAR = new Grammar(rules(
            new Written.Lexis().kinds(kind("Ship"), kind("Sailor"), kind("Crew"), kind("Fleet")),
            entity("crew", "Crew", slot("on", "Ship"), opt("and"), slot("who", "Sailor"))
                    .done(),
            entity("the-ship", "Ship", "a", slot("name", "Ship")).done(),
            entity("fleet", "Fleet", slot("one", "Ship"), opt("b"), "and", slot("other", "Ship"))
                    .done()));
    private static final Variants VARIANTS =
            new Variants(GRAMMAR, List.of(Set.of("crew", "the-ship"), Set.of("fleet")));

    @Property
    void mentions_that_come_later_lead_to_what_they_would_have_led_to_at_once(
            @ForAll("words") List<String> words,
            @ForAll("mentions") List<List<Integer>> early,
            @ForAll("mentions") List<List<Integer>> late) {
        Reading reading = Texts.reading(String.join(" ", words));
        Set<Mention> first = new LinkedHashSet<>(placed(words, early));
        Set<Mention> more = new LinkedHashSet<>(placed(words, late));
        more.removeAll(first);

        Variants.Text text = VARIANTS.over(new Lines(GRAMMAR, reading, first));
        Set<Place> stepwise = new HashSet<>(read(text));
        text.add(more);
        stepwise.addAll(read(text));
        List<Mention> all = new ArrayList<>(first);
        all.addAll(more);

        assertThat(stepwise).isEqualTo(new HashSet<>(read(VARIANTS.over(new Lines(GRAMMAR, reading, all)))));
    }

    @Test
    void a_sentence_is_read_again_only_for_rules_that_build_on_what_is_new() {
        Reading reading = Texts.reading("a Nina and Vega\nLima");
        Variants.Text text =
                VARIANTS.over(new Lines(GRAMMAR, reading, List.of(mention("Ship", 1, 2), mention("Ship", 3, 4))));

        assertThat(of(text, 0)).extracting(match -> match.rule().id()).containsExactly("the-ship");
        assertThat(of(text, 1)).extracting(match -> match.rule().id()).containsExactly("fleet");
        assertThat(of(text, 0)).isEmpty();
        text.add(List.of(mention("Fleet", 1, 4)));
        assertThat(of(text, 0)).isEmpty();
        assertThat(of(text, 1)).isEmpty();
        text.add(List.of(mention("Sailor", 3, 4)));
        assertThat(of(text, 0)).extracting(match -> match.rule().id()).containsExactly("crew");
        assertThat(of(text, 1)).isEmpty();
    }

    /** Where a rule fits; of several ways to the same place the preferred one is taken, which may be another later. */
    private record Place(String rule, int first, int end) {}

    private static List<Match> of(Variants.Text text, int pass) {
        return text.courses().stream()
                .flatMap(course -> course.of(pass).stream())
                .toList();
    }

    private static List<Place> read(Variants.Text text) {
        List<Match> found = new ArrayList<>(of(text, 0));
        found.addAll(of(text, 1));
        return found.stream()
                .map(match -> new Place(match.rule().id(), match.first(), match.end()))
                .toList();
    }

    private static Mention mention(String kind, int first, int end) {
        return Mention.plain(kind, first, end, "m", "sample");
    }

    private static List<Mention> placed(List<String> words, List<List<Integer>> mentions) {
        return mentions.stream()
                .map(mention -> {
                    int first = mention.get(1) % words.size();
                    return mention(
                            mention.get(0) == 0 ? "Ship" : "Sailor",
                            first,
                            Math.min(words.size(), first + mention.get(2)));
                })
                .toList();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "and", "c").list().ofMinSize(2).ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<List<Integer>>> mentions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 2))
                .as((kind, first, length) -> List.of(kind, first, length))
                .list()
                .ofMaxSize(3);
    }
}
