package org.depositary.match.discourse.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.name.Spelling;

/**
 * Which of the clusters made so far a name may belong to, by their numbers: those named with the same last word or
 * another spelling of it, with the same first word, with a word inside, or as the same entry of a dictionary. Of all
 * others {@link WrittenName#likeness} is none.
 */
public final class ClustersByName {
    private final Map<String, BitSet> byLast = new HashMap<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byEntry = new HashMap<>();
    private final Map<String, List<String>> alike = new HashMap<>();

    /** Takes up an occurrence of a cluster. */
    public void add(int cluster, WrittenName name, Optional<String> entry) {
        entry.ifPresent(known -> put(byEntry, known, cluster));
        if (!name.parts().isEmpty()) {
            name.parts().subList(0, name.parts().size() - 1).forEach(part -> put(byWord, part, cluster));
            put(byWord, name.parts().getFirst(), cluster);
            spellings(name.parts().getLast());
            put(byLast, name.parts().getLast(), cluster);
        }
    }

    private static void put(Map<String, BitSet> map, String key, int cluster) {
        map.computeIfAbsent(key, any -> new BitSet()).set(cluster);
    }

    /** The clusters that a name may belong to. */
    public BitSet of(WrittenName name, Optional<String> entry) {
        BitSet clusters = new BitSet();
        entry.ifPresent(known -> add(byEntry, known, clusters));
        if (!name.parts().isEmpty()) {
            name.parts().forEach(part -> add(byWord, part, clusters));
            for (String spelling : spellings(name.parts().getLast())) {
                add(byLast, spelling, clusters);
            }
        }
        return clusters;
    }

    private static void add(Map<String, BitSet> map, String key, BitSet clusters) {
        BitSet more = map.get(key);
        if (more != null) {
            clusters.or(more);
        }
    }

    /** A last word and all that it may be another spelling of. */
    private List<String> spellings(String word) {
        List<String> known = alike.get(word);
        if (known == null) {
            known = new ArrayList<>(List.of(word));
            for (Map.Entry<String, List<String>> other : alike.entrySet()) {
                if (Spelling.variantsBeside(word, other.getKey())) {
                    known.add(other.getKey());
                    other.getValue().add(word);
                }
            }
            alike.put(word, known);
        }
        return known;
    }
}
