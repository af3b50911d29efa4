package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.value.Mentions;
import org.depositary.match.discourse.value.Slots;
import org.depositary.match.pattern.Bindings;
import org.depositary.match.pattern.Bound;
import org.depositary.match.pattern.Match;
import org.depositary.rule.Kind;
import org.depositary.rule.Pattern;
import org.depositary.rule.RuleSet;
import org.depositary.text.Mention;

/**
 * What else words that only point may mean. "They" can be people that the text has named, or the band it has told of:
 * where a slot takes both and the one that it took stays open, it takes the other. "The conductors" are the two who
 * were named before they are any conductors.
 */
final class Pointers {
    private final RuleSet rules;
    private final References references;
    private final Mentions mentions;

    Pointers(RuleSet rules, References references, Mentions mentions) {
        this.rules = rules;
        this.references = references;
        this.mentions = mentions;
    }

    /** The same, with what is known in the place of what stays open, and those who were named in that of any. */
    Bindings settled(Match match, Bindings bindings) {
        Pattern pattern = match.rule().patterns().get(match.pattern());
        Map<String, List<Bound>> slots = new LinkedHashMap<>();
        bindings.slots().forEach((slot, bounds) -> {
            List<Bound> settled = new ArrayList<>();
            bounds.forEach(bound -> settled.add(settled(bound, pattern, slot)));
            slots.put(slot, settled);
        });
        return new Bindings(slots);
    }

    private Bound settled(Bound bound, Pattern pattern, String slot) {
        if (!(bound instanceof Bound.Named)) {
            return bound;
        }
        List<Mention> same = mentions.exactly(bound.first(), bound.end());
        if (same.size() < 2 || same.stream().noneMatch(references::pronoun)) {
            return bound;
        }
        Set<String> kinds = kinds(pattern, slot);
        List<Mention> known = same.stream()
                .filter(mention -> kinds.contains(mention.kind()))
                .filter(mention -> !references.of(mention).isEmpty())
                .toList();
        return known.stream()
                .filter(mention -> references.pronoun(mention)
                        && references.of(mention).size() > 1
                        && !open(bound)
                        && !points(bound))
                .findFirst()
                .or(() -> open(bound) ? known.stream().findFirst() : Optional.empty())
                .<Bound>map(Bound.Named::new)
                .orElse(bound);
    }

    private boolean points(Bound bound) {
        return bound instanceof Bound.Named named && references.pronoun(named.mention());
    }

    /** Whether one cannot say what a pronoun means. */
    boolean open(Bound bound) {
        return bound instanceof Bound.Named named
                && references.pronoun(named.mention())
                && references.of(named.mention()).isEmpty();
    }

    /** The kinds that a slot takes, unions as their members. */
    private Set<String> kinds(Pattern pattern, String slot) {
        Set<String> kinds = new HashSet<>();
        for (String kind : Slots.kinds(pattern, slot)) {
            kinds.add(kind);
            Stream.ofNullable(rules.kinds().get(kind)).map(Kind::members).forEach(kinds::addAll);
        }
        return kinds;
    }
}
