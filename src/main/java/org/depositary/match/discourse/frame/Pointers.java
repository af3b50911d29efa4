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

/**
 * What else a word that only points may mean. "They" can be people that the text has named, or the band it has told of:
 * where a slot takes both and the one that it took stays open, it takes the other.
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

    /** The same, with what is known in the place of what stays open. */
    Bindings settled(Match match, Bindings bindings) {
        if (bindings.slots().values().stream().flatMap(List::stream).noneMatch(this::open)) {
            return bindings;
        }
        Pattern pattern = match.rule().patterns().get(match.pattern());
        Map<String, List<Bound>> slots = new LinkedHashMap<>();
        bindings.slots().forEach((slot, bounds) -> {
            Set<String> kinds = kinds(pattern, slot);
            List<Bound> settled = new ArrayList<>();
            bounds.forEach(
                    bound -> settled.add(open(bound) ? other(bound, kinds).orElse(bound) : bound));
            slots.put(slot, settled);
        });
        return new Bindings(slots);
    }

    /** Whether one cannot say what a pronoun means. */
    boolean open(Bound bound) {
        return bound instanceof Bound.Named named
                && references.pronoun(named.mention())
                && references.of(named.mention()).isEmpty();
    }

    private Optional<Bound> other(Bound bound, Set<String> kinds) {
        return mentions.inside(bound.first(), bound.end()).stream()
                .filter(mention -> mention.first() == bound.first() && mention.end() == bound.end())
                .filter(mention -> kinds.contains(mention.kind()) && references.pronoun(mention))
                .filter(mention -> !references.of(mention).isEmpty())
                .findFirst()
                .map(Bound.Named::new);
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
