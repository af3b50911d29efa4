package org.depositary.match.discourse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.match.discourse.occurrence.Held;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;

/**
 * What no words say of the things that a document about two lands names: of two attributes that are opposite, one is
 * the other land where the one is known; where neither is, or the one is a third land, they are as of the thing of its
 * kind named last before.
 */
final class Unsaid {
    private final Map<String, Kind> kinds;
    private final List<Referent> both;
    private final Function<Held, List<Referent>> meant;

    /** The two opposite attributes of those named last, by kind. */
    private final Map<String, Map<String, Referent>> last = new HashMap<>();

    /**
     * @param kinds all kinds by name
     * @param both the two lands that the document is about; others than two where it is about no two
     * @param meant the entities that an attribute's value means
     */
    Unsaid(Map<String, Kind> kinds, List<Referent> both, Function<Held, List<Referent>> meant) {
        this.kinds = kinds;
        this.both = both;
        this.meant = meant;
    }

    /** What is unsaid of the next thing, as the text names them. */
    Map<String, Referent> of(Referent referent) {
        Kind kind = kinds.get(referent.kind());
        if (kind == null || both.size() != 2 || kind.opposite().isEmpty()) {
            return Map.of();
        }
        boolean silent = kind.opposite().keySet().stream()
                .noneMatch(attribute -> referent.attributes().containsKey(attribute));
        Map<String, Referent> before = last.getOrDefault(referent.kind(), Map.of());
        Map<String, Referent> unsaid = silent ? before : opposite(referent, kind.opposite(), before);
        Map<String, Referent> known = new LinkedHashMap<>(unsaid);
        kind.opposite()
                .keySet()
                .forEach(attribute -> land(referent, attribute)
                        .filter(both::contains)
                        .ifPresent(land -> known.putIfAbsent(attribute, land)));
        kind.opposite()
                .forEach((attribute, other) -> Optional.ofNullable(known.get(other))
                        .ifPresent(land -> known.putIfAbsent(attribute, both.get(1 - both.indexOf(land)))));
        if (!known.isEmpty()) {
            last.put(referent.kind(), known);
        }
        return unsaid;
    }

    private Map<String, Referent> opposite(Referent referent, Map<String, String> pairs, Map<String, Referent> before) {
        Map<String, Referent> said = new LinkedHashMap<>();
        pairs.forEach((unsaid, known) -> {
            if (!referent.attributes().containsKey(unsaid)) {
                land(referent, known)
                        .flatMap(land -> Optional.ofNullable(
                                both.contains(land) ? both.get(1 - both.indexOf(land)) : before.get(unsaid)))
                        .ifPresent(land -> said.put(unsaid, land));
            }
        });
        return said;
    }

    /** The one entity that an attribute means. */
    private Optional<Referent> land(Referent referent, String attribute) {
        List<Referent> here = referent.attributes().getOrDefault(attribute, List.of()).stream()
                .flatMap(held -> meant.apply(held).stream())
                .distinct()
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }
}
