package org.depositary.match.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.rule.Pattern;
import org.depositary.text.Mention;
import org.depositary.text.Reading;

/**
 * The meaning of patterns written down as plainly as possible, with exponential cost: what follows is tried for every
 * way that an element fits, the preferred way first.
 */
final class Reference {
    /** A way that a pattern fits. @param bound slot and tokens of what was bound, in the order of the text */
    record Fit(int end, List<String> bound) {}

    /** Those of the real ones that can stand in the texts. */
    private static final List<List<String>> SEPARATORS = List.of(
            List.of(",", "and", "a"),
            List.of(",", "and"),
            List.of("and", "a"),
            List.of("and"),
            List.of(";", "and", "a"),
            List.of(";", "and"),
            List.of(";", "a"),
            List.of(";"),
            List.of(",", "a"),
            List.of(","));

    private final Reading reading;
    private final List<Mention> mentions;
    private final boolean backwards;

    /** Whether what was looked for has been found. */
    private boolean found;

    Reference(Reading reading, List<Mention> mentions, boolean backwards) {
        this.reading = reading;
        this.mentions = mentions;
        this.backwards = backwards;
    }

    /** The preferred way. */
    Optional<Fit> first(List<Pattern> parts, int at) {
        List<Fit> first = new ArrayList<>();
        found = false;
        run(backwards ? parts.reversed() : parts, at, false, List.of(), fit -> {
            first.add(fit);
            found = true;
        });
        return first.stream().findFirst();
    }

    /** Where all ways end: of the ways themselves there may be too many to keep. */
    Set<Integer> ends(List<Pattern> parts, int at) {
        Set<Integer> ends = new HashSet<>();
        found = false;
        run(backwards ? parts.reversed() : parts, at, false, List.of(), fit -> ends.add(fit.end()));
        return ends;
    }

    /**
     * @param rest the elements still to come, the next first
     * @param must whether a token must be taken before the end
     */
    private void run(List<Pattern> rest, int at, boolean must, List<String> bound, Consumer<Fit> taken) {
        if (found) {
            return;
        }
        if (rest.isEmpty()) {
            if (!must) {
                List<String> ordered = new ArrayList<>(bound);
                if (backwards) {
                    Collections.reverse(ordered);
                }
                taken.accept(new Fit(at, ordered));
            }
            return;
        }
        List<Pattern> after = rest.subList(1, rest.size());
        switch (rest.getFirst()) {
            case Pattern.Word word -> {
                Optional<String> next = next(at);
                if (next.filter(word.text()::equals).isPresent()) {
                    run(after, moved(at, 1), false, bound, taken);
                }
            }
            case Pattern.Mark mark -> {
                if (next(at).filter(mark.text()::equals).isPresent()) {
                    run(after, moved(at, 1), false, bound, taken);
                }
            }
            case Pattern.Slot slot -> {
                for (Mention mention : here(slot.kind(), at)) {
                    List<String> more = plus(bound, slot.slot(), mention.first(), mention.end());
                    for (List<String> separator : slot.list() ? SEPARATORS : List.<List<String>>of()) {
                        List<Pattern> again = new ArrayList<>();
                        for (String word : backwards ? separator.reversed() : separator) {
                            again.add(new Pattern.Word(word, false));
                        }
                        again.add(slot);
                        run(joined(again, after), other(mention), false, more, taken);
                    }
                    int on = other(mention);
                    if (slot.list()
                            && on > 0
                            && reading.tokens().get(on - 1).text().equals(",")) {
                        run(joined(List.of(slot), after), on, false, more, taken);
                    }
                    run(after, on, false, more, taken);
                }
            }
            case Pattern.Phrase phrase -> {
                List<Integer> ends = freeEnds(at);
                for (int end : ends) {
                    run(after, end, true, plus(bound, phrase.slot(), at, end), taken);
                }
                if (!ends.isEmpty() && after.stream().allMatch(Reference::mayBeEmpty)) {
                    // To the clause's end, but not over the marks that end the sentence.
                    int last = ends.stream()
                            .filter(end -> !backwards && onlyMarksFrom(end))
                            .findFirst()
                            .orElse(ends.getLast());
                    run(after, last, false, plus(bound, phrase.slot(), at, last), taken);
                }
            }
            case Pattern.Gap gap -> {
                int end = at;
                for (int i = 0; i <= gap.max(); i++) {
                    run(after, end, must, bound, taken);
                    if (next(end).isEmpty() || next(end).get().equals(";")) {
                        break;
                    }
                    end = moved(end, 1);
                }
            }
            case Pattern.Sequence sequence ->
                run(joined(backwards ? sequence.parts().reversed() : sequence.parts(), after), at, must, bound, taken);
            case Pattern.Choice choice -> {
                for (Pattern option : choice.options()) {
                    run(joined(List.of(option), after), at, must, bound, taken);
                }
            }
            case Pattern.Repeat repeat -> {
                if (repeat.max() > 0) {
                    Pattern fewer = new Pattern.Repeat(repeat.item(), Math.max(0, repeat.min() - 1), repeat.max() - 1);
                    run(joined(List.of(repeat.item(), fewer), after), at, must, bound, taken);
                }
                if (repeat.min() == 0) {
                    run(after, at, must, bound, taken);
                }
            }
            case Pattern.Each each -> {
                List<Pattern> again = new ArrayList<>(List.of(each.separator(), each));
                run(
                        joined(
                                List.of(
                                        each.item(),
                                        new Pattern.Choice(List.of(
                                                new Pattern.Sequence(backwards ? again.reversed() : again),
                                                new Pattern.Sequence(List.of())))),
                                after),
                        at,
                        must,
                        bound,
                        taken);
            }
            case Pattern.Start start -> {
                if (onlyMarksBefore(at)) {
                    run(after, at, false, bound, taken);
                }
            }
            case Pattern.End end -> {
                if (onlyMarksFrom(at)) {
                    run(after, at, false, bound, taken);
                }
            }
            case Pattern.Inflected inflected -> throw new AssertionError(inflected);
            case Pattern.WordList list -> throw new AssertionError(list);
            case Pattern.Earlier earlier -> throw new AssertionError(earlier);
        }
    }

