package org.depositary.text.layout;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Block;
import org.depositary.text.Sentence;
import org.depositary.text.Span;
import org.depositary.text.Token;
import org.depositary.text.token.ListMarks;
import org.depositary.text.token.Tokeniser;

/**
 * Finds where sentences end: at a full stop, question or exclamation mark before something that can begin a sentence;
 * not inside a short quotation or bracket; after an abbreviation or initial only where what follows begins one plainly.
 * A dateline and a heading are sentences of their own; a list's marks are no part of its sentences.
 */
public final class Sentences {
    private static final int LONGEST_HEADING = 60;
    private static final int BLOCKS_WITH_DATELINE = 12;

    /** Tokens of the longest sentence: no prose has more, and what looks for patterns in one is spared endless ones. */
    private static final int LONGEST = 500;

    private final List<Token> tokens;
    private final String text;
    private final SentenceEnds ends;
    private final Tokeniser.Scan scan;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text, Tokeniser.Scan scan, List<Token> tokens) {
        this.text = text;
        this.scan = scan;
        this.tokens = tokens;
        this.ends = new SentenceEnds(tokens);
    }

    /** Tokens and sentences of all blocks that are read. */
    public record Cut(List<Token> tokens, List<Sentence> sentences) {
        public Cut {
            tokens = List.copyOf(tokens);
            sentences = List.copyOf(sentences);
        }
    }

    /** Cuts a reading view. */
    public static Cut cut(String text, List<Block> blocks, Tokeniser tokeniser) {
        List<Token> tokens = new ArrayList<>();
        Sentences sentences = new Sentences(text, tokeniser.scan(text, tokens), tokens);
        int read = 0;
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block).kind() != Block.Kind.BOILERPLATE) {
                sentences.block(block, blocks.get(block), read++ < BLOCKS_WITH_DATELINE);
            }
        }
        return new Cut(tokens, sentences.sentences);
    }

    private void block(int index, Block block, boolean dateline) {
        int first = tokens.size();
        int start = block.span().start();
        int words = block.kind() == Block.Kind.ITEM
                ? ListMarks.afterMark(text, start, block.span().end())
                : start;
        scan.between(words, block.span().end());
        int end = tokens.size();
        if (block.kind() == Block.Kind.HEADING && end - first <= LONGEST_HEADING) {
            add(index, first, end);
            return;
        }
        int begun = first;
        if (dateline && block.kind() == Block.Kind.PARAGRAPH) {
            int after = Dateline.at(tokens, first, end).map(Dateline::end).orElse(first);
            add(index, first, after);
            begun = after;
        }
        int[] closing = ends.closings(begun, end);
        int offset = begun;
        int i = begun;
        while (i < end) {
            int close = closing[i - offset];
            int stop;
            if (close > i) {
                stop = ends.endsWith(close, end) ? close + 1 : 0;
                i = close;
            } else {
                stop = ends.stopAt(i, end);
            }
            i++;
            if (stop > begun) {
                add(index, begun, stop);
                begun = stop;
                i = stop;
            }
        }
        add(index, begun, end);
    }

    private void add(int block, int first, int end) {
        int from = first;
        while (end - from > LONGEST) {
            int cut = cut(from);
            sentence(block, from, cut);
            from = cut;
        }
        if (end > from) {
            sentence(block, from, end);
        }
    }

    /** Where a sentence that is too long is cut: after a mark, if there is one in its second half. */
    private int cut(int first) {
        for (int at = first + LONGEST; at > first + LONGEST / 2; at--) {
            if (tokens.get(at - 1).shape() == Token.Shape.PUNCTUATION) {
                return at;
            }
        }
        return first + LONGEST;
    }

    private void sentence(int block, int first, int end) {
        Span span = tokens.get(first).span().cover(tokens.get(end - 1).span());
        sentences.add(new Sentence(sentences.size(), block, first, end, span));
    }
}
