package org.depositary.text.source.format;

import java.util.Set;

/** Parts paragraphs by blank lines. */
final class BlankLines {
    /** Elements of HTML that stand in paragraphs of their own. */
    static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "blockquote",
            "pre",
            "section",
            "article",
            "main",
            "body",
            "li",
            "figure",
            "figcaption",
            "address",
            "hr",
            "header",
            "center",
            "caption",
            "fieldset",
            "details",
            "summary");

    private BlankLines() {}

    /** Ends a paragraph, if one is open: no space behind it, one blank line. */
    static void part(StringBuilder text) {
        int end = written(text);
        text.setLength(end);
        if (end > 0 && !(end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n')) {
            text.append(text.charAt(end - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    /** How long a text is without the spaces and tabs at its end. */
    static int written(StringBuilder text) {
        int end = text.length();
        while (end > 0 && " \t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The text without spaces at the ends of lines, and with no more than one blank line anywhere. */
    static String tidied(StringBuilder text) {
        return text.toString()
                .replaceAll("[ \\t]+(?=\\n|$)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
