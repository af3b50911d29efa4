package org.depositary.text.layout;

import static org.depositary.text.layout.Characters.SOFT_HYPHEN;
import static org.depositary.text.layout.Characters.isApostrophe;
import static org.depositary.text.layout.Characters.isDigit;
import static org.depositary.text.layout.Characters.isHyphen;
import static org.depositary.text.layout.Characters.isLetter;
import static org.depositary.text.layout.Characters.isSpace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Span;
import org.depositary.text.Token;

/**
 * Cuts text into words, numbers and marks.
 *
 * <ul>
 *   <li>A possessive ({@code 's}, or a bare apostrophe after a plural) is a token of its own, folded {@code 's}.
 *   <li>A hyphenated word is one token, but for two capitalised words of which each can stand at the edge of a name
 *       that is joined to others ("Kazakhstan-Israeli", "U.S.-Ethiopian"): those are three. Dashes always stand alone.
 *   <li>A number keeps its separators and its ordinal ending; abbreviations and initials keep their full stops.
 *   <li>A white space left out after a full stop parts words all the same ("Mr.Michael", "N.Nazarbayev").
 *   <li>Marks are one token each; a rule of four or more of the same is one.
 * </ul>
 */
public final class Tokeniser {
    private static final int RULE_LINE = 4;
    private static final int LONGEST_DOMAIN = 60;
    private static final Set<String> TOP_DOMAINS =
            Set.of("com", "org", "net", "gov", "int", "edu", "info", "mil", "eu");

    private final Set<String> abbreviations;
    private final Joints joints;

    /**
     * @param abbreviations words that keep their full stop, in any case, with or without it
     * @param joints words between which a hyphen joins names
     */
    public Tokeniser(Set<String> abbreviations, Joints joints) {
        Set<String> short_ = new HashSet<>(Abbreviations.COMMON);
        abbreviations.forEach(word -> short_.add(withoutStop(Folding.fold(word.strip()))));
        this.abbreviations = Set.copyOf(short_);
        this.joints = joints;
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The tokens of a text that stands alone, such as an entry of a dictionary. */
    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        new Scan(text, tokens).between(0, text.length());
        return tokens;
    }

    /** A scan of one text that adds its tokens to a list; they are numbered by their place in it. */
    Scan scan(String text, List<Token> tokens) {
        return new Scan(text, tokens);
    }

    /** One pass over a text. */
    final class Scan {
        private final String text;
        private final List<Token> tokens;
        private final Map<String, Word> known = new HashMap<>();
        private int limit;
        private boolean singleQuote;

