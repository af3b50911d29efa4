package org.depositary.match.search;

import java.util.Set;
import org.depositary.text.token.FunctionWords;

/**
 * What was before something that a line tells, or is only answered by it: its times and places are not those of that.
 */
public final class Before {
    /** How far behind "after" it may stand when or where it was, in tokens. */
    private static final int BYGONE = 20;

    private static final Set<String> GIVEN = Set.of("for", "on", "upon");
    private static final Set<String> CONCEDING = Set.of("although", "though", "despite");

    private Before() {}

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
