package org.depositary.text.layout;

import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.depositary.text.Block;
import org.depositary.text.Span;
import org.depositary.text.token.Characters;
import org.depositary.text.token.ListMarks;

/**
 * Finds the blocks of a text: blank lines part them, and so do list marks, indented first lines and lines that end
 * before they are full, and the rows of a table; other line breaks are those of a hard-wrapped paragraph and count as
 * spaces.
 */
public final class Layout {
    /** A line shorter than this never shows how wide a hard-wrapped text is. */
    private static final int NARROWEST = 40;

    /** Beyond this a line is a whole paragraph, and its text is not hard-wrapped. */
    private static final int WIDEST = 120;

    /** Of how much of a text, a third, lines longer than that show that no line of it is wrapped. */
    private static final int SHARE = 3;

    /** Lines that go on in the next one, before a text counts as hard-wrapped. */
    private static final int ENOUGH = 4;

    /** What a year looks like. */
    private static final String YEAR = "0000";

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private Layout(String text) {
        this.text = text;
    }

    /** A line that is not blank. */
    private record Line(int start, int end, int indent, boolean afterBlank) {
        int width() {
            return indent + end - start;
        }
    }

    /** The blocks of a reading view, in order, without the white space around them. */
    public static List<Block> blocks(String text) {
        Layout layout = new Layout(text);
        layout.findLines();
        layout.closeUp();
        Set<Integer> rows = Rows.of(
                text,
                layout.lines.stream()
                        .map(line -> new Span(line.start(), line.end()))
                        .toList());
        return BlockKinds.of(text, layout.stretches(rows), rows);
    }

