package org.depositary.match.discourse.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.match.pattern.Bound;
import org.depositary.text.Edtf;
import org.depositary.text.Mention;

/** A document's mentions by place. */
public final class Mentions {
    private final List<List<Mention>> byFirst;

    public Mentions(Collection<Mention> mentions) {
        int last = -1;
        for (Mention mention : mentions) {
            last = Math.max(last, mention.first());
        }
        byFirst = new ArrayList<>(Collections.nCopies(last + 1, List.of()));
        for (Mention mention : mentions) {
            if (byFirst.get(mention.first()).isEmpty()) {
                byFirst.set(mention.first(), new ArrayList<>());
            }
            byFirst.get(mention.first()).add(mention);
        }
        for (List<Mention> here : byFirst) {
            if (here.size() > 1) {
                here.sort(Mentions::order);
            }
        }
    }

    /** The order of mentions that begin together. */
    private static int order(Mention one, Mention other) {
        int order = Integer.compare(other.end(), one.end());
        if (order == 0) {
            order = one.kind().compareTo(other.kind());
        }
        if (order == 0) {
            order = one.source().compareTo(other.source());
        }
        return order == 0 ? one.label().compareTo(other.label()) : order;
    }

    /** Those that lie between two tokens, by first token, the longest first. */
    public List<Mention> inside(int first, int end) {
        List<Mention> inside = new ArrayList<>();
        for (int at = Math.max(0, first); at < Math.min(end, byFirst.size()); at++) {
            for (Mention mention : byFirst.get(at)) {
                if (mention.end() <= end) {
                    inside.add(mention);
                }
            }
        }
        return inside;
    }

    /** Those that take exactly these tokens. */
    public List<Mention> exactly(int first, int end) {
        if (first < 0 || first >= byFirst.size()) {
            return List.of();
        }
        List<Mention> exactly = new ArrayList<>(2);
        for (Mention mention : byFirst.get(first)) {
            if (mention.end() == end) {
                exactly.add(mention);
            }
        }
        return exactly;
    }

    /** One that takes exactly these tokens, or these but for a determiner before it. */
    public Optional<Mention> exactly(int first, int end, Predicate<Mention> wanted) {
        return Stream.concat(exactly(first, end).stream(), exactly(first + 1, end).stream())
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
        List<Mention> found = new ArrayList<>();
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
