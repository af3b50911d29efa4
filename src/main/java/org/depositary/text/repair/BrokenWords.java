package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isHyphen;
import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that a line's end, a page or a scanner took apart. */
final class BrokenWords {
    private static final Set<String> COMMON_WORDS = Set.of(
            "with", "will", "was", "were", "which", "who", "when", "the", "that", "this", "there", "their", "they",
            "have", "has", "had", "her", "his", "from", "for", "been", "between", "both", "not", "more", "would");
    private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "as", "und", "et");
    /** First parts of words that are written with a hyphen. */
    private static final Set<String> HYPHENED = Set.of(
            "above", "all", "anti", "arms", "broad", "cease", "co", "common", "cost", "counter", "cross", "day", "deep",
            "double", "east", "eight", "ex", "face", "fact", "far", "first", "five", "four", "free", "full", "good",
            "great", "half", "hand", "hard", "high", "inter", "large", "left", "life", "long", "low", "many", "mid",
            "middle", "much", "multi", "new", "nine", "non", "north", "oil", "old", "one", "open", "over", "peace",
            "post", "pre", "pro", "re", "right", "second", "self", "semi", "seven", "short", "single", "six", "small",
            "so", "south", "state", "sub", "ten", "third", "three", "trade", "two", "under", "vice", "war", "week",
            "well", "west", "world", "year");

    /** Words whose first part only looks like one that takes a hyphen. */
    private static final Set<String> WHOLE =
            Set.of(("alliance allies allow allowed already also although always collective college colonel "
                            + "colonial colony column commercial commonwealth cooperate cooperation counteract "
                            + "counterpart counterparts crossing dayton deeply eastern example excellency excellent "
                            + "exchange exchanged exchanges executive exercise exhibition existing expected expert "
                            + "experts export exports express expressed extend extended extension external freedom "
                            + "fulfil fully halfway interest interested interests interim interior internal "
                            + "international internationally interpreter interpreters intervene intervention interview "
                            + "leftist longer longest lowered network newspaper newspapers nonetheless northern oneself "
                            + "overall overcome overnight overseas oversee overseen overthrow overthrown overture "
                            + "overtures overwhelming preferential premier preparation preparations prepare prepared "
                            + "presence present presented press prevent "
                            + "previous previously proceed process produce production products professor program "
                            + "programme programmes progress project projects promise promised promote promoted "
                            + "promoting promotion prompt proper property proposal proposals propose proposed "
                            + "prosperity protect protection protocol proved provide provided provides providing "
                            + "province provinces recall recalled receive received receives recent recently reception "
                            + "recognise recognised recognition recognize recognized record reduce reduced reduction "
                            + "refer reference referred reform reforms refugee refugees refuse refused regard regarding "
                            + "regime region regional regions reiterate reiterated reject rejected relation relations "
                            + "relationship relationships release released relevant remain remained remains remark "
                            + "remarks remove renew renewed reopen reopened reply report reported reporters reports "
                            + "represent representative representatives republic request requested require required "
                            + "rescue research reserve reserves residence resident resolution resolutions resolve "
                            + "resource resources respect respected response responsible rest restore restored restrict "
                            + "restrictions result results resume resumed retire retired return returned returning "
                            + "reveal review reviewed revolution rightly secondary seventy sixteen sixty southern "
                            + "stateless statement statements statesman statesmen subject submit submitted substantial "
                            + "success successful sufficient suggest tennis tension tentative underline underlined "
                            + "underscore underscored understand understanding understood undertake undertaken "
                            + "undertaking undertook underway western")
                    .split(" "));

    private static final Pattern ENDING = Pattern.compile("(?!led$|aged$|ting$)[a-z]{0,2}(?:ed|ing|ly)"
            + "|[a-z]{0,4}(?:tions?|sions?|tional|ments?|cial|tial|ances?|ences?|ity|ities|ively?|ters?|tary|dents?|sadors?|ber|day|eign|ropean|ries|try|lic|opment|ture"
            + "|ble|bly|ally|nal|cy|cies)");
    private static final Set<Character> ONE_LETTER_WORDS = Set.of('a', 'e', 'i', 'o', 's', 'u', 'y');

    private final Draft draft;

    private BrokenWords(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        BrokenWords pass = new BrokenWords(draft);
        pass.strayApostrophes();
        pass.brokenWords();
        pass.splitWords();
    }

    /** {@code China s exports}: the scanner saw a space for an apostrophe. */
    private void strayApostrophes() {
        for (int i = 2; i < draft.length(); i++) {
            if (draft.at(i) == 's' && isSpace(draft.at(i + 1)) && isSpace(draft.at(i - 1))) {
                int gap = i - 1;
                while (gap > 0 && i - gap < 4 && isSpace(draft.at(gap - 1))) {
                    gap--;
                }
                boolean word = Character.isLowerCase(draft.at(gap - 1)) && Character.isLowerCase(draft.at(gap - 2));
                if (word && lineEnds(gap, i) < 2) {
                    draft.set(gap, '’', "apostrophe read as a space");
                    for (int at = gap + 1; at < i; at++) {
                        draft.set(at, SOFT_HYPHEN, "apostrophe read as a space");
                    }
                }
            }
        }
    }

    /** Words broken at a line's end by a hyphen, soft or hard. */
    private void brokenWords() {
        Set<String> words = Set.of();
        for (int i = 1; i < draft.length(); i++) {
            boolean soft = draft.at(i) == SOFT_HYPHEN && draft.received(i) == SOFT_HYPHEN;
            if (!(soft || isHyphen(draft.at(i))) || !draft.isWord(i - 1) || !isSpace(draft.at(i + 1))) {
                continue;
            }
            int next = i + 1;
            while (next < draft.length() && next - i < 16 && isSpace(draft.at(next))) {
                next++;
            }
            if (!draft.isWord(next)
                    || isDigit(draft.at(next))
                    || (soft ? lineEnds(i + 1, next) > 1 : !endsLine(i + 1, next))) {
                continue;
            }
            int end = draft.wordEnd(next);
            if (!soft && SUSPENDING.contains(draft.words(next, end))) {
                continue;
            }
            for (int at = i + 1; at < next; at++) {
                draft.set(at, SOFT_HYPHEN, "word broken at a line's end");
            }
            if (!soft && Character.isLowerCase(draft.at(next))) {
                words = words.isEmpty() ? draft.words() : words;
                int start = draft.wordStart(i);
                if (isOneWord(words, draft.words(start, i), draft.words(next, end))) {
                    draft.set(i, SOFT_HYPHEN, "word broken at a line's end");
                }
            }
        }
    }

    /**
     * Whether a hyphen at a line's end only parts a word: the word stands elsewhere without it, or is one that begins
     * like others that take hyphens, or what follows is an ending and no word, and what precedes does not take hyphens.
     */
    private static boolean isOneWord(Set<String> words, String first, String rest) {
        String lower = first.toLowerCase(Locale.ROOT);
        return words.contains(lower + rest)
                || WHOLE.contains(lower + rest)
                || !HYPHENED.contains(lower)
                        && ENDING.matcher(rest).matches()
                        && lower.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** Whether white space can be that of a line's end, kept or levelled, and is not that between paragraphs. */
    private boolean endsLine(int from, int to) {
        int ends = lineEnds(from, to);
        return ends == 1 || (ends == 0 && to - from > 1);
    }

    /** Line ends, a carriage return with its line feed counted once. */
    private int lineEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean pair = draft.received(i) == '\n' && i > from && draft.received(i - 1) == '\r';
            ends += isLineEnd(draft.received(i)) && !pair ? 1 : 0;
        }
        return ends;
    }

    /**
     * {@code w ith}: one letter set apart from its word, where the whole word is common or stands elsewhere in the
     * text.
     */
    private void splitWords() {
        Set<String> words = COMMON_WORDS;
        boolean own = false;
        for (int i = 1; i + 2 < draft.length(); i++) {
            if (draft.at(i) != ' ' && draft.at(i) != '\u00A0') {
                continue;
            }
            char lone = draft.at(i - 1);
            if (lone < 'a' || lone > 'z' || ONE_LETTER_WORDS.contains(lone) || !isSpace(draft.at(i - 2))) {
                continue;
            }
            if (!Character.isLowerCase(draft.at(i + 1)) || !Character.isLowerCase(draft.at(i + 2))) {
                continue;
            }
            String joined = lone + draft.words(i + 1, draft.wordEnd(i + 1));
            if (!own && !words.contains(joined)) {
                words = draft.words();
                own = true;
            }
            if (words.contains(joined) || COMMON_WORDS.contains(joined)) {
                draft.set(i, SOFT_HYPHEN, "letter set apart from its word");
            }
        }
    }
}
