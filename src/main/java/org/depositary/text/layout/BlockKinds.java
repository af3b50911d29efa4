package org.depositary.text.layout;

import static org.depositary.text.token.Characters.isSpace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depositary.text.Block;
import org.depositary.text.Block.Kind;
import org.depositary.text.Span;
import org.depositary.text.token.Characters;
import org.depositary.text.token.ListMarks;

/** Tells headings, list items, prose and what belongs to the page rather than the text. */
final class BlockKinds {
    private static final int LONGEST_HEADING = 160;
    private static final int WORDS_OF_HEADING = 12;

    /**
     * How many words a line may have that ends in a colon and heads what it announces ("Voyages to Norway:"); one in
     * title case may have as many as any heading.
     */
    private static final int WORDS_OF_LEAD = 5;

    /** How many short lines, a date or a source, may stand over a headline. */
    private static final int LINES_ABOVE_HEADLINE = 2;

    /** Sections whose entries name other pages. Everything up to the next heading goes with them. */
    private static final Set<String> APPENDICES = Set.of(
            "see also",
            "references",
            "external links",
            "notes",
            "notes and references",
            "further reading",
            "sources",
            "bibliography",
            "footnotes",
            "citations",
            "resources",
            "related links",
            "related articles",
            "related news",
            "related content",
            "related documents",
            "read more",
            "more news",
            "categories",
            "tags",
            "navigation menu");

    /** Those of them that head a table's column as well. */
    private static final Set<String> COLUMNS = Set.of("notes", "references", "sources");

