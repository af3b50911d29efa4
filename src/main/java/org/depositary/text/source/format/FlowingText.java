package org.depositary.text.source.format;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects text from XHTML events: blank lines part what stands in blocks of its own. */
final class FlowingText extends DefaultHandler {
    private static final Set<String> LEFT_OUT = Set.of("title", "style", "script", "head");

    private final int longest;
    private final long deadline;
    private final StringBuilder text = new StringBuilder();
    private int leftOut;
    private boolean full;

    /**
     * @param longest how many characters to take before it is too much
     * @param deadline when nobody waits any longer, by {@link System#nanoTime}
     */
    FlowingText(int longest, long deadline) {
        this.longest = longest;
        this.deadline = deadline;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String element = name.toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(element)) {
            leftOut++;
        } else if (BlankLines.BLOCKS.contains(element)) {
            BlankLines.part(text);
            if (element.equals("li")) {
                text.append("- ");
            }
        } else if (element.equals("td") || element.equals("th")) {
            text.append('\t');
        } else if (element.equals("br")) {
            text.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        String element = name.toLowerCase(Locale.ROOT);
        if (LEFT_OUT.contains(element)) {
            leftOut--;
        } else if (BlankLines.BLOCKS.contains(element)) {
            BlankLines.part(text);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (leftOut > 0) {
            return;
        }
        if (System.nanoTime() - deadline > 0) {
            throw new SAXException("too late");
        }
        if (text.length() + length > longest) {
            full = true;
            throw new SAXException("too much text");
        }
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            characters(characters, start, length);
        }
    }

    /** Whether there was more than it would take. */
    boolean isFull() {
        return full;
    }

    /** What was collected, with no more than one blank line anywhere. */
    String text() {
        return BlankLines.tidied(text);
    }
}
