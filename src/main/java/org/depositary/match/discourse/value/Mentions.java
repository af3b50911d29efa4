package org.depositary.match.discourse.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depositary.match.pattern.Bound;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;

/** A document's mentions by place. */
public final class Mentions {
    private static final Comparator<Mention> LONGEST = Comparator.comparingInt(Mention::end)
            .reversed()
            .thenComparing(Mention::kind)
            .thenComparing(Mention::source)
            .thenComparing(Mention::label);

    private final NavigableMap<Integer, List<Mention>> byFirst;

    public Mentions(Collection<Mention> mentions) {
        byFirst = mentions.stream()
                .sorted(LONGEST)
                .collect(Collectors.groupingBy(Mention::first, TreeMap::new, Collectors.toList()));
    }

    /** Those that lie between two tokens, by first token, the longest first. */
    public List<Mention> inside(int first, int end) {
        return byFirst.subMap(first, true, end, false).values().stream()
                .flatMap(List::stream)
                .filter(mention -> mention.end() <= end)
                .toList();
    }

    /** One that takes exactly these tokens, or these but for a determiner before it. */
    public Optional<Mention> exactly(int first, int end, Predicate<Mention> wanted) {
        return inside(first, end).stream()
                .filter(mention -> mention.end() == end && mention.first() - first <= 1)
                .filter(wanted)
                .findFirst();
    }

    /**
     * The dates, sums and numbers that a slot took: its own mention's, or those inside its words that overlap no other.
     */
    public List<Mention> measured(Bound bound) {
        return switch (bound) {
            case Bound.Named named when named.mention().measure().isPresent() -> List.of(named.mention());
            case Bound.Named named -> outermost(named.first(), named.end());
            case Bound.Words words -> outermost(words.first(), words.end());
            case Bound.Earlier earlier -> List.of();
        };
    }

    /** The dates with a year between two tokens, none inside another. */
    public List<Mention> dates(int first, int end) {
        return outermost(first, end).stream()
                .filter(mention -> mention.measure().orElseThrow() instanceof Edtf date && !date.yearless())
                .toList();
    }

    private List<Mention> outermost(int first, int end) {
        List<Mention> found = new java.util.ArrayList<>();
        int after = first;
        for (Mention mention : inside(first, end)) {
            if (mention.measure().isPresent() && mention.first() >= after) {
                found.add(mention);
                after = mention.end();
            }
        }
        return found;
    }
}
