package org.depositary.text.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/** Times of day: behind one, {@code AM} and {@code PM} are halves of the day and nothing that a dictionary has. */
final class Clock {
    private static final Set<String> HALVES = Set.of("am", "pm", "a.m.", "p.m.");
    private static final Pattern TIME = Pattern.compile("(?:1[0-2]|0?[0-9])(?:[:.][0-5][0-9])?");

    private Clock() {}

    /** The mentions that are no half of a day. */
    static List<Mention> outside(List<Token> tokens, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.end() - mention.first() > 1 || !isHalf(tokens, mention.first()))
                .toList();
    }

    private static boolean isHalf(List<Token> tokens, int i) {
        return i > 0
                && HALVES.contains(tokens.get(i).folded())
                && TIME.matcher(tokens.get(i - 1).text()).matches();
    }
}
