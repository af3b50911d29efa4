package org.depositary.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of tokens that names or describes something of a kind: an entry of a dictionary, a date, or what an entity
 * rule recognised ("the conductor Ana Lima of Recife" is a Person whose head is "Ana Lima").
 *
 * @param kind the kind's name, as declared in the mappings; built in: Date Money Number Ordinal Quote Dash Name
 * @param first index of the first token of the whole phrase
 * @param end index after the phrase's last token
 * @param headFirst first token of the words that name it, inside the phrase
 * @param headEnd index after the last of these
 * @param label the name as one writes it: the dictionary's label, or the head's words
 * @param entry the dictionary's entry as {@code dictionary/id}, where one was found
 * @param measure the value of a date, sum or number
 * @param parts what the entity rule's slots bound, by slot
 * @param features the dictionary's feature columns and the rule's constants
 * @param source the dictionary, grammar or rule that found it
 */
public record Mention(
        String kind,
        int first,
        int end,
        int headFirst,
        int headEnd,
        String label,
        Optional<String> entry,
        Optional<Measure> measure,
        Map<String, List<Mention>> parts,
        Map<String, String> features,
        String source) {

    public Mention {
        if (first < 0 || end <= first || headFirst < first || headEnd > end || headEnd < headFirst) {
            throw new IllegalArgumentException("mention of " + kind + " with tokens " + first + ".." + end + ", head "
                    + headFirst + ".." + headEnd);
        }
        parts = SmallMap.copyOf(parts);
        features = SmallMap.copyOf(features);
    }

    /** Where it stands tells mentions apart nearly always; their parts, mentions again, are left to {@code equals}. */
    @Override
    public int hashCode() {
        return ((kind.hashCode() * 31 + first) * 31 + end) * 31 + headFirst;
    }

    /** A mention without parts whose head is the whole phrase. */
    public static Mention plain(String kind, int first, int end, String label, String source) {
        return new Mention(
                kind, first, end, first, end, label, Optional.empty(), Optional.empty(), Map.of(), Map.of(), source);
    }

    /** The same in a phrase that ends elsewhere. */
    public Mention to(int end) {
        return new Mention(kind, first, end, headFirst, headEnd, label, entry, measure, parts, features, source);
    }
}
