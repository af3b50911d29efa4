package org.depositary.text.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names are short forms of one name ("Maggie", "Margaret"), as lists of the mappings have them. */
public final class GivenNames {
    /** What the lists of the forms of one given name begin with, each list one name. */
    public static final String ALIKE = "same-given-name";

    /** The numbers of the lists that a folded form stands in. */
    private final Map<String, Set<Integer>> lists = new HashMap<>();

    /** @param words word lists by name, as the mappings have them */
    public GivenNames(Map<String, Set<List<String>>> words) {
        int number = 0;
        for (Map.Entry<String, Set<List<String>>> list : words.entrySet()) {
            if (list.getKey().startsWith(ALIKE)) {
                for (List<String> form : list.getValue()) {
                    lists.computeIfAbsent(Spelling.fold(String.join(" ", form)), any -> new HashSet<>())
                            .add(number);
                }
                number++;
            }
        }
    }

    /** None is the form of another. */
    public static GivenNames none() {
        return new GivenNames(Map.of());
    }

    /**
     * Whether two different folded words are forms of one given name; those of two names are not ("Al", "Alan",
     * "Albert").
     */
    public boolean same(String one, String other) {
        Set<Integer> mine = lists.getOrDefault(one, Set.of());
        Set<Integer> others = lists.getOrDefault(other, Set.of());
        return mine.stream().anyMatch(others::contains);
    }
}
