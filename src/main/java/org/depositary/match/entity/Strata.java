package org.depositary.match.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.rule.Pattern;
import org.depositary.rule.Rule;
import org.depositary.rule.RuleSet;

/**
 * Orders entity rules so that the kinds a rule builds on are found before it is tried: the strongly connected
 * components of "builds on" between kinds (R. Tarjan, Depth-first search and linear graph algorithms, 1972), which come
 * out with the foundations first.
 */
final class Strata {
    /**
     * Rules for kinds that build on one another, or for one kind.
     *
     * @param passes ids of rules of the same priority, the highest first
     * @param recursive whether they build on what they find themselves
     */
    record Group(List<Set<String>> passes, boolean recursive) {}

    private final Map<String, List<Rule>> byKind = new LinkedHashMap<>();
    private final Map<String, Set<String>> buildsOn = new HashMap<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> onStack = new LinkedHashSet<>();
    private final List<Group> groups = new ArrayList<>();

    private Strata(RuleSet rules) {
        for (Rule rule : rules.rules()) {
            if (rule.stage() == Rule.Stage.ENTITY) {
                byKind.computeIfAbsent(rule.type(), kind -> new ArrayList<>()).add(rule);
                Set<String> used = buildsOn.computeIfAbsent(rule.type(), kind -> new LinkedHashSet<>());
                rule.patterns().forEach(pattern -> collect(pattern, rules, used));
                rule.unless().forEach(pattern -> collect(pattern, rules, used));
            }
        }
        for (String kind : byKind.keySet()) {
            if (!index.containsKey(kind)) {
                explore(kind);
            }
        }
    }

    /** The entity rules of a rule set in the order in which to try them. */
    static List<Group> of(RuleSet rules) {
        return new Strata(rules).groups;
    }

    private void explore(String kind) {
        int number = index.size();
        index.put(kind, number);
        int lowest = number;
        open.push(kind);
        onStack.add(kind);
        for (String used : buildsOn.getOrDefault(kind, Set.of())) {
            if (byKind.containsKey(used)) {
                if (!index.containsKey(used)) {
                    explore(used);
                    lowest = Math.min(lowest, low.getOrDefault(used, number));
                } else if (onStack.contains(used)) {
                    lowest = Math.min(lowest, index.getOrDefault(used, number));
                }
            }
        }
        low.put(kind, lowest);
        if (lowest == number) {
            Set<String> kinds = new LinkedHashSet<>();
            String member;
            do {
                member = open.pop();
                onStack.remove(member);
                kinds.add(member);
            } while (!member.equals(kind));
            groups.add(group(kinds));
        }
    }

    private Group group(Set<String> kinds) {
        boolean recursive = kinds.stream()
                .anyMatch(kind -> buildsOn.getOrDefault(kind, Set.of()).stream().anyMatch(kinds::contains));
        Map<Integer, Set<String>> byPriority = new LinkedHashMap<>();
        byKind.entrySet().stream()
                .filter(entry -> kinds.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparingInt(Rule::priority).reversed())
                .forEach(rule -> byPriority
                        .computeIfAbsent(rule.priority(), priority -> new LinkedHashSet<>())
                        .add(rule.id()));
        return new Group(List.copyOf(byPriority.values()), recursive);
    }

    private static void collect(Pattern pattern, RuleSet rules, Set<String> kinds) {
        switch (pattern) {
            case Pattern.Slot slot -> kinds.addAll(rules.mentionKinds(slot.kind()));
            case Pattern.Each each -> {
                collect(each.item(), rules, kinds);
                collect(each.separator(), rules, kinds);
            }
            case Pattern.Sequence sequence -> sequence.parts().forEach(part -> collect(part, rules, kinds));
            case Pattern.Choice choice -> choice.options().forEach(option -> collect(option, rules, kinds));
            case Pattern.Repeat repeat -> collect(repeat.item(), rules, kinds);
            case Pattern.Word word -> {}
            case Pattern.Inflected inflected -> {}
            case Pattern.WordList list -> {}
            case Pattern.Mark mark -> {}
            case Pattern.Phrase phrase -> {}
            case Pattern.Earlier earlier -> {}
            case Pattern.Gap gap -> {}
            case Pattern.Start start -> {}
            case Pattern.End end -> {}
        }
    }
}
