package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
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
        List<Mention> sorted = new ArrayList<>(all);
        sorted.sort(Parts::order);
        return sorted;
    }

    /** The order of the text, of mentions that begin together the longest first. */
    private static int order(Mention one, Mention other) {
        int order = Integer.compare(one.first(), other.first());
        if (order == 0) {
            order = Integer.compare(other.end(), one.end());
        }
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
