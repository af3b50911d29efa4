package org.depositary.match.program;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Word sequences, found at a position by following one word after the other, forwards or backwards. */
public final class WordTrie {
    private final Edges forwards = new Edges();
    private final Edges backwards = new Edges();
    private final BitSet complete = new BitSet();
    private final BitSet completeBackwards = new BitSet();
    private final Set<String> first;
    private final Set<String> last;

    /** @param predicates numbers the words */
    public WordTrie(Collection<List<String>> entries, WordPredicates predicates) {
        Set<String> firsts = new HashSet<>();
        Set<String> lasts = new HashSet<>();
        int nodes = 1;
        int nodesBackwards = 1;
        for (List<String> entry : entries) {
            if (entry.isEmpty()) {
                throw new IllegalArgumentException("an entry without words");
            }
            nodes = add(forwards, complete, nodes, entry, predicates);
            nodesBackwards = add(backwards, completeBackwards, nodesBackwards, entry.reversed(), predicates);
            firsts.add(entry.getFirst());
            lasts.add(entry.getLast());
        }
        first = Set.copyOf(firsts);
        last = Set.copyOf(lasts);
    }

    /** @return how many nodes there are with those of the entry */
    private static int add(Edges edges, BitSet complete, int nodes, List<String> entry, WordPredicates predicates) {
        int node = 0;
        int count = nodes;
        for (String word : entry) {
            int number = predicates.word(word);
            int next = edges.follow(node, number);
            if (next < 0) {
                next = count++;
                edges.add(node, number, next);
            }
            node = next;
        }
        complete.set(node);
        return count;
    }

    /** The words with which entries begin; read backwards, with which they end. */
    public Set<String> opening(boolean reversed) {
        return reversed ? last : first;
    }

    /**
     * Tells positions after the entries that start at {@code at}, shortest first, none beyond {@code limit}.
     *
     * @param words what is known of the words of a sentence
     * @param offset the position of the first of these
     */
    public void ends(WordPredicates.Passed[] words, int offset, int at, int limit, IntConsumer found) {
        int node = 0;
        for (int i = at; i < limit; i++) {
            node = forwards.follow(node, words[i - offset].word());
            if (node < 0) {
                break;
            }
            if (complete.get(node)) {
                found.accept(i + 1);
            }
        }
    }

    /**
     * Tells positions of the entries that end just before {@code at}, shortest first, none before {@code limit}.
     *
     * @param words what is known of the words of a sentence
     * @param offset the position of the first of these
     */
    public void starts(WordPredicates.Passed[] words, int offset, int at, int limit, IntConsumer found) {
        int node = 0;
        for (int i = at - 1; i >= limit; i--) {
            node = backwards.follow(node, words[i - offset].word());
            if (node < 0) {
                break;
            }
            if (completeBackwards.get(node)) {
                found.accept(i);
            }
        }
    }
}