    private void findLines() {
        boolean blank = true;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && !isLineEnd(text.charAt(i))) {
                i++;
            }
            int first = start;
            while (first < i && isSpace(text.charAt(first))) {
                first++;
            }
            int last = i;
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            boolean page = i < text.length() && text.charAt(i) == '\f';
            if (first < last) {
                lines.add(new Line(first, last, first - start, blank));
                blank = false;
            } else {
                blank = true;
            }
            blank |= page;
            i += i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n' ? 2 : 1;
        }
    }

    /**
     * Where every line stands alone between blank lines and sentences run on through them, as in a typescript with
     * double spacing, the blank lines part nothing.
     */
    private void closeUp() {
        int apart = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            apart += lines.get(i).afterBlank() ? 1 : 0;
            boolean ended = ".!?:;”\"".indexOf(lastOf(before)) >= 0;
            goingOn += !ended && Character.isLowerCase(text.charAt(lines.get(i).start())) ? 1 : 0;
        }
        if (lines.size() > ENOUGH && apart >= (lines.size() - 1) * 9 / 10 && goingOn >= (lines.size() - 1) * 4 / 10) {
            lines.replaceAll(line -> new Line(line.start(), line.end(), line.indent(), false));
        }
    }

    private List<Span> stretches(Set<Integer> rows) {
        List<Span> stretches = new ArrayList<>();
        int width = width();
        boolean long_ = lines.stream().anyMatch(line -> line.width() > WIDEST);
        int start = -1;
        boolean headings = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean row = rows.contains(line.start())
                    || (i > 0 && rows.contains(lines.get(i - 1).start()));
            if (i == 0 || row || dated(i) || enumerated(i) || startsBlock(lines.get(i - 1), line, width, headings)) {
                if (i > 0) {
                    stretches.add(new Span(start, lines.get(i - 1).end()));
                }
                start = line.start();
                headings = true;
            }
            headings &= long_
                    ? BlockKinds.looksLikeHeading(text, line.start(), line.end())
                    : BlockKinds.isTitle(text, line.start(), line.end());
        }
        if (!lines.isEmpty()) {
            stretches.add(new Span(start, lines.get(lines.size() - 1).end()));
        }
        return stretches;
    }

    /**
     * How wide the lines of a hard-wrapped text get: nine in ten of those that another line follows. Without enough of
     * them the text is not hard-wrapped, and its lines are as long as they are meant to be; nor is one of which a good
     * part stands in lines that no wrapping would have left so long.
     */
    private int width() {
        if (hasLongLines()) {
            return WIDEST + 1;
        }
        int[] widths = new int[lines.size()];
        int followed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()) {
                widths[followed++] = lines.get(i).width();
            }
        }
        if (followed < ENOUGH) {
            return WIDEST + 1;
        }
        Arrays.sort(widths, 0, followed);
        return Math.max(NARROWEST, widths[followed * 9 / 10]);
    }

    private boolean hasLongLines() {
        int all = lines.stream().mapToInt(Line::width).sum();
        int long_ = lines.stream()
                .mapToInt(Line::width)
                .filter(width -> width > WIDEST)
                .sum();
        return long_ * SHARE > all;
    }

    /** Whether a line and the one before or behind it begin with a year each, as in a chronicle without marks. */
    private boolean dated(int i) {
        return startsWithYear(lines.get(i))
                && (i > 0 && startsWithYear(lines.get(i - 1))
                        || i + 1 < lines.size() && startsWithYear(lines.get(i + 1)));
    }

    /** Whether the line before and the one before that end as the entries of a list do and what announces them. */
    private boolean enumerated(int i) {
        return i > 1
                && lastOf(lines.get(i - 1)) == ';'
                && ";:".indexOf(lastOf(lines.get(i - 2))) >= 0
                && !Character.isLowerCase(text.charAt(lines.get(i).start()));
    }

    /** Whether words follow the year with which a line begins, or a dash does ("2001–2003 Ana Lima"). */
    private boolean startsWithYear(Line line) {
        int end = line.start() + YEAR.length();
        if (end + 1 >= line.end()) {
            return false;
        }
        for (int i = 0; i < YEAR.length(); i++) {
            if (!Characters.isDigit(text.charAt(line.start() + i))) {
                return false;
            }
        }
        int behind = isSpace(text.charAt(end)) ? end + 1 : end;
        return Characters.isDash(text.charAt(behind)) || behind > end && Characters.isLetter(text.charAt(behind));
    }

    private boolean startsBlock(Line before, Line line, int width, boolean headings) {
        if (ListMarks.startsItem(text, line.start(), line.end())) {
            return true;
        }
        if (line.afterBlank()) {
            return !goesOnAfterBlank(before, line);
        }
        char last = lastOf(before);
        boolean ended = ".!?:;”\"".indexOf(last) >= 0 || BlockKinds.endsItem(text, before.start(), before.end());
        if (ended && line.indent() > before.indent()) {
            return true;
        }
        char first = text.charAt(line.start());
        if (Character.isLowerCase(first) || last == ',' || Characters.isHyphen(last)) {
            return false;
        }
        boolean wrapped = width <= WIDEST;
        boolean fits = !wrapped || width - before.width() > firstWord(line) + width / 4;
        return fits && (ended || headings);
    }

    /**
     * Whether a sentence goes on behind a blank line, as in scans that part every two lines by one: the line before
     * ends without a stop and this one begins with a small letter, or it ends with a word that nothing ends with.
     */
    private boolean goesOnAfterBlank(Line before, Line line) {
        if (BlockKinds.endsOpen(text, before.start(), before.end())) {
            return true;
        }
        boolean small = Character.isLowerCase(text.charAt(line.start()));
        char last = lastOf(before);
        boolean unfinished =
                last == ',' || Characters.isHyphen(last) || (Character.isLetter(last) && before.width() >= NARROWEST);
        return small && (unfinished || endsWithInitials(before));
    }

    /** Whether a line ends with letters that each have a stop ("of the F.A.O."), so that the last ends no sentence. */
    private boolean endsWithInitials(Line line) {
        int stop = line.end() - 1;
        return stop - 3 >= line.start()
                && text.charAt(stop) == '.'
                && Character.isUpperCase(text.charAt(stop - 1))
                && text.charAt(stop - 2) == '.';
    }

    private char lastOf(Line line) {
        int last = line.end() - 1;
        while (last > line.start() && (text.charAt(last) == Characters.SOFT_HYPHEN || isSpace(text.charAt(last)))) {
            last--;
        }
        return text.charAt(last);
    }

    private int firstWord(Line line) {
        int end = line.start();
        while (end < line.end() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
