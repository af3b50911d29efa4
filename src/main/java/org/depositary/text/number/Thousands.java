package org.depositary.text.number;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.text.Token;
import org.depositary.text.Token.Shape;

/** Groups of three digits that spaces divide, as the International System of Units writes them: {@code 200 000}. */
final class Thousands {
    private static final Pattern LEADING = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
    private static final String EVEN = "000";

    private Thousands() {}

    /**
     * Index after the last group of the number that begins at a token; the index after that token where no group
     * follows, or where the token may be the day of a date or the number in a name ("on May 12 200 ships").
     */
    static int end(List<Token> tokens, int first, int limit) {
        int end = first + 1;
        if (LEADING.matcher(tokens.get(first).text()).matches()) {
            while (end < limit && isGroup(tokens.get(end))) {
                end++;
            }
        }
        boolean named = first > 0 && tokens.get(first - 1).shape() == Shape.CAPITALISED;
        return named && end > first + 1 && !tokens.get(first + 1).text().equals(EVEN) ? first + 1 : end;
    }

    /** The digits of groups without what divides them. */
    static String joined(List<Token> groups) {
        return groups.stream().map(Token::folded).collect(Collectors.joining());
    }

    private static boolean isGroup(Token token) {
        return token.spaceBefore() && GROUP.matcher(token.text()).matches();
    }
}
