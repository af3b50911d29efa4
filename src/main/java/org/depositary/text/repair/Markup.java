package org.depositary.text.repair;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isApostrophe;
import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

/**
 * Marks of wiki text and of Markdown that were left in a text: emphasis, links, headings, templates and references are
 * read as spaces, and the words between them stay.
 */
final class Markup {
    private static final String REASON = "markup";
    private static final int LONGEST_LINK = 200;
    private static final int LONGEST_NOTE = 400;
    private static final int LONGEST_SIGN = 12;

    /** More of one mark are a line drawn across the page. */
    private static final int LONGEST_RUN = 6;

    private final Draft draft;

    private Markup(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        Markup pass = new Markup(draft);
        for (int i = 0; i < draft.length(); i++) {
            if (i > 0 && draft.at(i) == draft.at(i - 1)) {
                continue;
            }
            switch (draft.at(i)) {
                case '{' -> pass.template(i);
                case '<' -> pass.reference(i);
                case '[' -> pass.link(i);
                case '\'' -> pass.run(i, '\'', 2);
                case '*' -> pass.emphasis(i);
                case '#' -> pass.heading(i, '#');
                case '=' -> pass.heading(i, '=');
                default -> {}
            }
        }
    }

    /** {@code {{…}}}, without another inside. */
    private void template(int at) {
        if (draft.at(at + 1) == '{') {
            int close = find("}}", at + 2, LONGEST_NOTE);
            if (close > 0 && find("{{", at + 2, close - at - 2) < 0) {
                blank(at, close + 2);
            }
        }
    }

    /** {@code <ref …>…</ref>}, {@code <ref …/>}, {@code <br>}. */
    private void reference(int at) {
        if (starts("<ref", at)) {
            int open = find(">", at, LONGEST_NOTE);
            if (open > 0 && draft.at(open - 1) == '/') {
                blank(at, open + 1);
            } else if (open > 0) {
                int close = find("</ref>", open, LONGEST_NOTE);
                blank(at, close > 0 ? close + 6 : at);
            }
        } else if (starts("<br", at)) {
            int close = find(">", at, 6);
            blank(at, close > 0 ? close + 1 : at);
        } else {
            blank(at, sign(at));
        }
    }

    /** Where a short sign in capitals, {@code <ABC.D>}, ends, by which news of markets tell a firm. */
    private int sign(int at) {
        int close = find(">", at + 2, LONGEST_SIGN);
        return close > 0 && draft.words(at + 1, close).matches("[A-Z0-9]+([./][A-Z0-9]+)*") ? close + 1 : at;
    }

    /** {@code [[page|words]]} and {@code [words](address)}. */
    private void link(int at) {
        if (draft.at(at + 1) == '[') {
            int close = find("]]", at + 2, LONGEST_LINK);
            if (close < 0 || find("[[", at + 2, close - at - 2) >= 0) {
                return;
            }
            int words = at + 2;
            for (int i = words; i < close; i++) {
                words = draft.at(i) == '|' ? i + 1 : words;
            }
            blank(at, words);
            end(close, close + 2);
            return;
        }
        int close = find("](", at + 1, LONGEST_LINK);
        if (close < 0 || find("[", at + 1, close - at - 1) >= 0) {
            return;
        }
        int end = find(")", close + 2, LONGEST_LINK);
        if (end > 0 && isAddress(close + 2, end)) {
            blank(draft.at(at - 1) == '!' ? at - 1 : at, at + 1);
            end(close, end + 1);
        }
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSpace(draft.at(i))) {
                return false;
            }
        }
        String address = draft.words(from, to);
        return address.contains("://") || address.startsWith("/") || address.startsWith("#");
    }

    /** {@code **words**} and {@code *words*}; a star before a space is a list's mark. */
    private void emphasis(int at) {
        if (draft.at(at + 1) == '*') {
            run(at, '*', 2);
        } else if (draft.isWord(at + 1) && isSpace(draft.at(at - 1)) && closes(at + 1)) {
            blank(at, at + 1);
        } else if (draft.isWord(at - 1) && !draft.isWord(at + 1)) {
            end(at, at + 1);
        }
    }

    /** Whether a single star that opens emphasis has another on its line that closes it. */
    private boolean closes(int from) {
        for (int i = from; i < draft.length() && i - from < LONGEST_LINK && !isLineEnd(draft.at(i)); i++) {
            if (draft.at(i) == '*') {
                return draft.isWord(i - 1);
            }
        }
        return false;
    }

    /** So many of one mark or more beside a word. */
    private void run(int at, char mark, int least) {
        int end = runEnd(at, mark);
        if (end - at >= least && end - at < LONGEST_RUN && (draft.isWord(end) || draft.isWord(at - 1))) {
            end(at, end);
        }
    }

    /** {@code ## Words} or {@code == Words ==} that fill a line. */
    private void heading(int at, char mark) {
        boolean first = at == 0 || isLineEnd(draft.at(at - 1));
        int end = runEnd(at, mark);
        boolean last = end == draft.length() || isLineEnd(draft.at(end));
        if (end - at <= LONGEST_RUN && (first && draft.at(end) == ' ' || mark == '=' && last && end - at > 1)) {
            blank(at, end);
        }
    }

    private int runEnd(int at, char mark) {
        int end = at;
        while (end - at <= LONGEST_RUN && draft.at(end) == mark) {
            end++;
        }
        return end;
    }

    private boolean starts(String words, int at) {
        return at + words.length() <= draft.length()
                && draft.words(at, at + words.length()).equals(words);
    }

    /** Where words stand next, at most so far away; -1 if nowhere. */
    private int find(String words, int from, int within) {
        int last = Math.min(draft.length() - words.length(), from + within);
        for (int i = from; i <= last; i++) {
            if (draft.at(i) == words.charAt(0) && starts(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLineEnd(draft.at(i))) {
                draft.set(i, ' ', REASON);
            }
        }
    }

    /** What stands behind words: nothing where they go on, a space otherwise. */
    private void end(int from, int to) {
        boolean goesOn = draft.isWord(from - 1) && (draft.isWord(to) || isApostrophe(draft.at(to)));
        for (int i = from; i < to; i++) {
            draft.set(i, goesOn ? SOFT_HYPHEN : ' ', REASON);
        }
    }
}
