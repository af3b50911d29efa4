package org.depositary.match.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depositary.rule.Pattern;

/**
 * A pattern cut at its anchor, the rarest element that every match must have: what stands before the anchor is read
 * from right to left, the anchor and what follows it from left to right.
 *
 * @param pattern the pattern as parsed
 * @param number which of the rule's patterns it is, from 0
 * @param anchor what the anchor can begin with
 * @param programs what reads the elements before the anchor, and the anchor and what follows
 * @param begin what the anchor can begin with, as something needed
 * @param word the need that some word of the line must meet, of all that words alone can meet the rarest; {@code -1} if
 *     there is none such
 * @param around what must stand before, from and behind the anchor's first token
 */
@SuppressWarnings("ArrayRecordComponent") // Asked for every sentence.
public record CompiledPattern(
        Pattern pattern,
        int number,
        Anchor anchor,
        Programs programs,
        Requirements begin,
        int word,
        Requirements around) {

    /**
     * Compiles a pattern; its outermost alternatives become patterns of their own, each with its own anchor.
     *
     * @throws IllegalArgumentException if it has no element that must be there to start from, or names what is unknown
     */
    public static List<CompiledPattern> compile(Pattern pattern, int number, Glossary glossary) {
        List<Pattern> parts = new ArrayList<>();
        flatten(pattern, parts);
        if (parts.size() == 1 && parts.getFirst() instanceof Pattern.Choice choice) {
            return choice.options().stream()
                    .flatMap(option -> compile(option, number, glossary).stream())
                    .toList();
        }
        return List.of(cut(pattern, parts, number, glossary));
    }

    /** What reads the elements before the anchor, from right to left. */
    public Program before() {
        return programs.before();
    }

    /** What reads the anchor and what follows. */
    public Program onwards() {
        return programs.onwards();
    }

    /** Adds the kinds of mention that it wants. @return whether it wants events that were told before */
    public boolean wants(BitSet kinds) {
        return programs.wants(kinds);
    }

    private static CompiledPattern cut(Pattern pattern, List<Pattern> parts, int number, Glossary glossary) {
        Optional<Anchor> best = Optional.empty();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).nullable()) {
                Anchor anchor = glossary.anchor(parts.get(i));
                if (!anchor.anything()
                        && best.map(known -> anchor.cost() < known.cost()).orElse(true)) {
                    best = Optional.of(anchor);
                    at = i;
                }
            }
        }
        Anchor anchor = best.orElseThrow(() -> new IllegalArgumentException(
                "nothing in this pattern must always be there to start from: " + Glossary.show(pattern)));
        List<Requirements.One> before = new ArrayList<>();
        List<Requirements.One> behind = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i != at) {
                (i < at ? before : behind).addAll(glossary.necessities(parts.get(i)));
            }
        }
        List<Requirements.One> here = glossary.necessities(parts.get(at));
        return new CompiledPattern(
                pattern,
                number,
                anchor,
                new Programs(glossary, parts, at),
                begin(anchor, glossary.predicates()),
                word(List.of(before, here, behind)),
                Requirements.of(before, here, behind));
    }

    private static int word(List<List<Requirements.One>> needed) {
        return needed.stream()
                .flatMap(List::stream)
                .filter(requirement -> requirement.kinds().isEmpty())
                .min(Comparator.comparingLong(Requirements.One::frequency))
                .map(Requirements.One::need)
                .orElse(-1);
    }

    private static Requirements begin(Anchor anchor, WordPredicates predicates) {
        BitSet tests = new BitSet();
        for (int test : anchor.predicates()) {
            tests.set(test);
        }
        return Requirements.from(new Requirements.One(
                tests.isEmpty() ? -1 : predicates.need(tests), anchor.kinds(), anchor.frequency()));
    }

    private static void flatten(Pattern pattern, List<Pattern> parts) {
        if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> flatten(part, parts));
        } else if (pattern instanceof Pattern.Repeat repeat && repeat.min() == 1 && repeat.max() == 1) {
            flatten(repeat.item(), parts);
        } else if (pattern instanceof Pattern.Choice choice && choice.options().size() == 1) {
            flatten(choice.options().getFirst(), parts);
        } else {
            parts.add(pattern);
        }
    }
}
