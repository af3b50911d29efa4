package org.depositary.rule.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slot of a name that is filled with the beginning of a text: {@code content:60}.
 *
 * @param slot its name
 * @param length about how many characters it takes; none at all where the whole value stands
 */
public record Beginning(String slot, int length) {
    private static final Pattern WRITTEN = Pattern.compile("([^:]+):([0-9]+)");
    private static final Pattern CLAUSE = Pattern.compile("[,;:.!?]\\s");

    /** Short words that nothing should end with: articles, prepositions and conjunctions mostly are. */
    private static final Pattern DANGLING = Pattern.compile("(?:[\\s,;:–-]+\\p{L}{1,3})*[\\s,;:–-]*$");

    /** A slot as it is written. */
    public static Beginning of(String written) {
        Matcher cut = WRITTEN.matcher(written);
        return cut.matches()
                ? new Beginning(cut.group(1), Integer.parseInt(cut.group(2)))
                : new Beginning(written, Integer.MAX_VALUE);
    }

    /** Whether it does not take the whole value. */
    public boolean cut() {
        return length < Integer.MAX_VALUE;
    }

    /** The beginning of a text: up to the end of a clause where one ends in its second half, else whole words. */
    public String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line.replaceFirst("[.,;:]$", "");
        }
        String most = line.substring(0, line.offsetByCodePoints(0, length + 1));
        Matcher clause = CLAUSE.matcher(most);
        int end = -1;
        while (clause.find()) {
            end = clause.start();
        }
        if (end < length / 2) {
            int gap = most.lastIndexOf(' ');
            end = gap > 0 ? gap : line.offsetByCodePoints(0, length);
        }
        String whole = most.substring(0, end);
        String cut = DANGLING.matcher(whole).replaceFirst("");
        return (cut.isEmpty() ? whole : cut) + "…";
    }
}
