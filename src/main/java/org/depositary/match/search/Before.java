package org.depositary.match.search;

import java.util.Set;
import org.depositary.text.Token;
import org.depositary.text.token.FunctionWords;

/**
 * What was before something that a line tells, or is only answered by it: its times and places are not those of that.
 */
public final class Before {
    /** How far behind "after" it may stand when or where it was, in tokens. */
    private static final int BYGONE = 20;

    private static final Set<String> GIVEN = Set.of("for", "on", "upon");
    private static final Set<String> CONCEDING = Set.of("although", "though", "despite");

    private static final Set<String> TO = Set.of("to");
    private static final Set<String> ON = Set.of("on", "about", "regarding", "concerning");

    /** What begins with "on" and tells when or how something was. */
    private static final Set<String> OCCASIONS = Set.of(
            ("sidelines margins margin fringes fringe occasion eve board arrival return departure way behalf basis"
                            + " side day first second third last same next following morning evening afternoon night route"
                            + " foot invitation initiative instructions request part a an his her their its")
                    .split(" "));

    private Before() {}

    /**
     * Where words that stand behind others tell what is still to be, or of what was spoken: "to build a hall", "on
     * halls", not "on the eve of the feast".
     *
     * @param topics whether "on" is meant as well
     * @return the token behind "to" or "on"; {@code end} if there is none
     */
    public static int aim(Line line, int from, int end, boolean topics) {
        for (int i = from; i < end - 1; i++) {
            if (line.is(i, TO)
                            && line.token(i + 1).shape() == Token.Shape.LOWER
                            && !line.is(i + 1, FunctionWords.BEFORE_NAMES)
                    || topics && topic(line, i + 1)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Whether a token begins what "on" before it says was spoken of. */
    public static boolean topic(Line line, int at) {
        int noun = at;
        while (noun < line.end() - 1 && line.is(noun, FunctionWords.ARTICLES)) {
            noun++;
        }
        return line.is(at - 1, ON)
                && line.token(at).shape() == Token.Shape.LOWER
                && !line.is(noun, OCCASIONS)
                && !FreeWords.startsDate(line, noun);
    }

    /**
     * Whether what starts at a token belongs to what had gone before, as words from a list call it: "after the storm in
     * Bergen", "following her return in 1950".
     *
     * @param floor the first token to look at
     */
    public static boolean ofBygone(Line line, int at, int floor, Set<String> bygone) {
        boolean called = false;
        for (int i = at - 1; i >= Math.max(floor, at - BYGONE); i--) {
            if (line.comma(i) && !line.inDate(i)) {
                return false;
            }
            if (called && (line.is(i, FunctionWords.ELSEWHERE) || line.is(i, CONCEDING))) {
                return true;
            }
            called |= line.is(i, bygone);
        }
        return false;
    }

    /**
     * Whether what starts at a token belongs to what is only answered, as words from a list do: "to thank her for the
     * feast in Bergen".
     *
     * @param floor the first token to look at
     */
    public static boolean ofAnswered(Line line, int at, int floor, Set<String> answering) {
        boolean given = false;
        for (int i = at - 1; i >= floor && !(line.comma(i) && !line.inDate(i)); i--) {
            if (given && line.is(i, answering)) {
                return true;
            }
            given |= line.is(i, GIVEN) && !line.inDate(i + 1);
        }
        return false;
    }
}
