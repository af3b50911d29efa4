package org.depositary.match.pattern;

import java.util.Comparator;
import java.util.List;
import org.depositary.rule.Rule;
import org.depositary.text.Reading;
import org.depositary.text.Span;

/**
 * One try of a pattern at one place of a text, and how it ended.
 *
 * @param rule the rule
 * @param pattern which of its patterns, from 0
 * @param sentence index of the sentence
 * @param anchor index of the token where the pattern's anchor, its rarest required element, may begin
 * @param outcome how it ended
 */
public record Attempt(Rule rule, int pattern, int sentence, int anchor, Outcome outcome) {
    /**
     * The nearer a try came to fit the later: by how much of what its pattern needs did fit, not by how far it came,
     * for what may skip words comes far with nothing in hand. Of equals one that wants a word is nearer than one that
     * wants a mark, then one that took fewer words for it.
     */
    public static final Comparator<Attempt> NEARNESS = Comparator.comparing(Attempt::share)
            .thenComparing(attempt -> !attempt.wantsMark())
            .thenComparing(Comparator.comparing(Attempt::reach).reversed());

    /** How a try ended. */
    public sealed interface Outcome {
        /**
         * The pattern fits.
         *
         * @param first index of the first token matched
         * @param end index after the last token matched
         */
        record Fits(int first, int end) implements Outcome {}

        /**
         * The text does not go on as the pattern wants.
         *
         * @param at index of the token that does not fit; the sentence's first or the one after its last where the text
         *     is over
         * @param wanted the elements of the pattern of which any would have led on
         * @param found the words there instead, empty where the text is over
         * @param fitted what share of the pattern did fit
         */
        record Misses(int at, List<String> wanted, String found, Share fitted) implements Outcome {
            public Misses {
                wanted = List.copyOf(wanted);
            }
        }

        /**
         * The pattern fits, but something in the clause forbids it.
         *
         * @param by the forbidding pattern
         */
        record Forbidden(String by) implements Outcome {}

        /**
         * The pattern fits, but other matches have the words.
         *
         * @param rules ids of the rules that have them
         */
        record Outranked(List<String> rules) implements Outcome {}
    }

    /**
     * How many of the elements that a pattern cannot do without fitted; words that it skips, or may do without, count
     * neither here nor there.
     *
     * @param elements those that fitted
     * @param needed all
     */
    public record Share(int elements, int needed) implements Comparable<Share> {
        /** Of a pattern that fits. */
        public static final Share WHOLE = new Share(1, 1);

        public Share {
            if (elements < 0 || elements > needed) {
                throw new IllegalArgumentException(elements + " of " + needed + " elements");
            }
        }

        /** The smaller part first; of equal parts the one of less. */
        @Override
        public int compareTo(Share other) {
            int parts = Long.compare((long) elements * other.needed, (long) other.elements * needed);
            return parts != 0 ? parts : Integer.compare(elements, other.elements);
        }
    }

    /** What share of the pattern did fit. */
    public Share share() {
        return switch (outcome) {
            case Outcome.Misses misses -> misses.fitted();
            case Outcome.Fits fits -> Share.WHOLE;
            case Outcome.Forbidden forbidden -> Share.WHOLE;
            case Outcome.Outranked outranked -> Share.WHOLE;
        };
    }

    private boolean wantsMark() {
        return outcome instanceof Outcome.Misses misses
                && misses.wanted().stream()
                        .noneMatch(wanted -> wanted.codePoints().anyMatch(Character::isLetter));
    }

    /** How many tokens lie between the anchor and the furthest point reached. */
    public int reach() {
        return switch (outcome) {
            case Outcome.Misses misses -> Math.abs(misses.at() - anchor);
            case Outcome.Fits fits -> fits.end() - fits.first();
            case Outcome.Forbidden forbidden -> Integer.MAX_VALUE;
            case Outcome.Outranked outranked -> Integer.MAX_VALUE;
        };
    }

    /**
     * The try in a line, such as {@code sailed-to @ sailed 412–418: wanted {to:Harbour}, found nowhere}; positions are
     * UTF-16 units of the text as received.
     */
    public String told(Reading reading) {
        Span span = reading.span(anchor, anchor + 1);
        String place =
                rule.id() + " @ " + reading.words(anchor, anchor + 1) + " " + span.start() + "\u2013" + span.end();
        return place
                + ": "
                + switch (outcome) {
                    case Outcome.Fits fits -> "fits \u201c" + reading.words(fits.first(), fits.end()) + "\u201d";
                    case Outcome.Misses misses ->
                        "wanted " + String.join(" or ", misses.wanted()) + ", found "
                                + (misses.found().isEmpty() ? "nothing more" : misses.found());
                    case Outcome.Forbidden forbidden -> "fits, but is forbidden by " + forbidden.by();
                    case Outcome.Outranked outranked ->
                        "fits, but gives way to " + String.join(", ", outranked.rules());
                };
    }
}
