package org.depositary.rule;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All mapping rules, read and checked.
 *
 * @param rules in file order
 * @param kinds by name
 * @param frameTypes by type
 * @param words word lists by name: each entry a list of folded words, inflections written out
 * @param vocabulary the ontology's terms
 */
public record RuleSet(
        List<Rule> rules,
        Map<String, Kind> kinds,
        Map<String, FrameType> frameTypes,
        Map<String, Set<List<String>>> words,
        Vocabulary vocabulary) {
    public RuleSet {
        rules = List.copyOf(rules);
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        frameTypes = Collections.unmodifiableMap(new LinkedHashMap<>(frameTypes));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * The kinds of mention that a kind of a pattern takes: a union's members, and theirs; every other kind alone. Kinds
     * that only refer to one of them (a pronoun to a person) are not added: a union that wants them names them.
     */
    public Set<String> mentionKinds(String kind) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(kind));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            Kind declared = kinds.get(next);
            if (declared == null || declared.members().isEmpty()) {
                found.add(next);
            } else {
                declared.members().forEach(open::addLast);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
