package org.depositary.match.program;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rule.Pattern;
import org.depositary.text.token.FunctionWords;

/**
 * What an element of a pattern can begin with: a pattern is tried only where the text has one of these.
 *
 * @param predicates numbers of the word tests of which the first token passes one
 * @param opening the same as bits, with the kinds
 * @param kinds kinds of mentions of which one starts there
 * @param types types of frames of which one is named again there
 * @param anything whether it may begin with any token, so that it is no use as an anchor
 * @param cost how often it is expected to be met, relative to others
 * @param frequency the same, but for words that are not frequent, of which a text has few however many there are
 */
@SuppressWarnings("ArrayRecordComponent") // Asked for every token of a text.
public record Anchor(
        int[] predicates,
        Opening opening,
        KindSet kinds,
        Set<String> types,
        boolean anything,
        long cost,
        long frequency) {
    private static final long FREQUENT_WORD = 400;
    private static final long PLAIN_WORD = 3;
    /** So many words of a list are met about as often as one that is looked for by itself. */
    private static final long MANY_WORDS = 16;

    private static final long MENTION = 60;
    private static final Map<String, Long> MENTIONS = Map.of("Name", 200L, "Number", 80L, "Quote", 10L, "Ordinal", 20L);

    /** What an element can begin with. */
    public static Anchor of(Pattern pattern, Glossary glossary) {
        Collector collector = new Collector(glossary);
        collector.add(pattern);
        return collector.anchor();
    }

    /** One of some words. */
    static Anchor ofAny(Set<String> words, Glossary glossary) {
        Collector collector = new Collector(glossary);
        collector.words(words);
        return collector.anchor();
    }

    private static final class Collector {
        private final Glossary glossary;
        private final WordPredicates predicates;
        private final BitSet tests = new BitSet();
        private final Set<String> kinds = new LinkedHashSet<>();
        private final Set<String> types = new LinkedHashSet<>();
        private boolean anything;
        private long cost;
        private long plain;

        Collector(Glossary glossary) {
            this.glossary = glossary;
            this.predicates = glossary.predicates();
        }

        Anchor anchor() {
            KindSet numbers = KindSet.of(kinds, predicates);
            return new Anchor(
                    tests.stream().toArray(),
                    new Opening(tests, numbers),
                    numbers,
                    Set.copyOf(types),
                    anything,
                    cost,
                    cost - plain + plain / MANY_WORDS);
        }

        void add(Pattern pattern) {
            switch (pattern) {
                case Pattern.Word word -> {
                    tests.set(word.exact() ? predicates.exactly(word.text()) : predicates.folded(word.text()));
                    if (word.exact()) {
                        cost += PLAIN_WORD;
                        plain += PLAIN_WORD;
                    } else {
                        count(word.text());
                    }
                }
                case Pattern.Inflected inflected -> words(inflected.forms());
                case Pattern.WordList list -> words(glossary.firstWords(list.name()));
                case Pattern.Mark mark -> words(Glossary.marks(mark.text()));
                case Pattern.Slot slot -> kinds(glossary.kinds(slot.kind()));
                case Pattern.Earlier earlier -> {
                    types.add(earlier.type());
                    cost += MENTION;
                }
                case Pattern.Each each -> add(each.item());
                case Pattern.Sequence sequence -> sequence(sequence.parts());
                case Pattern.Choice choice -> choice.options().forEach(this::add);
                case Pattern.Repeat repeat -> add(repeat.item());
                case Pattern.Phrase phrase -> anything = true;
                case Pattern.Gap gap -> anything = true;
                case Pattern.Start start -> {}
                case Pattern.End end -> {}
            }
        }

        private void sequence(List<Pattern> parts) {
            for (Pattern part : parts) {
                add(part);
                if (!part.nullable()) {
                    return;
                }
            }
        }

        private void words(Set<String> words) {
            tests.set(predicates.anyOf(words));
            words.forEach(this::count);
        }

        private void kinds(Set<String> names) {
            kinds.addAll(names);
            names.forEach(name -> cost += MENTIONS.getOrDefault(name, MENTION));
        }

        private void count(String word) {
            if (FunctionWords.FREQUENT.contains(word) || FunctionWords.DASHES.contains(word)) {
                cost += FREQUENT_WORD;
            } else {
                cost += PLAIN_WORD;
                plain += PLAIN_WORD;
            }
        }
    }
}
