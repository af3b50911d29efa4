package org.depositary.match.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;

/**
 * Of which kind those are who are named only by what they are: of "brass quintet led by the first trumpeter" the noun
 * says that it is no single musician.
 */
final class Unnamed {
    /** Words behind which a name only says which one it is. */
    private static final String JOINTS = "name-joints";

    private final Map<String, Kind> kinds;
    private final Map<String, Set<List<String>>> words;

    Unnamed(RuleSet rules) {
        this.kinds = rules.kinds();
        this.words = rules.words();
    }

    /** The kind of a referent, which for one with a name is the one that it was read as. */
    String kind(Referent referent) {
        Kind kind = kinds.get(referent.kind());
        if (kind == null || referent.named() || referent.entry().isPresent()) {
            return referent.kind();
        }
        List<String> head = head(referent.label());
        return kind.unnamed().entrySet().stream()
                .filter(other ->
                        words.getOrDefault(other.getValue(), Set.of()).stream().anyMatch(noun -> ends(head, noun)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(referent.kind());
    }

    /** Whether a kind remembers an attribute. */
    boolean remembers(String kind, String attribute) {
        Kind known = kinds.get(kind);
        return known == null || known.attributes().containsKey(attribute);
    }

    /** The words up to the first that only introduces which one it is. */
    private List<String> head(String label) {
        Set<List<String>> joints = words.getOrDefault(JOINTS, Set.of());
        List<String> head = new ArrayList<>();
        for (String word : Arrays.asList(label.toLowerCase(Locale.ROOT).split("[\\s,]+"))) {
            if (!head.isEmpty() && joints.contains(List.of(word))) {
                break;
            }
            head.add(word);
        }
        return head;
    }

    private static boolean ends(List<String> head, List<String> noun) {
        return head.size() >= noun.size()
                && head.subList(head.size() - noun.size(), head.size()).equals(noun);
    }
}
