package org.depositary.match.discourse.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.occurrence.Occurrence;
import org.depositary.match.discourse.occurrence.Quoted;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * The organisation that a document speaks for which no person signs: the one whose name is all that stands in a
 * paragraph of its head or in its last one, or is named in its head behind words that say so ("press release by").
 */
final class Letterhead {
    /** The head of a document has so many paragraphs. */
    private static final int HEAD = 4;

    private final Layout layout;
    private final Quoted quoted;
    private final List<Cluster> bodies;

    /**
     * @param bylines folded words behind which a document's head tells who speaks
     * @param organisations all that the document names, in the order of the text
     */
    Letterhead(Layout layout, Set<List<String>> bylines, Collection<Cluster> organisations) {
        this.layout = layout;
        this.quoted = new Quoted(layout);
        int last = layout.reading().blocks().size() - 1;
        this.bodies = organisations.stream()
                .filter(cluster -> cluster.occurrences().stream().anyMatch(place -> signs(place, last, bylines)))
                .limit(1)
                .toList();
    }

    /**
     * Who speaks at a place where these persons do: they, if there are any.
     *
     * @param own whether the document speaks of itself
     */
    List<Cluster> or(List<Cluster> persons, int token, boolean own) {
        return persons.isEmpty() && own && !quoted.at(token) ? bodies : persons;
    }

    /** Who speaks in the document where these persons do: they, if there are any. */
    List<Cluster> or(List<Cluster> persons) {
        return persons.isEmpty() ? bodies : persons;
    }

    private boolean signs(Occurrence place, int last, Set<List<String>> bylines) {
        int block = layout.block(place.first());
        boolean head = block < HEAD;
        return (head || block == last) && alone(place) || head && behind(place, bylines);
    }

    /** Whether nothing else stands in the paragraph but marks. */
    private boolean alone(Occurrence place) {
        List<Sentence> sentences = layout.sentences(layout.block(place.first()));
        List<Token> tokens = layout.reading().tokens();
        for (int i = sentences.getFirst().first(); i < sentences.getLast().end(); i++) {
            boolean inside = i >= place.first() && i < place.end();
            if (!inside && tokens.get(i).shape() != Token.Shape.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    private boolean behind(Occurrence place, Set<List<String>> bylines) {
        return bylines.stream()
                .anyMatch(words -> place.first() >= words.size() + 1
                        && (layout.folded(place.first() - words.size(), place.first())
                                        .equals(words)
                                || layout.folded(place.first() - words.size() - 1, place.first() - 1)
                                                .equals(words)
                                        && layout.folded(place.first() - 1, place.first())
                                                .equals(List.of("the"))));
    }
}
