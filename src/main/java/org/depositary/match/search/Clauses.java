package org.depositary.match.search;

import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/** The marks of a sentence and the clauses between its semicolons, by positions from 0. */
final class Clauses {
    private static final byte WORD = 0;
    private static final byte MARK = 1;
    private static final byte COMMA = 2;
    private static final byte SEMICOLON = 3;

    /** A comma behind which somebody else begins to speak. */
    private static final byte TURN = 4;

    /** How many words may stand between what joins a clause and its verb of reporting. */
    private static final int SUBJECT = 12;

    /** Behind a comma and what joins, a name of one word, and its verb. */
    private static final int SHORTEST_SUBJECT = 3;

    /** How many words may stand from the verb of reporting on ("said in Lima on Friday"). */
    private static final int ATTRIBUTED = 6;

    /** What is never said of who speaks between him and his verb. */
    private static final Set<String> NO_SUBJECT = Set.of(
            "that", "which", "who", "what", "how", "as", "to", "he", "she", "it", "they", "we", "i", "is", "was", "are",
            "were", "be", "has", "been", "will", "would", "by");

    /** Where one of several sentences ends that a quotation holds, or a cell of a table. */
    private static final Set<String> STOPS = Set.of(".", "!", "?", "|");

    private static final Set<String> AND = Set.of("and");

    /** What tells behind the last of a list why, or what came before and after. */
    private static final Set<String> LEAVING = Set.of("during", "after", "before", "following", "to", "for");

    private static final byte OPENS = 1;
    private static final byte GOES_ON = 2;

    private static final String THAT = "that";

    private final byte[] marks;

    /** By token whether another clause begins with it; 0 where nobody has asked. */
    private final byte[] openings;

    private final int firstWord;
    private final int lastWordEnd;
    private final int[] firsts;
    private final int[] ends;

    Clauses(Token[] tokens) {
        marks = new byte[tokens.length];
        openings = new byte[tokens.length];
        boolean any = false;
        for (int i = 0; i < tokens.length; i++) {
            marks[i] = mark(tokens[i]);
            if (marks[i] == COMMA && turns(tokens, i)) {
                marks[i] = TURN;
            }
            any |= divides(i);
        }
        firsts = any ? firsts() : new int[0];
        ends = any ? ends() : firsts;
        int word = 0;
        while (word < marks.length && punctuation(word)) {
            word++;
        }
        firstWord = word;
        int last = marks.length;
        while (last > 0 && punctuation(last - 1)) {
            last--;
        }
        lastWordEnd = last;
    }

    private static byte mark(Token token) {
        if (token.shape() != Token.Shape.PUNCTUATION) {
            return WORD;
        }
        return switch (token.text()) {
            case "," -> COMMA;
            case ";" -> SEMICOLON;
            default -> MARK;
        };
    }

    /**
     * Whether a comma ends what one tells, for another speaks behind it: "…, and the harbour master said". Who is named
     * by a pronoun may be who spoke before.
     */
    private static boolean turns(Token[] tokens, int comma) {
        if (comma + 2 >= tokens.length || !FunctionWords.CLAUSE_JOINERS.contains(tokens[comma + 1].folded())) {
            return false;
        }
        boolean named = false;
        for (int i = comma + 2; i < Math.min(tokens.length - 1, comma + SUBJECT); i++) {
            if (i > comma + 2 && FunctionWords.REPORTING.contains(tokens[i].folded())) {
                return named && !(i == comma + SHORTEST_SUBJECT && listed(tokens, comma));
            }
            if (tokens[i].shape() == Token.Shape.PUNCTUATION || NO_SUBJECT.contains(tokens[i].folded())) {
                return false;
            }
            named |= i == comma + 2 && FunctionWords.ARTICLES.contains(tokens[i].folded())
                    || Character.isUpperCase(tokens[i].text().codePointAt(0));
        }
        return false;
    }

    /** Whether a name alone stands between a comma and the one before: "of Bergen, Oslo, and Arendal". */
    private static boolean listed(Token[] tokens, int comma) {
        int before = comma - 1;
        while (before >= 0 && Character.isUpperCase(tokens[before].text().codePointAt(0))) {
            before--;
        }
        return before >= 0 && before < comma - 1 && tokens[before].text().equals(",");
    }

    boolean punctuation(int at) {
        return marks[at] != WORD;
    }

    boolean comma(int at) {
        return marks[at] == COMMA || marks[at] == TURN;
    }

    boolean divides(int at) {
        return marks[at] == SEMICOLON || marks[at] == TURN;
    }

    private int[] firsts() {
        int[] all = new int[marks.length + 1];
        for (int i = 1; i < all.length; i++) {
            all[i] = divides(i - 1) ? i : all[i - 1];
        }
        return all;
    }

    private int[] ends() {
        int[] all = new int[marks.length + 1];
        all[marks.length] = marks.length;
        for (int i = marks.length - 1; i >= 0; i--) {
            all[i] = divides(i) ? i : all[i + 1];
        }
        return all;
    }

    /** Where the clause of a position begins. */
    int first(int at) {
        return firsts.length == 0 ? 0 : firsts[at];
    }

    /** Where the clause of a position ends. */
    int end(int at) {
        return ends.length == 0 ? marks.length : ends[at];
    }

