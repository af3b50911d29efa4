package org.depositary.match.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.depositary.text.Token;

/** Word sequences, found at a position by following one word after the other, forwards or backwards. */
public final class WordTrie {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        boolean complete;
    }

    private final Node forwards = new Node();
    private final Node backwards = new Node();

    public WordTrie(Collection<List<String>> entries) {
        for (List<String> entry : entries) {
            add(forwards, entry);
            List<String> reversed = new ArrayList<>(entry);
            Collections.reverse(reversed);
            add(backwards, reversed);
        }
    }

    private static void add(Node root, List<String> entry) {
        if (entry.isEmpty()) {
            throw new IllegalArgumentException("an entry without words");
        }
        Node node = root;
        for (String word : entry) {
            node = node.next.computeIfAbsent(word, missing -> new Node());
        }
        node.complete = true;
    }

    /** The words with which entries begin; read backwards, with which they end. */
    public Set<String> opening(boolean reversed) {
        return Set.copyOf((reversed ? backwards : forwards).next.keySet());
    }

    /** Tells positions after the entries that start at {@code at}, shortest first, none beyond {@code limit}. */
    public void ends(List<Token> tokens, int at, int limit, IntConsumer found) {
        Node node = forwards;
        for (int i = at; i < limit; i++) {
            Node next = node.next.get(tokens.get(i).folded());
            if (next == null) {
                break;
            }
            node = next;
            if (node.complete) {
                found.accept(i + 1);
            }
        }
    }

    /** Tells positions of the entries that end just before {@code at}, shortest first, none before {@code limit}. */
    public void starts(List<Token> tokens, int at, int limit, IntConsumer found) {
        Node node = backwards;
        for (int i = at - 1; i >= limit; i--) {
            Node next = node.next.get(tokens.get(i).folded());
            if (next == null) {
                break;
            }
            node = next;
            if (node.complete) {
                found.accept(i);
            }
        }
    }
}
