package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.depositary.match.discourse.name.TitleWords;
import org.depositary.text.Block;
import org.depositary.text.Mention;
import org.depositary.text.Reading;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.date.Dates;
import org.depositary.text.token.FunctionWords;

/** Finds the sentence and the block of a token. */
public final class Layout {
    private final Reading reading;
    private final int[] sentences;
    private final Map<Integer, List<Sentence>> byBlock = new HashMap<>();
    private final NavigableMap<Integer, Span> headings = new TreeMap<>();

    /** @throws IllegalArgumentException if a sentence has tokens that the reading does not */
    public Layout(Reading reading) {
        this.reading = reading;
        this.sentences = new int[reading.tokens().size()];
        for (Block block : reading.blocks()) {
            if (block.kind() == Block.Kind.HEADING) {
                headings.put(block.span().start(), block.span());
            }
        }
        int last = 0;
        int token = 0;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.end() > sentences.length) {
                throw new IllegalArgumentException("sentence " + sentence.index() + " ends after the last token");
            }
            for (; token < sentence.first(); token++) {
                sentences[token] = last;
            }
            last = sentence.index();
            byBlock.computeIfAbsent(sentence.block(), any -> new ArrayList<>()).add(sentence);
            for (; token < sentence.end(); token++) {
                sentences[token] = last;
            }
        }
        for (; token < sentences.length; token++) {
            sentences[token] = last;
        }
    }

    /** The reading laid out. */
    public Reading reading() {
        return reading;
    }

    /** The sentence that a token stands in. */
    public Sentence sentence(int token) {
        return reading.sentences().get(sentences[token]);
    }

    /** Index of the block that a token stands in. */
    public int block(int token) {
        return sentence(token).block();
    }

    /** Whether a sentence is a heading. */
    public boolean heading(Sentence sentence) {
        return reading.blocks().get(sentence.block()).kind() == Block.Kind.HEADING;
    }

    /** Whether a sentence is a heading that tells a date and nothing else: what stands above it goes on below it. */
    public boolean dated(Sentence sentence) {
        return heading(sentence)
                && Dates.whole(reading.tokens().subList(sentence.first(), sentence.end()))
                        .isPresent();
    }

    /** Whether a sentence is a heading with a paragraph below it. */
    public boolean overText(Sentence sentence) {
        return heading(sentence)
                && reading.blocks().stream()
                        .skip(sentence.block() + 1L)
                        .anyMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }

    /** Whether a passage stands in a heading. */
    public boolean heading(Span passage) {
        Map.Entry<Integer, Span> heading = headings.floorEntry(passage.start());
        return heading != null && heading.getValue().contains(passage);
    }

    /** The sentences of a block. */
    public List<Sentence> sentences(int block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /** The folded words from one token up to another. */
    public List<String> folded(int first, int end) {
        return reading.tokens().subList(first, end).stream()
                .map(token -> token.folded())
                .toList();
    }

    /** Whether a noun has a determiner, in the phrase or before it. */
    public boolean definite(Mention noun) {
        return FunctionWords.BEFORE_NAMES.contains(
                        reading.tokens().get(noun.first()).folded())
                || FunctionWords.BEFORE_NAMES.contains(
                        before(noun).map(Token::folded).orElse(""));
    }

    /** Whether only plain words, in the phrase or right before it, tell of what sort a noun is ("a joint Board"). */
    public boolean described(Mention noun) {
        return noun.end() - noun.first() > 1
                ? reading.tokens().subList(noun.first(), noun.end() - 1).stream()
                        .allMatch(Layout::plain)
                : before(noun).filter(Layout::plain).isPresent();
    }

    private static boolean plain(Token token) {
        return token.shape() == Token.Shape.LOWER && !TitleWords.relates(token.folded());
    }

    private Optional<Token> before(Mention mention) {
        return mention.first() == 0
                ? Optional.empty()
                : Optional.of(reading.tokens().get(mention.first() - 1));
    }
}
