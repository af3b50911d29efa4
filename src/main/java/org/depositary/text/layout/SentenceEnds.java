package org.depositary.text.layout;

import java.util.List;
import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;
import org.depositary.text.token.Abbreviations;

/** Decides where a sentence ends. */
final class SentenceEnds {
    private static final int LONGEST_QUOTATION = 150;
    private static final int LONGEST_BRACKET = 60;

    /** Words that begin a sentence far more often than they go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "during",
            "after",
            "before",
            "following",
            "both",
            "his",
            "her",
            "their",
            "our",
            "its",
            "my",
            "but",
            "and",
            "or",
            "as",
            "for",
            "with",
            "under",
            "since",
            "when",
            "while",
            "although",
            "though",
            "however",
            "according",
            "also",
            "among",
            "by",
            "from",
            "to",
            "if",
            "until",
            "upon",
            "some",
            "all",
            "many",
            "most",
            "several",
            "such",
            "then",
            "here",
            "meanwhile",
            "moreover",
            "furthermore",
            "earlier",
            "later",
            "today",
            "yesterday",
            "what",
            "who",
            "no",
            "not",
            "one",
            "two",
            "within",
            "between",
            "because",
            "besides",
            "despite",
            "about",
            "over",
            "so",
            "thus",
            "therefore",
            "once",
            "recently",
            "currently",
            "now",
            "of");

    /** Words that begin a sentence even where its full stop was lost, between two words in lower case. */
    private static final Set<String> SURE_STARTERS = Set.of(
            "earlier", "during", "he", "she", "they", "it", "we", "in", "on", "at", "after", "since", "this", "these",
            "those", "however", "later", "today", "there");

    /** Words that no sentence ends with. */
    private static final Set<String> NEVER_FINAL = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "and",
            "or",
            "but",
            "as",
            "that",
            "which",
            "who",
            "his",
            "her",
            "its",
            "their",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "called",
            "entitled",
            "titled",
            "named");

    private final List<Token> tokens;

    SentenceEnds(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the sentence ends with a quotation or bracket that closes at a token. */
    boolean endsWith(int close, int end) {
        return isTerminator(tokens.get(close - 1)) && begins(close + 1, end);
    }

    /** For each opening quotation mark or bracket whose closing one is near, where that is; 0 for all other tokens. */
    int[] closings(int first, int end) {
        int[] closing = new int[end - first];
        int bracket = -1;
        for (int i = first; i < end; i++) {
            switch (tokens.get(i).text()) {
                case "(" -> bracket = i;
                case ")" -> {
                    mark(closing, first, bracket, i, LONGEST_BRACKET);
                    bracket = -1;
                }
                default -> {}
            }
        }
        for (Quotations.Quotation quotation : Quotations.of(tokens, first, end)) {
            mark(closing, first, quotation.open(), quotation.close(), LONGEST_QUOTATION);
        }
        return closing;
    }

    private static void mark(int[] closing, int first, int open, int close, int longest) {
        if (open >= 0 && close > open && close - open <= longest) {
            closing[open - first] = close;
        }
    }

    /** The index after a sentence's last token where token {@code i} ends one; 0 otherwise. */
    int stopAt(int i, int end) {
        Token token = tokens.get(i);
        boolean mark = isTerminator(token);
        if (!mark && !(token.text().endsWith(".") && token.text().length() > 1)) {
            return isStopLost(i, end) ? i + 1 : 0;
        }
        int next = i + 1;
        while (next < end && trails(tokens.get(next))) {
            next++;
        }
        if (next >= end || mark) {
            return begins(next, end) ? next : 0;
        }
        String word = token.folded().substring(0, token.folded().length() - 1);
        if (Abbreviations.NEVER_LAST.contains(word)) {
            return 0;
        }
        boolean unit = Abbreviations.OFTEN_LAST.contains(word)
                && (word.equals("etc") || i == 0 || tokens.get(i - 1).shape() == Shape.NUMBER);
        Token following = tokens.get(next);
        boolean plain = following.shape() != Shape.LOWER && STARTERS.contains(following.folded());
        return plain || (unit && begins(next, end) && !isCode(following)) ? next : 0;
    }

    /** Whether a token looks like a currency's code, which may follow its sum: "0.3 mln. USD". */
    private static boolean isCode(Token token) {
        return token.shape() == Shape.UPPER && token.text().length() == 3;
    }

    private boolean isStopLost(int i, int end) {
        if (i + 2 >= end) {
            return false;
        }
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        return token.shape() == Shape.LOWER
                && next.shape() == Shape.CAPITALISED
                && SURE_STARTERS.contains(next.folded())
                && tokens.get(i + 2).shape() == Shape.LOWER
                && !NEVER_FINAL.contains(token.folded());
    }

    private static boolean isTerminator(Token token) {
        return switch (token.text()) {
            case ".", "!", "?", "…", "。" -> true;
            default -> false;
        };
    }

    private static boolean trails(Token token) {
        return switch (token.text()) {
            case ".", "!", "?", "…", "”", "’", "»", ")", "]" -> true;
            case "\"", "'" -> !token.spaceBefore();
            default -> false;
        };
    }

    private boolean begins(int i, int end) {
        if (i >= end) {
            return true;
        }
        Token token = tokens.get(i);
        return switch (token.shape()) {
            case CAPITALISED, UPPER, INITIAL, NUMBER -> true;
            case MIXED -> !Character.isLowerCase(token.text().codePointAt(0));
            case PUNCTUATION -> token.spaceBefore() && "“„«\"‘'([$€£¥•–—-".contains(token.text());
            case LOWER -> false;
        };
    }
}