    /** Words that in lower case no heading ends with: the line goes on. */
    private static final Set<String> NEVER_FINAL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "as", "that",
            "which", "his", "her", "its", "their", "is", "are", "was", "were", "be", "been", "has", "have", "had",
            "will");

    private BlockKinds() {}

    /** @param rows where the rows of tables begin */
    static List<Block> of(String text, List<Span> stretches, Set<Integer> rows) {
        List<Kind> kinds = new ArrayList<>(stretches.size());
        for (Span span : stretches) {
            kinds.add(rows.contains(span.start()) ? row(text, span) : kind(text, span));
        }
        unmarked(text, stretches, kinds);
        headline(text, stretches, kinds);
        appendices(text, stretches, kinds);
        donors(text, stretches, kinds);
        pageFooters(stretches, text, kinds);
        List<Block> blocks = new ArrayList<>(stretches.size());
        for (int i = 0; i < kinds.size(); i++) {
            blocks.add(new Block(kinds.get(i), stretches.get(i)));
        }
        return blocks;
    }

    /** Lines below a colon that end in a semicolon, and the one behind them, are a list without marks. */
    private static void unmarked(String text, List<Span> spans, List<Kind> kinds) {
        for (int i = 1; i < kinds.size(); i++) {
            Span before = spans.get(i - 1);
            boolean first = text.charAt(before.end() - 1) == ':'
                    && endsItem(text, spans.get(i).start(), spans.get(i).end());
            if (first || kinds.get(i - 1) == Kind.ITEM && endsItem(text, before.start(), before.end())) {
                kinds.set(i, Kind.ITEM);
            }
        }
    }

    /** Whether a stretch ends in a semicolon, and perhaps the word that joins the last of several behind it. */
    static boolean endsItem(String text, int start, int end) {
        return text.substring(Math.max(start, end - 9), end).matches("(?s).*;(\\s+(and|or))?");
    }

    private static Kind row(String text, Span span) {
        return Rows.isRule(text, span) ? Kind.BOILERPLATE : Kind.ITEM;
    }

    private static Kind kind(String text, Span span) {
        if (span.length() <= 3 * LONGEST_HEADING && PageFurniture.isOfThePage(level(text, span))) {
            return Kind.BOILERPLATE;
        }
        if (ListMarks.startsItem(text, span.start(), span.end())) {
            return Kind.ITEM;
        }
        return looksLikeHeading(text, span.start(), span.end()) ? Kind.HEADING : Kind.PARAGRAPH;
    }

    private static String level(String text, Span span) {
        StringBuilder level = new StringBuilder(span.length());
        boolean space = false;
        for (int i = span.start(); i < span.end(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ' || letter == '\u00A0' || letter >= '\t' && letter <= '\r';
            if (blank && !space) {
                level.append(' ');
            } else if (!blank && letter != '\u00AD') {
                level.append(letter);
            }
            // A soft hyphen between two spaces leaves both.
            space = blank;
        }
        return level.toString();
    }

    /**
     * A sentence without a stop that opens the text, over prose, is its headline, though longer than other headings.
     */
    private static void headline(String text, List<Span> spans, List<Kind> kinds) {
        int first = kinds.indexOf(Kind.PARAGRAPH);
        if (first < 0
                || first > LINES_ABOVE_HEADLINE
                || first + 1 >= kinds.size()
                || kinds.get(first + 1) != Kind.PARAGRAPH) {
            return;
        }
        Look look = Look.of(text, spans.get(first).start(), spans.get(first).end());
        if (look.isShort() && !look.stopped()) {
            kinds.set(first, Kind.HEADING);
        }
    }

    /**
     * "See also" and its like, with all that follows up to the next heading over prose. One below two other headings is
     * the head of a table's column; below one alone, that may head a section of pictures, it is not.
     */
    private static void appendices(String text, List<Span> spans, List<Kind> kinds) {
        boolean inside = false;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == Kind.HEADING) {
                String heading = level(text, spans.get(i)).toLowerCase(Locale.ROOT);
                boolean opens = APPENDICES.contains(heading.replaceAll("[:.\\[\\]]+$|\\[edit\\]$", ""));
                boolean column = COLUMNS.contains(heading) && isBelowHeadings(kinds, i);
                boolean section = i + 1 < kinds.size() && kinds.get(i + 1) == Kind.PARAGRAPH;
                inside = opens && !column || (inside && !section);
            }
            if (inside) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }

    private static boolean isBelowHeadings(List<Kind> kinds, int i) {
        return i > 1 && kinds.get(i - 1) == Kind.HEADING && kinds.get(i - 2) == Kind.HEADING;
    }

    /** The list that a line of the page announces, and the heading over that line. */
    private static void donors(String text, List<Span> spans, List<Kind> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Kind.BOILERPLATE || text.charAt(spans.get(i).end() - 1) != ':') {
                continue;
            }
            for (int item = i + 1; item < kinds.size() && kinds.get(item) == Kind.ITEM; item++) {
                kinds.set(item, Kind.BOILERPLATE);
            }
            if (i > 1 && kinds.get(i - 1) == Kind.HEADING) {
                kinds.set(i - 1, Kind.BOILERPLATE);
            }
        }
    }

    /** A short line between two page numbers is the page's. */
    private static void pageFooters(List<Span> spans, String text, List<Kind> kinds) {
        for (int i = 1; i + 1 < kinds.size(); i++) {
            if (kinds.get(i) == Kind.HEADING
                    && PageFurniture.isPageNumber(level(text, spans.get(i - 1)))
                    && PageFurniture.isPageNumber(level(text, spans.get(i + 1)))) {
                kinds.set(i, Kind.BOILERPLATE);
            }
        }
    }

    /**
     * A short stretch without a final stop, or a very short one with a colon; or one in title case or capitals, whose
     * stop may be there ("Legation Closed, 1937.").
     */
    static boolean looksLikeHeading(String text, int start, int end) {
        Look look = Look.of(text, start, end);
        return look.isShort() && (look.isTitle() || look.words() <= WORDS_OF_HEADING);
    }

    /** A heading in title case or capitals. */
    static boolean isTitle(String text, int start, int end) {
        Look look = Look.of(text, start, end);
        return look.isShort() && look.isTitle();
    }

    /**
     * What a stretch looks like.
     *
     * @param words how many
     * @param weighty how many of more than three letters
     * @param capitalised how many of these have a capital
     * @param open whether it is too long for a heading, or its end says that it goes on
     * @param stopped whether it ends with a full stop
     */
    private record Look(int words, int weighty, int capitalised, boolean open, boolean stopped) {
        static Look of(String text, int start, int end) {
            if (end - start > LONGEST_HEADING) {
                return new Look(0, 0, 0, true, false);
            }
            int words = 0;
            int weighty = 0;
            int capitalised = 0;
            int i = start;
            while (i < end) {
                int from = i;
                while (i < end && !isSpace(text.charAt(i))) {
                    i++;
                }
                words += i > from ? 1 : 0;
                if (i - from > 3 && Characters.isLetter(text.charAt(from))) {
                    weighty++;
                    capitalised += Character.isUpperCase(text.charAt(from)) ? 1 : 0;
                }
                i++;
            }
            char last = text.charAt(end - 1);
            boolean titled = weighty > 1 && capitalised == weighty && words <= WORDS_OF_HEADING;
            boolean announces = last == ':' && (words <= WORDS_OF_LEAD || titled);
            boolean open =
                    ",;:!?”\"".indexOf(last) >= 0 && !announces || NEVER_FINAL.contains(lastWord(text, start, end));
            return new Look(words, weighty, capitalised, open, last == '.');
        }

        boolean isTitle() {
            return weighty > 0 && capitalised * 10 >= weighty * 8;
        }

        boolean isShort() {
            if (open || words > 2 * WORDS_OF_HEADING) {
                return false;
            }
            return !stopped || (weighty > 1 && capitalised == weighty && words <= WORDS_OF_HEADING);
        }
    }

    /** Whether a stretch ends with a word that, in lower case, nothing ends with. */
    static boolean endsOpen(String text, int start, int end) {
        return NEVER_FINAL.contains(lastWord(text, start, end)) && !endsItem(text, start, end);
    }

    private static String lastWord(String text, int start, int end) {
        int from = end;
        while (from > start && !isSpace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }
}