    private boolean onlyMarksBefore(int at) {
        return reading.tokens().subList(0, at).stream()
                .allMatch(token -> Set.of(",", ";").contains(token.text()));
    }

    private boolean onlyMarksFrom(int at) {
        return reading.tokens().subList(at, reading.tokens().size()).stream()
                .allMatch(token -> Set.of(",", ";").contains(token.text()));
    }

    private static boolean mayBeEmpty(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Repeat repeat -> repeat.min() == 0 || mayBeEmpty(repeat.item());
            case Pattern.Gap gap -> true;
            case Pattern.Sequence sequence -> sequence.parts().stream().allMatch(Reference::mayBeEmpty);
            case Pattern.Choice choice -> choice.options().stream().anyMatch(Reference::mayBeEmpty);
            default -> false;
        };
    }

    private static List<Pattern> joined(List<Pattern> first, List<Pattern> after) {
        List<Pattern> all = new ArrayList<>(first);
        all.addAll(after);
        return all;
    }

    private List<String> plus(List<String> bound, Optional<String> slot, int one, int other) {
        if (slot.isEmpty()) {
            return bound;
        }
        List<String> more = new ArrayList<>(bound);
        more.add(slot.get() + "=" + Math.min(one, other) + ".." + Math.max(one, other));
        return more;
    }

    private Optional<String> next(int at) {
        int token = backwards ? at - 1 : at;
        return token < 0 || token >= reading.tokens().size()
                ? Optional.empty()
                : Optional.of(reading.tokens().get(token).folded());
    }

    private int moved(int at, int tokens) {
        return backwards ? at - tokens : at + tokens;
    }

    private int other(Mention mention) {
        return backwards ? mention.first() : mention.end();
    }

    /** The mentions of a kind at a position, longest first. */
    private List<Mention> here(String kind, int at) {
        return mentions.stream()
                .filter(mention -> mention.kind().equals(kind) && (backwards ? mention.end() : mention.first()) == at)
                .sorted(Comparator.comparingInt(mention -> mention.first() - mention.end()))
                .toList();
    }

    /** Texts of the reference hold no brackets and no quotation marks. */
    private List<Integer> freeEnds(int at) {
        List<Integer> ends = new ArrayList<>();
        int end = at;
        boolean words = false;
        while (next(end).isPresent() && !next(end).get().equals(";")) {
            String word = next(end).get();
            words |= !word.equals(",");
            if (!backwards && end == at && word.equals(",")) {
                break;
            }
            end = moved(end, 1);
            if (words && !(backwards && Set.of(",").contains(word))) {
                ends.add(end);
            }
        }
        return ends;
    }
}
