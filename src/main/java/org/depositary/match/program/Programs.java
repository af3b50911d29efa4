package org.depositary.match.program;

import java.util.BitSet;
import java.util.List;
import org.depositary.rule.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The programs that read the elements of a pattern, each made when it is first wanted: of all patterns few are ever
 * searched in a text. The tests that they make are numbered from the start, so that what is known of a word stays so.
 * Safe for use by several threads.
 */
public final class Programs {
    private final Glossary glossary;
    private final List<Pattern> before;
    private final List<Pattern> onwards;

    private volatile @Nullable Program readBefore;

    private volatile @Nullable Program readOnwards;

    /**
     * @param parts the elements of a pattern
     * @param at which of them the anchor is
     * @throws IllegalArgumentException if they are too many, or one names what is unknown or repeats what may be empty
     */
    public Programs(Glossary glossary, List<Pattern> parts, int at) {
        this.glossary = glossary;
        this.before = List.copyOf(parts.subList(0, at));
        this.onwards = List.copyOf(parts.subList(at, parts.size()));
        long steps = 0;
        for (Pattern part : parts) {
            steps += glossary.number(part);
        }
        if (steps > ProgramBuilder.MOST_STEPS) {
            throw new IllegalArgumentException("a pattern of more than " + ProgramBuilder.MOST_STEPS + " steps");
        }
    }

    /** What reads the elements before the anchor, from right to left. */
    public Program before() {
        Program made = readBefore;
        if (made == null) {
            synchronized (glossary.shared()) {
                made = readBefore;
                if (made == null) {
                    made = ProgramBuilder.before(glossary, before, onwards.getFirst());
                    readBefore = made;
                }
            }
        }
        return made;
    }

    /** What reads the anchor and what follows. */
    public Program onwards() {
        Program made = readOnwards;
        if (made == null) {
            synchronized (glossary.shared()) {
                made = readOnwards;
                if (made == null) {
                    made = ProgramBuilder.onwards(glossary, onwards);
                    readOnwards = made;
                }
            }
        }
        return made;
    }

    /** Adds the kinds of mention that the elements want. @return whether they want events that were told before */
    boolean wants(BitSet kinds) {
        return wants(before, kinds) | wants(onwards, kinds);
    }

    private boolean wants(List<Pattern> patterns, BitSet kinds) {
        boolean again = false;
        for (Pattern pattern : patterns) {
            again |= wants(pattern, kinds);
        }
        return again;
    }

    private boolean wants(Pattern pattern, BitSet kinds) {
        return switch (pattern) {
            case Pattern.Slot slot -> {
                glossary.kindSet(slot.kind()).addTo(kinds);
                yield false;
            }
            case Pattern.Earlier earlier -> true;
            case Pattern.Each each -> wants(each.item(), kinds) | wants(each.separator(), kinds);
            case Pattern.Sequence sequence -> wants(sequence.parts(), kinds);
            case Pattern.Choice choice -> wants(choice.options(), kinds);
            case Pattern.Repeat repeat -> wants(repeat.item(), kinds);
            case Pattern.Word word -> false;
            case Pattern.Inflected inflected -> false;
            case Pattern.WordList list -> false;
            case Pattern.Mark mark -> false;
            case Pattern.Phrase phrase -> false;
            case Pattern.Gap gap -> false;
            case Pattern.Start start -> false;
            case Pattern.End end -> false;
        };
    }
}
