package org.depositary.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The left side of a mapping rule, parsed: fragments are already put in, inflections expanded. */
public sealed interface Pattern {
    /** Whether it can match without taking a token. */
    default boolean nullable() {
        return switch (this) {
            case Word word -> false;
            case Inflected inflected -> false;
            case WordList list -> false;
            case Mark mark -> false;
            case Slot slot -> false;
            case Phrase phrase -> false;
            case Earlier earlier -> false;
            case Each each -> each.item().nullable();
            case Sequence sequence -> sequence.parts().stream().allMatch(Pattern::nullable);
            case Choice choice -> choice.options().stream().anyMatch(Pattern::nullable);
            case Repeat repeat -> repeat.min() == 0 || repeat.item().nullable();
            case Gap gap -> true;
            case Start start -> true;
            case End end -> true;
        };
    }

    /** What is made of other elements; a fragment puts one and the same into many patterns. */
    sealed interface Group extends Pattern {}

    /**
     * One word ({@code concert}, any case; {@code "Concert"}, exactly so).
     *
     * @param text folded unless exact
     * @param exact whether the case of its letters matters
     */
    record Word(String text, boolean exact) implements Pattern {}

    /**
     * Any form of a verb or noun ({@code ~sign}).
     *
     * @param base as written, folded
     * @param forms all of them, folded
     */
    record Inflected(String base, Set<String> forms) implements Pattern {}

    /**
     * An entry of a word list ({@code <play>}), several words long perhaps.
     *
     * @param name its name in {@link RuleSet#words()}; a list of one file alone has the file's name behind an {@code @}
     *     ({@code play@concert.yaml})
     */
    record WordList(String name) implements Pattern {
        /** The name as rules write it. */
        public String written() {
            int at = name.indexOf('@');
            return at < 0 ? name : name.substring(0, at);
        }
    }

    /**
     * A punctuation mark standing for itself: equal to the token's folded text, but that {@code -} stands for any dash
     * or hyphen and {@code "} for any double quotation mark.
     */
    record Mark(String text) implements Pattern {}

    /**
     * A mention ({@code {performer:Artist+}}).
     *
     * @param slot what it is bound to; none for {@code {_:Kind}}
     * @param kind a kind of the mappings or a built-in one
     * @param list whether a coordinated list is taken ({@code +})
     */
    record Slot(Optional<String> slot, String kind, boolean list) implements Pattern {}

    /** Words up to the next element of the pattern or the end of the clause ({@code {purpose:Phrase}}). */
    record Phrase(Optional<String> slot) implements Pattern {}

    /**
     * An earlier frame of a type named again ({@code {slot:ex:Concert}}).
     *
     * @param slot what it is bound to; none for {@code {_:ex:Concert}}
     * @param type prefixed name
     */
    record Earlier(Optional<String> slot, String type) implements Pattern {}

    /** Repetition with one frame per turn ({@code each{ item ; separator }}). */
    record Each(Pattern item, Pattern separator) implements Group {}

    /** One after the other; an empty list matches nothing's width. */
    record Sequence(List<Pattern> parts) implements Group {}

    /** The first alternative that works, tried in order. */
    record Choice(List<Pattern> options) implements Group {}

    /** From {@code min} to {@code max} times, as many as work ({@code x?}, {@code [x]}, {@code x{0,3}}). */
    record Repeat(Pattern item, int min, int max) implements Group {}

    /** At most so many tokens, as few as work, never over {@code ;} or the sentence's end ({@code ..8}). */
    record Gap(int max) implements Pattern {}

    /** The sentence's start ({@code ^}). */
    record Start() implements Pattern {}

    /** The sentence's end ({@code $}), before its final punctuation or after. */
    record End() implements Pattern {}
}
