package org.depositary.match.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.depositary.match.Texts;
import org.depositary.match.Written;
import org.depositary.match.pattern.Bound;
import org.depositary.match.program.Glossary;
import org.depositary.match.program.ProgramBuilder;
import org.depositary.match.program.Step;
import org.depositary.match.program.WordPredicates;
import org.depositary.rule.Pattern;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/** The engine against a plain reading of what patterns mean. */
class SearchTest {
    /** A text with mentions that may overlap: each is kind, first token and length. */
    record Sample(List<String> words, List<List<Integer>> mentions) {
        Reading reading() {
            return Texts.reading(String.join(" ", words));
        }

        List<Mention> found() {
            Set<Mention> found = new LinkedHashSet<>();
            for (List<Integer> mention : mentions) {
                int first = mention.get(1) % words.size();
                int end = Math.min(words.size(), first + mention.get(2));
                found.add(Mention.plain(mention.get(0) == 0 ? "K" : "L", first, end, "m", "sample"));
            }
            return List.copyOf(found);
        }
    }

    @Property(tries = 2000)
    void the_preferred_way_forwards_is_that_of_the_reference(
            @ForAll("patterns") List<Pattern> parts, @ForAll("samples") Sample sample) {
        compare(parts, sample, false);
    }

    @Property(tries = 2000)
    void the_preferred_way_backwards_is_that_of_the_reference(
            @ForAll("patterns") List<Pattern> parts, @ForAll("samples") Sample sample) {
        compare(parts, sample, true);
    }

    @Property(tries = 3000)
    void all_positions_that_the_reference_reaches_are_reached(
            @ForAll("patterns") List<Pattern> parts, @ForAll("samples") Sample sample) {
        Reading reading = sample.reading();
        Reference reference = new Reference(reading, sample.found(), false);
        for (int at = 0; at <= reading.tokens().size(); at++) {
            Set<Integer> expected = reference.ends(parts, at);
            assertThat(search(parts, sample, false).allFrom(at, Integer.MAX_VALUE))
                    .extracting(Search.Path::end)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** One search for all positions, so that what it remembers of earlier ones is put to the test. */
    private static void compare(List<Pattern> parts, Sample sample, boolean backwards) {
        Reading reading = sample.reading();
        Reference reference = new Reference(reading, sample.found(), backwards);
        Search search = search(parts, sample, backwards);
        int last = reading.tokens().size();
        for (int at : IntStream.rangeClosed(0, last).toArray()) {
            Optional<Reference.Fit> expected = reference.first(parts, at);
            Optional<Reference.Fit> actual = search.from(at).map(path -> new Reference.Fit(path.end(), bound(path)));
            assertThat(actual).as("at %d", at).isEqualTo(expected);
        }
    }

    private static Search search(List<Pattern> parts, Sample sample, boolean backwards) {
        Reading reading = sample.reading();
        WordPredicates predicates = new WordPredicates();
        Glossary glossary = new Glossary(Written.rules(new Written.Lexis()), predicates);
        var program = backwards
                ? ProgramBuilder.before(glossary, parts, new Pattern.End())
                : ProgramBuilder.onwards(glossary, parts);
        Line line = new Line(reading, reading.sentences().getFirst(), predicates, Map.of());
        sample.found().forEach(line::add);
        return new Search(program, line, line.first(), line.end(), FreeWords.NO_ADJUNCTS, new Effort());
    }

    private static List<String> bound(Search.Path path) {
        List<String> bound = new ArrayList<>();
        for (Search.Taken taken : path.taken()) {
            Optional<String> slot = switch (taken.step()) {
                case Step.Named named -> named.slot();
                case Step.Free free -> free.slot();
                default -> Optional.empty();
            };
            if (slot.isPresent() && taken.bound().isPresent()) {
                Bound value = taken.bound().get();
                int end = value instanceof Bound.Words ? taken.end() : value.end();
                int first = value instanceof Bound.Words ? taken.first() : value.first();
                bound.add(slot.get() + "=" + first + ".." + end);
            }
        }
        return bound;
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<String> word = Arbitraries.frequency(
                Tuple.of(5, "a"), Tuple.of(4, "b"), Tuple.of(2, "and"), Tuple.of(2, ","), Tuple.of(1, ";"));
        Arbitrary<List<Integer>> mention = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 3))
                .as((kind, first, length) -> List.of(kind, first, length));
        return Combinators.combine(
                        word.list().ofMinSize(1).ofMaxSize(8), mention.list().ofMaxSize(5))
                .as(Sample::new);
    }

    @Provide
    Arbitrary<List<Pattern>> patterns() {
        return pattern(2).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Pattern> pattern(int depth) {
        Arbitrary<Pattern> leaf = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("a", "b", "and").map(word -> new Pattern.Word(word, false))),
                Tuple.of(1, Arbitraries.just(new Pattern.Mark(","))),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.of("x", "y"), Arbitraries.of("K", "L"), Arbitraries.of(true, false))
                                .as((slot, kind, list) -> new Pattern.Slot(Optional.of(slot), kind, list))),
                Tuple.of(2, Arbitraries.just(new Pattern.Phrase(Optional.of("z")))),
                Tuple.of(2, Arbitraries.integers().between(0, 3).map(Pattern.Gap::new)),
                Tuple.of(1, Arbitraries.of(new Pattern.Start(), new Pattern.End())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Pattern> inner = pattern(depth - 1);
        Arbitrary<Pattern> sequence = inner.list().ofMinSize(1).ofMaxSize(3).map(Pattern.Sequence::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, leaf),
                Tuple.of(1, sequence),
                Tuple.of(1, sequence.list().ofMinSize(1).ofMaxSize(3).map(Pattern.Choice::new)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        inner,
                                        Arbitraries.integers().between(0, 2),
                                        Arbitraries.integers().between(0, 2))
                                .as((item, min, more) -> new Pattern.Repeat(item, min, Math.max(1, min + more)))),
                Tuple.of(
                        1,
                        Combinators.combine(inner.filter(item -> !item.nullable()), inner)
                                .as(Pattern.Each::new)));
    }
}
