package org.depositary.text.token;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isApostrophe;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLetter;
import static org.depositary.text.token.Characters.isSpace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Span;
import org.depositary.text.Token;

/**
 * Cuts text into words, numbers and marks.
 *
 * <ul>
 *   <li>A possessive ({@code 's}, or a bare apostrophe after a plural) is a token of its own, folded {@code 's}.
 *   <li>So is a verb that an apostrophe joins to a pronoun ({@code we'll}), folded as it is written in full.
 *   <li>A hyphenated word is one token, but for two capitalised words of which each can stand at the edge of a name
 *       that is joined to others ("Chile-Norwegian", "U.S.-Ethiopian"): those are three. Dashes always stand alone.
 *   <li>A number keeps its separators and its ordinal ending; abbreviations and initials keep their full stops.
 *   <li>A white space left out after a full stop parts words all the same ("Mr.Michael", "N.Berg").
 *   <li>Marks are one token each; a rule of four or more of the same is one.
 * </ul>
 */
public final class Tokeniser {
    private static final int RULE_LINE = 4;

    private final Set<String> abbreviations;
    private final Joints joints;

    /**
     * @param abbreviations words that keep their full stop, in any case, with or without it
     * @param joints words between which a hyphen joins names
     */
    public Tokeniser(Set<String> abbreviations, Joints joints) {
        Set<String> short_ = new HashSet<>(Abbreviations.COMMON);
        abbreviations.forEach(word -> short_.add(Abbreviations.withoutStop(Folding.fold(word.strip()))));
        this.abbreviations = Set.copyOf(short_);
        this.joints = joints;
    }

    /** The tokens of a text that stands alone, such as an entry of a dictionary. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        scan(text, tokens).between(0, text.length());
        return tokens;
    }

    /** A scan of one text that adds its tokens to a list; they are numbered by their place in it. */
    public Scan scan(String text, List<Token> tokens) {
        return new Scan(text, tokens);
    }

    /** One pass over a text. */
    public final class Scan {
        private final String text;
        private final List<Token> tokens;
        private final Map<String, Word> known = new HashMap<>();
        private boolean singleQuote;

        private Scan(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        private record Word(String text, String folded, Token.Shape shape) {}

        /** Adds the tokens between two positions. */
        public void between(int start, int end) {
            Window window = new Window(text, end);
            Words words = new Words(window, abbreviations, joints);
            Figures figures = new Figures(window);
            singleQuote = false;
            boolean space = true;
            int i = start;
            while (i < end) {
                int c = text.codePointAt(i);
                if (c == SOFT_HYPHEN) {
                    i++;
                } else if (isSpace(c)) {
                    space = true;
                    i++;
                } else {
                    Optional<String> verb = isApostrophe(c) && !space ? contracted(window, i) : Optional.empty();
                    int next = verb.isPresent()
                            ? window.letters(i + 1)
                            : isDigit(c) ? figures.end(i) : isLetter(c) ? words.end(i) : mark(window, i, c, space);
                    boolean possessive = verb.isEmpty() && isApostrophe(c) && isPossessive(window, i, next, space);
                    add(i, Math.min(end, next), space, possessive ? Optional.of("'s") : verb);
                    space = false;
                    i = Math.min(end, next);
                }
            }
        }

        private int mark(Window window, int start, int c, boolean space) {
            int ending = window.afterSoft(start + 1);
            if (isApostrophe(c) && !space && isS(window.at(ending)) && !window.isWordAt(ending + 1)) {
                return ending + 1;
            }
            singleQuote |= c == '‘';
            int end = start + Character.charCount(c);
            while (window.at(end) == c) {
                end++;
            }
            return end - start >= RULE_LINE ? end : start + Character.charCount(c);
        }

        private boolean isPossessive(Window window, int start, int end, boolean space) {
            if (end - start >= 2 && isS(window.at(end - 1))) {
                return true;
            }
            if (space || singleQuote) {
                singleQuote = space;
                return false;
            }
            return isS(window.at(start - 1)) && isSpace(window.at(end));
        }

        private static boolean isS(char c) {
            return c == 's' || c == 'S';
        }

        private Optional<String> contracted(Window window, int apostrophe) {
            return tokens.isEmpty() || tokens.getLast().span().end() != apostrophe
                    ? Optional.empty()
                    : Contractions.full(window, tokens.getLast().span().start(), apostrophe);
        }

        private void add(int start, int end, boolean space, Optional<String> reads) {
            String raw = text.substring(start, end);
            String words = raw.indexOf(SOFT_HYPHEN) < 0 ? raw : raw.replace("\u00AD", "");
            Word word = known.computeIfAbsent(words, w -> new Word(w, Folding.fold(w), Shapes.of(w)));
            String folded = reads.orElse(word.folded());
            tokens.add(new Token(tokens.size(), new Span(start, end), word.text(), folded, word.shape(), space));
        }
    }
}
