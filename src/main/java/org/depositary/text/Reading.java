package org.depositary.text;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A document made ready for rules: damaged characters repaired one for one (so that positions stay those of the text as
 * received), blocks, sentences and tokens found. Sentences and tokens of boilerplate are left out.
 *
 * @param text the repaired characters, exactly as many as the document's
 */
public record Reading(
        SourceDocument document,
        String text,
        List<Repair> repairs,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Token> tokens) {

    /** How long a word is with its space, or somewhat less. */
    private static final int WORD_LENGTH = 8;

    public Reading {
        if (text.length() != document.text().length()) {
            throw new IllegalArgumentException("a reading of " + document.id() + " that moves positions");
        }
        repairs = List.copyOf(repairs);
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /**
     * The sentence that a token stands in.
     *
     * @throws NoSuchElementException if it stands in none
     */
    public Sentence sentence(int token) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == sentences.size() || token < sentences.get(low).first()) {
            throw new NoSuchElementException("no sentence has token " + token);
        }
        return sentences.get(low);
    }

    /** The span from one token to the end of another. */
    public Span span(int firstToken, int endToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }

    /**
     * The words from one token up to another as read, white space levelled to single spaces; what was left out after an
     * abbreviation or initial ("N.Berg") is put in.
     */
    public String words(int firstToken, int endToken) {
        if (endToken - firstToken == 1) {
            return tokens.get(firstToken).text();
        }
        StringBuilder words = new StringBuilder(WORD_LENGTH * (endToken - firstToken));
        boolean stop = false;
        for (int i = firstToken; i < endToken; i++) {
            Token token = tokens.get(i);
            boolean word = token.shape() != Token.Shape.PUNCTUATION;
            if (!words.isEmpty() && (token.spaceBefore() || (stop && word))) {
                words.append(' ');
            }
            words.append(token.text());
            stop = word && token.text().endsWith(".");
        }
        return words.toString();
    }
}
