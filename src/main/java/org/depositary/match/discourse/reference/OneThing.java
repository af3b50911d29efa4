package org.depositary.match.discourse.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.cluster.Cluster;
import org.depositary.match.discourse.name.TitleWords;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Sentence;

/**
 * Resolves words for one thing ("it", "the port") to what the sentences before are about, or to what was named last
 * with their noun for its head.
 */
final class OneThing {
    /** How many sentences back words may reach. */
    private static final int REACH = 2;

    /** Paragraphs of reports have so many sentences: one, and what tells whence it comes. */
    private static final int SHORT = 2;

    /** At most so many tokens end a sentence behind who only tells it ("… said today."). */
    private static final int SAYS = 3;

    private static final String ARTICLE = "the";

    private final Layout layout;

    /** What a sentence is about that begins with a word for one thing, by kind. */
    private final Map<Places, Map<Integer, Cluster>> about = new HashMap<>();

    OneThing(Layout layout) {
        this.layout = layout;
    }

    /**
     * What the sentences before are about, in the same paragraph or, for words that reach no further, in a short one
     * right above; where none names a subject what the document names far more often than anything else of the kind,
     * unless the word may only mean what was told of last.
     */
    Optional<Cluster> told(Mention mention, Places candidates) {
        Sentence sentence = layout.sentence(mention.first());
        Optional<Cluster> meant = Optional.empty();
        Map<Integer, Cluster> subjects = about.computeIfAbsent(candidates, any -> new HashMap<>());
        for (int back = 1; meant.isEmpty() && back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence earlier = layout.reading().sentences().get(sentence.index() - back);
            if (earlier.block() != sentence.block() && !(Pairs.reach(mention, "near") && goesOn(earlier, sentence))) {
                break;
            }
            meant = Optional.ofNullable(subjects.get(earlier.index())).or(() -> subject(earlier, candidates));
            if (meant.isEmpty() && Pairs.reach(mention, "near")) {
                break;
            }
        }
        Optional<Cluster> found = meant.or(() -> Pairs.reach(mention, "near")
                ? Optional.empty()
                : candidates.mostly().stream().findFirst());
        if (mention.first() == sentence.first()) {
            found.ifPresent(cluster -> subjects.put(sentence.index(), cluster));
        }
        return found;
    }

    /** What was named last with the mention's own noun for its head: "the dockyard" is the Bergen Dockyard. */
    Optional<Cluster> calledSo(Mention mention, Places candidates) {
        String noun = layout.reading().tokens().get(mention.end() - 1).folded();
        return candidates.last(
                mention.first(),
                (first, end) -> TitleWords.head(layout.folded(first, end)).equals(noun));
    }

    /** Whether a sentence ends a short paragraph and another begins the next. */
    private boolean goesOn(Sentence earlier, Sentence sentence) {
        return layout.reading().blocks().get(earlier.block()).kind() == Block.Kind.PARAGRAPH
                && earlier.block() == sentence.block() - 1
                && earlier.index() == sentence.index() - 1
                && layout.sentences(earlier.block()).size() <= SHORT;
    }

    /**
     * What a sentence begins with, if it is of the kind: at once, behind an article, or behind opening words and a
     * comma; or what stands at its end behind a comma with a word or two ("…, sailors said today").
     */
    private Optional<Cluster> subject(Sentence sentence, Places candidates) {
        return candidates.named(sentence.first(), sentence.end()).stream()
                .filter(cluster -> cluster.occurrences().stream()
                        .filter(place -> place.first() >= sentence.first() && place.first() < sentence.end())
                        .anyMatch(place -> begins(sentence, place.first())
                                || behindComma(place.first())
                                        && (closes(sentence, place.end())
                                                || opening(sentence, place.first() - 1, candidates))))
                .findFirst();
    }

    /** Whether words stand at a sentence's beginning or behind a comma. */
    boolean leads(Sentence sentence, int token) {
        return begins(sentence, token) || behindComma(token);
    }

    private boolean begins(Sentence sentence, int token) {
        return token == sentence.first()
                || token == sentence.first() + 1
                        && layout.reading()
                                .tokens()
                                .get(sentence.first())
                                .folded()
                                .equals(ARTICLE);
    }

    private static boolean closes(Sentence sentence, int end) {
        return sentence.end() - end > 1 && sentence.end() - end <= SAYS;
    }

    private boolean behindComma(int token) {
        return layout.reading().tokens().get(token - 1).text().equals(",");
    }

    /** Whether the words before a comma open a sentence: none of the kind is named in them. */
    private boolean opening(Sentence sentence, int comma, Places candidates) {
        return candidates.named(sentence.first(), comma).isEmpty();
    }
}
