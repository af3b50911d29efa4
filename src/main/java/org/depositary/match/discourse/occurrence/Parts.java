package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depositary.text.Mention;

/** What mentions are made of. */
public final class Parts {
    private Parts() {}

    /** The mentions and all their parts, once each, in the order of the text. */
    public static List<Mention> with(List<Mention> mentions) {
        Set<Mention> all = LinkedHashSet.newLinkedHashSet(2 * mentions.size());
        for (Mention mention : mentions) {
            addWithParts(mention, all);
        }
        int last = -1;
        for (Mention mention : all) {
            last = Math.max(last, mention.first());
        }
        List<List<Mention>> byFirst = new ArrayList<>(Collections.nCopies(last + 1, List.of()));
        for (Mention mention : all) {
            if (byFirst.get(mention.first()).isEmpty()) {
                byFirst.set(mention.first(), new ArrayList<>(4));
            }
            byFirst.get(mention.first()).add(mention);
        }
        List<Mention> sorted = new ArrayList<>(all.size());
        for (List<Mention> here : byFirst) {
            if (here.size() > 1) {
                here.sort(Parts::order);
            }
            sorted.addAll(here);
        }
        return sorted;
    }

    /** The order of mentions that begin together, the longest first. */
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

    private static void addWithParts(Mention mention, Set<Mention> all) {
        if (all.add(mention) && !mention.parts().isEmpty()) {
            for (List<Mention> parts : mention.parts().values()) {
                for (Mention part : parts) {
                    addWithParts(part, all);
                }
            }
        }
    }
}