    /**
     * Whether all that follows a comma tells who said what stands before it: up to the sentence's end no other mark, or
     * those that set off his name ("…, the harbour master, Ana Lima, said"), and near the end a verb of reporting with
     * a subject before it.
     */
    boolean attribution(int comma, Token[] tokens) {
        int commas = 0;
        int last = comma;
        for (int i = comma + 1; i < lastWordEnd; i++) {
            if (divides(i) || comma(i) && NO_SUBJECT.contains(tokens[i + 1].folded())) {
                return false;
            }
            if (comma(i)) {
                commas++;
                last = i;
                if (commas > 2) {
                    return false;
                }
            }
        }
        if (commas > 0 && !(commas == 2 && last > lastWordEnd - ATTRIBUTED && apposed(comma, last, tokens))) {
            return false;
        }
        for (int i = Math.max(comma + 2, lastWordEnd - ATTRIBUTED); i < lastWordEnd; i++) {
            if (FunctionWords.REPORTING.contains(tokens[i].folded())
                    && !FunctionWords.CLAUSE_JOINERS.contains(tokens[comma + 1].folded())
                    && !FunctionWords.CLAUSE_OPENERS.contains(tokens[comma + 1].folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether from one comma to another somebody is named twice, and his verb follows. */
    private static boolean apposed(int comma, int last, Token[] tokens) {
        for (int i = comma + 1; i < last; i++) {
            if (NO_SUBJECT.contains(tokens[i].folded())
                    || tokens[i].text().equals(",") && FunctionWords.CLAUSE_JOINERS.contains(tokens[i + 1].folded())) {
                return false;
            }
        }
        boolean begun = FunctionWords.ARTICLES.contains(tokens[comma + 1].folded())
                || Character.isUpperCase(tokens[comma + 1].text().codePointAt(0));
        return begun && FunctionWords.REPORTING.contains(tokens[last + 1].folded());
    }

    /**
     * Whether another clause begins with a token: a stop, a comma and what joins clauses, what opens a clause with a
     * pronoun for its subject, what parts what was said from who said it.
     */
    boolean opens(int at, Token[] tokens) {
        if (openings[at] == 0) {
            boolean opens = STOPS.contains(tokens[at].text())
                    || comma(at) && is(at + 1, tokens, FunctionWords.CLAUSE_JOINERS)
                    || is(at, tokens, FunctionWords.SUBORDINATORS) && is(at + 1, tokens, FunctionWords.SUBJECT_PRONOUNS)
                    || comma(at) && attribution(at, tokens)
                    || tokens[at].folded().equals(THAT) && reported(at, tokens);
            openings[at] = opens ? OPENS : GOES_ON;
        }
        return openings[at] == OPENS;
    }

    /**
     * Whether what a comma and "and" join is one more of those who are listed before, and no clause: "by Olav, the
     * harbour master, and Ana in Bergen on Friday". Behind it stands nothing up to the sentence's end but where and
     * when, or what opens another clause.
     */
    static boolean goesOn(Line line, int comma) {
        if (!line.comma(comma) || !line.is(comma + 1, AND)) {
            return false;
        }
        int member = line.is(comma + 2, FunctionWords.ARTICLES) ? comma + 3 : comma + 2;
        int behind = endOfAnother(line, comma, member);
        while (behind > member && behind < line.end()) {
            if (line.closes(behind) || line.is(behind, LEAVING) || line.comma(behind) && leaves(line, behind + 1)) {
                return true;
            }
            int next = line.comma(behind) ? behind + 1 : behind;
            next = line.is(next, FunctionWords.PREPOSITIONS) ? next + 1 : next;
            Placed placed = next < line.end() ? line.starting(next) : null;
            if (placed == null && line.is(next, FunctionWords.ARTICLES) && next + 1 < line.end()) {
                placed = line.starting(next + 1);
            }
            behind = placed == null || next == behind ? 0 : placed.end();
        }
        return behind > member;
    }

    private static boolean leaves(Line line, int at) {
        return line.is(at, FunctionWords.ASIDE_RELATIVES) || line.is(at, FunctionWords.CLAUSE_OPENERS);
    }

    /** Where the longest ends that begins at a token and is named, as is one of its kind right before the comma. */
    private static int endOfAnother(Line line, int comma, int member) {
        if (member >= line.end()) {
            return 0;
        }
        for (Placed next = line.starting(member); next != null; next = next.nextStarting()) {
            if (next.named() && (endsOne(line, comma, next) || endsOne(line, comma + 1, next))) {
                return next.end();
            }
        }
        return 0;
    }

    private static boolean endsOne(Line line, int at, Placed like) {
        for (Placed one = line.ending(at); one != null; one = one.nextEnding()) {
            if (one.named() && one.mention().kind().equals(like.mention().kind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(int at, Token[] tokens, Set<String> words) {
        return at < tokens.length && words.contains(tokens[at].folded());
    }

    /** Whether "that" opens what was said: "told reporters on Friday that". */
    private boolean reported(int that, Token[] tokens) {
        for (int i = that - 1; i >= Math.max(0, that - ATTRIBUTED); i--) {
            if (comma(i)) {
                return false;
            }
            if (FunctionWords.REPORTING.contains(tokens[i].folded())) {
                return true;
            }
        }
        return false;
    }

    /** Where the first word stands. */
    int firstWord() {
        return firstWord;
    }

    /** Where the last word ends. */
    int lastWordEnd() {
        return lastWordEnd;
    }
}
