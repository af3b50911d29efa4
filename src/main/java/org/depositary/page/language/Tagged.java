package org.depositary.page.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that says itself in which language it is, by the language tag characters of Unicode (The Unicode Standard,
 * section 23.9). They never leave the server: {@link Marking} makes {@code lang} attributes of them.
 */
public final class Tagged {
    private static final int BEGIN = 0xE0001;
    private static final int SHIFT = 0xE0000;

    /** Ends what a language is told of. */
    static final String END = Character.toString(0xE007F);

    private static final Pattern MARKS = Pattern.compile("[\\x{E0001}\\x{E0020}-\\x{E007F}]");

    /** Where text of another language begins; its group is the tag in tag characters. */
    static final Pattern BEGINS = Pattern.compile("\\x{E0001}([\\x{E0020}-\\x{E007E}]+)");

    private Tagged() {}

    /** The text with its language, unless that is the reader's or none. */
    public static String in(String text, String tag, Language reader) {
        if (tag.isEmpty() || tag.equals(reader.tag()) || text.isEmpty()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + 10).appendCodePoint(BEGIN);
        tag.chars().forEach(letter -> marked.appendCodePoint(SHIFT + letter));
        return marked.append(text).append(END).toString();
    }

    /** The text alone. */
    public static String plain(String text) {
        return text.indexOf('\uDB40') < 0 ? text : MARKS.matcher(text).replaceAll("");
    }

    /** Where text that began to be of another language ends; what is tagged within it ends before. */
    static int end(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            depth += character == BEGIN ? 1 : character == END.codePointAt(0) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The tag that tag characters stand for. */
    static String tag(Matcher begin) {
        StringBuilder tag = new StringBuilder();
        begin.group(1).codePoints().forEach(letter -> tag.append((char) (letter - SHIFT)));
        return tag.toString();
    }
}
