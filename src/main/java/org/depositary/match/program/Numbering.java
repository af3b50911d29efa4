package org.depositary.match.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.depositary.rule.Pattern;

/**
 * Numbers the tests that patterns make, of an element that stands in many once: fragments are put into many patterns as
 * one and the same element.
 */
final class Numbering {
    /**
     * One of several alternatives.
     *
     * @param test the test of words side by side all together, {@code -1} if it is more than a word
     * @param option the alternative; of words side by side the last
     */
    record Alternative(int test, Pattern option) {}

    /** By group how many steps it has once its repetitions are written out. */
    private final Map<Pattern.Group, Long> numbered = new IdentityHashMap<>();

    private final Map<Pattern.Choice, List<Alternative>> alternatives = new IdentityHashMap<>();

    /**
     * Numbers all tests of an element.
     *
     * @return how many steps it has once its repetitions are written out
     * @throws IllegalArgumentException if it names what is unknown or repeats what may be empty
     */
    long number(Pattern pattern, Glossary glossary) {
        return switch (pattern) {
            case Pattern.Word word -> {
                glossary.test(word);
                yield 1;
            }
            case Pattern.Inflected inflected -> {
                glossary.test(inflected);
                yield 1;
            }
            case Pattern.Mark mark -> {
                glossary.test(mark);
                yield 1;
            }
            case Pattern.WordList list -> entry(glossary.trie(list.name()), glossary);
            case Pattern.Slot slot -> {
                glossary.kindSet(slot.kind());
                yield slot.list() ? 3 + entry(glossary.separators(), glossary) : 1;
            }
            case Pattern.Group group -> once(group, glossary);
            case Pattern.Phrase phrase -> 1;
            case Pattern.Earlier earlier -> 1;
            case Pattern.Gap gap -> 1;
            case Pattern.Start start -> 1;
            case Pattern.End end -> 1;
        };
    }

    private long once(Pattern.Group group, Glossary glossary) {
        Long known = numbered.get(group);
        if (known == null) {
            known = group(group, glossary);
            numbered.put(group, known);
        }
        return known;
    }

    private long group(Pattern.Group group, Glossary glossary) {
        return switch (group) {
            case Pattern.Sequence sequence -> number(sequence.parts(), glossary);
            case Pattern.Choice choice -> {
                alternatives(choice, glossary);
                yield 1 + number(choice.options(), glossary);
            }
            case Pattern.Repeat repeat -> {
                if (repeat.min() < 0 || repeat.max() < Math.max(1, repeat.min())) {
                    throw new IllegalArgumentException("a repetition {" + repeat.min() + "," + repeat.max() + "}");
                }
                yield repeat.max() * (1 + number(repeat.item(), glossary));
            }
            case Pattern.Each each -> {
                if (each.item().nullable()) {
                    throw new IllegalArgumentException("each{ … } whose item may be empty");
                }
                yield 3 + number(each.item(), glossary) + number(each.separator(), glossary);
            }
        };
    }

    private long number(List<Pattern> patterns, Glossary glossary) {
        long steps = 0;
        for (Pattern pattern : patterns) {
            steps += number(pattern, glossary);
        }
        return steps;
    }

    private static long entry(WordTrie words, Glossary glossary) {
        glossary.predicates().anyOf(words.opening(false));
        glossary.predicates().anyOf(words.opening(true));
        return 1;
    }

    List<Alternative> alternatives(Pattern.Choice choice, Glossary glossary) {
        List<Alternative> known = alternatives.get(choice);
        if (known == null) {
            known = together(choice.options(), glossary);
            alternatives.put(choice, known);
        }
        return known;
    }

    private static List<Alternative> together(List<Pattern> options, Glossary glossary) {
        List<Alternative> together = new ArrayList<>();
        BitSet words = new BitSet();
        for (int i = 0; i < options.size(); i++) {
            OptionalInt word = word(options.get(i), glossary);
            if (word.isEmpty()) {
                together.add(new Alternative(-1, options.get(i)));
            } else {
                words.set(word.getAsInt());
                if (i + 1 == options.size()
                        || word(options.get(i + 1), glossary).isEmpty()) {
                    together.add(new Alternative(glossary.predicates().either(words), options.get(i)));
                    words.clear();
                }
            }
        }
        return List.copyOf(together);
    }

    /** The test of an element that is one word. */
    private static OptionalInt word(Pattern pattern, Glossary glossary) {
        return switch (pattern) {
            case Pattern.Word word -> OptionalInt.of(glossary.test(word));
            case Pattern.Inflected inflected -> OptionalInt.of(glossary.test(inflected));
            case Pattern.Mark mark -> OptionalInt.of(glossary.test(mark));
            case Pattern.Sequence sequence ->
                sequence.parts().size() == 1 ? word(sequence.parts().getFirst(), glossary) : OptionalInt.empty();
            case Pattern.WordList list -> OptionalInt.empty();
            case Pattern.Slot slot -> OptionalInt.empty();
            case Pattern.Phrase phrase -> OptionalInt.empty();
            case Pattern.Earlier earlier -> OptionalInt.empty();
            case Pattern.Each each -> OptionalInt.empty();
            case Pattern.Choice choice -> OptionalInt.empty();
            case Pattern.Repeat repeat -> OptionalInt.empty();
            case Pattern.Gap gap -> OptionalInt.empty();
            case Pattern.Start start -> OptionalInt.empty();
            case Pattern.End end -> OptionalInt.empty();
        };
    }
}
