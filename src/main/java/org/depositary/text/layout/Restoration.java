package org.depositary.text.layout;

import static org.depositary.text.layout.Characters.DAMAGED;
import static org.depositary.text.layout.Characters.SOFT_HYPHEN;
import static org.depositary.text.layout.Characters.isDigit;
import static org.depositary.text.layout.Characters.isHyphen;
import static org.depositary.text.layout.Characters.isLetter;
import static org.depositary.text.layout.Characters.isOpeningBracket;
import static org.depositary.text.layout.Characters.isSpace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Repair;

/**
 * Restores damaged text one character for one, so that every position stays that of the text as received: characters a
 * decoder lost, UTF-8 read as windows-1252, apostrophes and letters that a scanner set apart, words broken at line
 * ends, footnote marks. Where a sequence must shrink, what is left over becomes soft hyphens, which no token shows.
 * What no rule restores stays as it is.
 */
public final class Restoration {
    private static final Set<String> CONTRACTIONS = Set.of("t", "re", "ve", "ll", "d", "m");
    private static final Set<String> COMMON_WORDS = Set.of(
            "with", "will", "was", "were", "which", "who", "when", "the", "that", "this", "there", "their", "they",
            "have", "has", "had", "her", "his", "from", "for", "been", "between", "both", "not", "more", "would");
    private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "as", "und", "et");
    private static final Set<Character> ONE_LETTER_WORDS = Set.of('a', 'e', 'i', 'o', 's', 'u', 'y');
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private static final int LONGEST_NOTE = 24;

    private final String received;
    private final char[] view;
    private final Map<Integer, String> reasons = new HashMap<>();

    private Restoration(String received) {
        this.received = received;
        this.view = received.toCharArray();
    }

    /**
     * A reading view.
     *
     * @param text exactly as many characters as were received
     * @param repairs in order of position
     */
    public record View(String text, List<Repair> repairs) {
        public View {
            repairs = List.copyOf(repairs);
        }
    }

    /** Restores what can be restored, in time linear in the text. */
    public static View of(String received) {
        Restoration restoration = new Restoration(received);
        restoration.misreadEncodings();
        restoration.lostCharacters();
        restoration.footnoteMarks();
        restoration.strayApostrophes();
        restoration.brokenWords();
        restoration.splitWords();
        return restoration.view();
    }

    private View view() {
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < view.length && !reasons.isEmpty(); i++) {
            if (view[i] != received.charAt(i)) {
                repairs.add(new Repair(i, received.charAt(i), view[i], reasons.getOrDefault(i, "restored")));
            }
        }
        return repairs.isEmpty() ? new View(received, List.of()) : new View(new String(view), repairs);
    }

    private void set(int at, char reads, String reason) {
        if (view[at] != reads) {
            view[at] = reads;
            reasons.put(at, reason);
        }
    }

    private char at(int i) {
        return i < 0 || i >= view.length ? ' ' : view[i];
    }

    private boolean isWord(int i) {
        char c = at(i);
        return c != DAMAGED && (isLetter(c) || isDigit(c));
    }

    /**
     * UTF-8 that somebody read as windows-1252 or ISO 8859-1, and the C1 control characters that stand for
     * windows-1252.
     */
    private void misreadEncodings() {
        for (int i = 0; i < view.length; i++) {
            char c = view[i];
            if (c == 'â' && byteOf(at(i + 1)) == 0x80 && byteOf(at(i + 2)) >= 0x93) {
                set(i, punctuation(byteOf(at(i + 2))), "UTF-8 read as windows-1252");
                set(i + 1, SOFT_HYPHEN, "UTF-8 read as windows-1252");
                set(i + 2, SOFT_HYPHEN, "UTF-8 read as windows-1252");
            } else if (c == 'Ã' && byteOf(at(i + 1)) >= 0x80 && byteOf(at(i + 1)) <= 0xBF) {
                set(i, (char) (0xC0 | (byteOf(at(i + 1)) & 0x3F)), "UTF-8 read as windows-1252");
                set(i + 1, SOFT_HYPHEN, "UTF-8 read as windows-1252");
            } else if (c == 'â' && !isWord(i - 1) && loneCircumflex(i)) {
                set(i, '“', "quotation mark cut short");
                if (!isSpace(at(i + 1)) || at(i + 1) >= 0x80) {
                    set(i + 1, SOFT_HYPHEN, "quotation mark cut short");
                }
            } else if (c >= 0x80 && c <= 0x9F && c != '\u0085') {
                set(i, WINDOWS_1252.charAt(c - 0x80), "control character for windows-1252");
            }
        }
    }

    private boolean loneCircumflex(int i) {
        int next = at(i + 1) >= 0x80 && at(i + 1) <= 0x9F ? i + 2 : i + 1;
        return at(next) == ' ' && Character.isUpperCase(at(next + 1));
    }

    private static int byteOf(char c) {
        int place = WINDOWS_1252.indexOf(c);
        return place >= 0 ? 0x80 + place : c >= 0x80 && c <= 0xFF ? c : -1;
    }

    private static char punctuation(int third) {
        return switch (third) {
            case 0x93 -> '–';
            case 0x94 -> '—';
            case 0x98 -> '‘';
            case 0x99 -> '’';
            case 0x9C -> '“';
            case 0x9D -> '”';
            case 0xA2 -> '•';
            case 0xA6 -> '…';
            default -> DAMAGED;
        };
    }

    /** U+FFFD: what stands around it tells dash, apostrophe and quotation mark apart. */
    private void lostCharacters() {
        for (int i = 0; i < view.length; i++) {
            if (view[i] != DAMAGED) {
                continue;
            }
            char before = at(i - 1);
            char after = at(i + 1);
            if (isSpace(before) && isSpace(after)) {
                set(i, '–', "lost dash");
            } else if (isWord(i - 1) && after == 's' && !isWord(i + 2) && at(i + 2) != DAMAGED) {
                set(i, '’', "lost apostrophe");
            } else if (isWord(i - 1) && isContraction(i + 1)) {
                set(i, '’', "lost apostrophe");
            } else if (isWord(i - 1) && (Character.isUpperCase(after) || (isDigit(before) && isDigit(after)))) {
                set(i, '–', "lost dash");
            } else if ((isSpace(before) || isOpeningBracket(before) || before == '–') && isWord(i + 1)) {
                set(i, '“', "lost opening quotation mark");
            } else if (!isSpace(before) && before != DAMAGED && !isWord(i + 1) && after != DAMAGED) {
                set(i, '”', "lost closing quotation mark");
            }
        }
    }

    private boolean isContraction(int start) {
        int end = start;
        while (end < start + 3 && isWord(end)) {
            end++;
        }
        return end > start && !isWord(end) && CONTRACTIONS.contains(new String(view, start, end - start));
    }

    /** {@code [1]}, {@code [note 2]} and {@code [citation needed]} after a word or a mark are read as spaces. */
    private void footnoteMarks() {
        for (int i = 1; i < view.length; i++) {
            if (view[i] != '[' || (isSpace(view[i - 1]) && !reasons.containsKey(i - 1))) {
                continue;
            }
            int close = i + 1;
            while (close < view.length && close - i < LONGEST_NOTE && view[close] != ']' && view[close] != '[') {
                close++;
            }
            if (at(close) == ']' && isNote(new String(view, i + 1, close - i - 1))) {
                for (int at = i; at <= close; at++) {
                    set(at, ' ', "footnote mark");
                }
            }
        }
    }

    private static boolean isNote(String inside) {
        return switch (inside) {
            case "citation needed", "clarification needed", "dead link", "when?", "who?" -> true;
            default -> inside.matches("(note |nb |n )?[0-9]{1,3}|[a-z]");
        };
    }

    /** {@code China s exports}: the scanner saw a space for an apostrophe. */
    private void strayApostrophes() {
        for (int i = 2; i < view.length; i++) {
            if (view[i] == 's' && isSpace(at(i + 1)) && isSpace(view[i - 1])) {
                int gap = i - 1;
                while (gap > 0 && i - gap < 4 && isSpace(at(gap - 1))) {
                    gap--;
                }
                if (Character.isLowerCase(at(gap - 1)) && Character.isLowerCase(at(gap - 2))) {
                    set(gap, '’', "apostrophe read as a space");
                    for (int at = gap + 1; at < i; at++) {
                        set(at, SOFT_HYPHEN, "apostrophe read as a space");
                    }
                }
            }
        }
    }

    /** Words broken at a line's end by a hyphen, soft or hard. */
    private void brokenWords() {
        Set<String> words = Set.of();
        for (int i = 1; i < view.length; i++) {
            boolean soft = view[i] == SOFT_HYPHEN && received.charAt(i) == SOFT_HYPHEN;
            if (!(soft || isHyphen(view[i])) || !isWord(i - 1) || !isSpace(at(i + 1))) {
                continue;
            }
            int next = i + 1;
            while (next < view.length && next - i < 16 && isSpace(view[next])) {
                next++;
            }
            if (!isWord(next) || isDigit(at(next)) || (!soft && !endsLine(i + 1, next))) {
                continue;
            }
            int end = wordEnd(next);
            if (!soft && SUSPENDING.contains(new String(view, next, end - next))) {
                continue;
            }
            for (int at = i + 1; at < next; at++) {
                set(at, SOFT_HYPHEN, "word broken at a line's end");
            }
            if (!soft && Character.isLowerCase(view[next])) {
                words = words.isEmpty() ? words() : words;
                int start = wordStart(i);
                if (words.contains(new String(view, start, i - start) + new String(view, next, end - next))) {
                    set(i, SOFT_HYPHEN, "word broken at a line's end");
                }
            }
        }
    }

    private boolean endsLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isLineEnd(received.charAt(i))) {
                return true;
            }
        }
        return to - from > 1;
    }

    /**
     * {@code w ith}: one letter set apart from its word, where the whole word is common or stands elsewhere in the
     * text.
     */
    private void splitWords() {
        Set<String> words = COMMON_WORDS;
        boolean own = false;
        for (int i = 1; i + 2 < view.length; i++) {
            if (view[i] != ' ' && view[i] != '\u00A0') {
                continue;
            }
            char lone = view[i - 1];
            if (lone < 'a' || lone > 'z' || ONE_LETTER_WORDS.contains(lone) || !isSpace(at(i - 2))) {
                continue;
            }
            if (!Character.isLowerCase(at(i + 1)) || !Character.isLowerCase(at(i + 2))) {
                continue;
            }
            String joined = lone + new String(view, i + 1, wordEnd(i + 1) - i - 1);
            if (!own && !words.contains(joined)) {
                words = words();
                own = true;
            }
            if (words.contains(joined) || COMMON_WORDS.contains(joined)) {
                set(i, SOFT_HYPHEN, "letter set apart from its word");
            }
        }
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < view.length && end - start < 40 && isWord(end)) {
            end++;
        }
        return end;
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < 40 && isWord(start - 1)) {
            start--;
        }
        return start;
    }

    /** The lower-case words of the text. */
    private Set<String> words() {
        Set<String> words = new HashSet<>();
        int i = 0;
        while (i < view.length) {
            int end = wordEnd(i);
            if (end - i > 3) {
                words.add(new String(view, i, end - i).toLowerCase(Locale.ROOT));
            }
            i = Math.max(end, i + 1);
        }
        words.add("");
        return words;
    }
}