        private Scan(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        private record Word(String text, String folded, Token.Shape shape) {}

        /** Adds the tokens between two positions. */
        void between(int start, int end) {
            limit = end;
            singleQuote = false;
            int i = start;
            boolean space = true;
            while (i < end) {
                int c = text.codePointAt(i);
                if (c == SOFT_HYPHEN) {
                    i++;
                } else if (isSpace(c)) {
                    space = true;
                    i++;
                } else {
                    int next = Math.min(end, token(i, c, space));
                    String possessive = isApostrophe(c) && isPossessive(i, next, space) ? "'s" : "";
                    add(i, next, space, possessive);
                    space = false;
                    i = next;
                }
            }
        }

        private int token(int start, int c, boolean space) {
            if (isDigit(c)) {
                return number(start);
            }
            if (isLetter(c)) {
                return isAddress(start) ? addressEnd(start) : word(start);
            }
            int ending = afterSoft(start + 1);
            if (isApostrophe(c) && !space && (at(ending) == 's' || at(ending) == 'S') && !isWordAt(ending + 1)) {
                return ending + 1;
            }
            singleQuote |= c == '‘';
            int end = start + Character.charCount(c);
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
            return end - start >= RULE_LINE ? end : start + Character.charCount(c);
        }

        private boolean isPossessive(int start, int end, boolean space) {
            if (end - start >= 2 && end - start < RULE_LINE) {
                return true;
            }
            if (space) {
                singleQuote = true;
                return false;
            }
            char before = at(start - 1);
            if (singleQuote) {
                singleQuote = false;
                return false;
            }
            return (before == 's' || before == 'S') && isSpace(at(end));
        }

        private void add(int start, int end, boolean space, String folded) {
            String raw = text.substring(start, end);
            String words = raw.indexOf(SOFT_HYPHEN) < 0 ? raw : raw.replace("\u00AD", "");
            Word word = known.computeIfAbsent(words, w -> new Word(w, Folding.fold(w), Shapes.of(w)));
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, end),
                    word.text(),
                    folded.isEmpty() ? word.folded() : folded,
                    word.shape(),
                    space));
        }

        private char at(int i) {
            return i < 0 || i >= limit ? ' ' : text.charAt(i);
        }

        /** Letter or digit; surrogates count as letters, which they nearly always are inside words. */
        private boolean isWordAt(int i) {
            char c = at(i);
            return isLetter(c) || isDigit(c) || Character.isSurrogate(c);
        }

        private boolean isLetterAt(int i) {
            return isLetter(at(i));
        }

        private int letters(int start) {
            int i = start;
            while (i < limit) {
                int c = text.codePointAt(i);
                if (!isLetter(c) && !isDigit(c) && c != SOFT_HYPHEN) {
                    break;
                }
                i += Character.charCount(c);
            }
            while (i > start && text.charAt(i - 1) == SOFT_HYPHEN) {
                i--;
            }
            return i;
        }

        private int word(int start) {
            int part = start;
            while (true) {
                int end = letters(part);
                char mark = at(end);
                if (isApostrophe(mark) && isLetterAt(end + 1)) {
                    boolean possessive = (at(end + 1) == 's' || at(end + 1) == 'S')
                            && !isWordAt(end + 2)
                            && at(end + 2) != SOFT_HYPHEN;
                    if (possessive) {
                        return end;
                    }
                    part = end + 1;
                } else if (isHyphen(mark) && isWordAt(afterSoft(end + 1))) {
                    int right = afterSoft(end + 1);
                    boolean dated = isDigit(at(right)) && Abbreviations.CALENDAR.contains(fold(part, end));
                    if (dated || joins(part, end, right)) {
                        return end;
                    }
                    part = right;
                } else if (mark == '.') {
                    return stop(start, part, end);
                } else {
                    return end;
                }
            }
        }

        private String fold(int start, int end) {
            return Folding.fold(text.substring(start, end).replace("\u00AD", ""));
        }

        private int afterSoft(int i) {
            int next = i;
            while (next < limit && text.charAt(next) == SOFT_HYPHEN) {
                next++;
            }
            return next;
        }

        /** Where a word ends that has a full stop after it. */
        private int stop(int start, int part, int end) {
            if (part == start && end - start == 1) {
                return initials(start);
            }
            String folded = fold(part, end);
            if (abbreviations.contains(folded)) {
                boolean number = Abbreviations.BEFORE_NUMBERS.contains(folded);
                return !number || isDigit(at(skipSpaces(end + 1))) ? end + 1 : end;
            }
            return isDomain(end + 1) ? addressEnd(start) : end;
        }

        private int skipSpaces(int start) {
            int i = start;
            while (i < limit && i - start < 8 && isSpace(text.charAt(i))) {
                i++;
            }
            return i;
        }

        /** {@code U.S.}, {@code p.m.} and {@code H.E.} are one token; the initials of a person's names one each. */
        private int initials(int start) {
            int end = start + 2;
            while (isLetterAt(end) && at(end + 1) == '.' && end - start < 16) {
                end += 2;
            }
            boolean open = isLetterAt(end) && !isWordAt(end + 1) && end > start + 2;
            if (end == start + 2 && !open) {
                return end;
            }
            int whole = open ? end + 1 : end;
            String folded = withoutStop(fold(start, whole));
            if (abbreviations.contains(folded)) {
                return whole;
            }
            boolean lower = Character.isLowerCase(at(start));
            boolean named = Character.isUpperCase(at(skipSpaces(whole))) && at(whole) != '-';
            return lower || !named ? whole : start + 2;
        }

        /** Whether a domain's last labels follow a full stop ({@code mfa.gov}). */
        private boolean isDomain(int start) {
            int label = start;
            int end = start;
            while (end < limit && end - start < LONGEST_DOMAIN && Character.isLowerCase(at(label))) {
                while (isLetterAt(end) || isHyphen(at(end))) {
                    end++;
                    if (end - start >= LONGEST_DOMAIN) {
                        return false;
                    }
                }
                if (at(end) != '.' || !isLetterAt(end + 1)) {
                    return TOP_DOMAINS.contains(text.substring(label, end));
                }
                end++;
                label = end;
            }
            return false;
        }

        private boolean isAddress(int start) {
            return text.startsWith("http://", start)
                    || text.startsWith("https://", start)
                    || text.startsWith("www.", start)
                    || isMail(start);
        }

        private boolean isMail(int start) {
            int i = start;
            while (i < limit && i - start < 64 && (isWordAt(i) || ".-_+".indexOf(at(i)) >= 0)) {
                i++;
            }
            return at(i) == '@' && isWordAt(i + 1);
        }

        private int addressEnd(int start) {
            int end = start;
            while (end < limit && !isSpace(text.charAt(end)) && "<>\"“”".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > start + 1 && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        private boolean joins(int part, int end, int right) {
            if (!Character.isUpperCase(at(part)) || !Character.isUpperCase(at(right)) || end - part < 2) {
                return false;
            }
            int last = letters(right);
            if (last - right < 2 && at(last) != '.') {
                return false;
            }
            String left = fold(part, end);
            return joints.join(left, edge(right, last))
                    || (Abbreviations.CALENDAR.contains(left) && Abbreviations.CALENDAR.contains(fold(right, last)));
        }

        private String edge(int start, int end) {
            int last = end;
            while (last - start < 16 && at(last) == '.' && isLetterAt(last + 1) && !isWordAt(last + 2)) {
                last += 2;
            }
            return fold(start, last);
        }

        private int number(int start) {
            int end = start;
            boolean grouped = false;
            while (isDigit(at(end)) || isSeparator(start, end, grouped)) {
                grouped |= at(end) == ',';
                end++;
            }
            if (isLetterAt(end)) {
                return suffixed(letters(end));
            }
            if (isHyphen(at(end)) && isLetterAt(end + 1)) {
                int last = letters(end + 1);
                String word = fold(end + 1, last);
                return Abbreviations.CALENDAR.contains(word) ? end : suffixed(last);
            }
            return end;
        }

        private int suffixed(int end) {
            int last = end;
            while (isHyphen(at(last)) && isLetterAt(last + 1)) {
                last = letters(last + 1);
            }
            return last;
        }

        private boolean isSeparator(int start, int i, boolean grouped) {
            if (!isDigit(at(i + 1)) || i == start) {
                return false;
            }
            return switch (at(i)) {
                case '.', ':' -> true;
                case ',' ->
                    isDigit(at(i + 2)) && isDigit(at(i + 3)) && !isDigit(at(i + 4)) && (grouped || i - start <= 3);
                default -> false;
            };
        }
    }

    /** The words that keep their full stop, folded, without it. */
    public Set<String> abbreviations() {
        return abbreviations;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Tokeniser[%d abbreviations]", abbreviations.size());
    }
}
