package org.depositary.match.discourse.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depositary.match.discourse.occurrence.Layout;
import org.depositary.match.discourse.reference.References;
import org.depositary.match.discourse.reference.Referent;
import org.depositary.rule.Kind;
import org.depositary.text.Block;
import org.depositary.text.Metadata;
import org.depositary.text.Sentence;
import org.depositary.text.Token;

/**
 * Where a document was written, if nothing but a name and a colon before its first words tells it: {@code Lisbon: The
 * choir sang here}, {@code LISBON (Agency): …}. A name alone could be anybody's whose turn it is to speak, so it has to
 * be that of an entry of a dictionary whose entries are known by their labels.
 */
public final class PlaceOfWriting {
    /** Paragraphs among which it is looked for. */
    private static final int HEAD = 4;

    private static final int LONGEST = 8;

    private final Layout layout;
    private final References references;
    private final Map<String, Kind> kinds;

    /** @param kinds the kinds of entities, by name */
    public PlaceOfWriting(Layout layout, References references, Map<String, Kind> kinds) {
        this.layout = layout;
        this.references = references;
        this.kinds = kinds;
    }

    /** What is known of the document, with the place if it was not known. */
    public Metadata completed() {
        Metadata known = layout.reading().document().metadata();
        return known.placed(known.place().or(this::told));
    }

    private Optional<String> told() {
        List<Block> blocks = layout.reading().blocks();
        return IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block).kind() == Block.Kind.PARAGRAPH)
                .limit(HEAD)
                .mapToObj(layout::sentences)
                .flatMap(sentences -> sentences.stream().limit(1))
                .flatMap(sentence -> before(sentence).stream())
                .filter(this::known)
                .findFirst();
    }

    /** The words before a sentence's colon, without what stands in brackets. */
    private Optional<String> before(Sentence sentence) {
        List<Token> tokens = layout.reading().tokens();
        int limit = Math.min(sentence.end() - 1, sentence.first() + LONGEST);
        int end = sentence.first();
        while (end < limit && isName(tokens.get(end))) {
            end++;
        }
        int behind = is(end, ",", limit) ? end + 1 : end;
        if (is(behind, "(", limit)) {
            while (behind < limit && !is(behind, ")", limit)) {
                behind++;
            }
            behind++;
        }
        return end > sentence.first() && is(behind, ":", limit)
                ? Optional.of(layout.reading().words(sentence.first(), end))
                : Optional.empty();
    }

    private static boolean isName(Token token) {
        return switch (token.shape()) {
            case UPPER, CAPITALISED -> true;
            case LOWER, INITIAL, NUMBER, MIXED, PUNCTUATION -> false;
        };
    }

    private boolean is(int token, String mark, int limit) {
        return token < limit && layout.reading().tokens().get(token).text().equals(mark);
    }

    private boolean known(String name) {
        return references
                .labelled(name)
                .filter(referent -> referent.entry().isPresent())
                .map(Referent::kind)
                .map(kinds::get)
                .filter(kind -> kind.type().isPresent() && kind.identity() == Kind.Identity.LABEL)
                .isPresent();
    }
}
