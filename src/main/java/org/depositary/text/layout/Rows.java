package org.depositary.text.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Span;
import org.depositary.text.token.Characters;
import org.depositary.text.token.ListMarks;

/**
 * Finds the rows of tables whose cells bars part: lines one below the other, most with as many bars, and figures in
 * some of them or a rule below the heads; the list that a cell holds may stand between them. Without these, and in one
 * line alone, bars part the entries of a menu.
 */
final class Rows {
    private static final char BAR = '|';
    private static final int FEWEST = 3;

    private final String text;
    private final List<Span> lines;
    private final Set<Integer> starts = new HashSet<>();

    private Rows(String text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Where the rows begin. @param lines those that are not blank, in order */
    static Set<Integer> of(String text, List<Span> lines) {
        if (text.indexOf(BAR) < 0) {
            return Set.of();
        }
        Rows rows = new Rows(text, lines);
        rows.find();
        return Set.copyOf(rows.starts);
    }

    private void find() {
        int first = 0;
        while (first < lines.size()) {
            List<Span> run = new ArrayList<>();
            int end = first;
            while (end < lines.size() && (bars(lines.get(end)) > 0 || !run.isEmpty() && item(lines.get(end)))) {
                if (bars(lines.get(end)) > 0) {
                    run.add(lines.get(end));
                }
                end++;
            }
            if (isTable(run)) {
                run.forEach(line -> starts.add(line.start()));
            }
            first = Math.max(end, first + 1);
        }
    }

    private boolean isTable(List<Span> run) {
        if (run.size() < FEWEST || run.stream().noneMatch(line -> hasFigure(line) || isRule(text, line))) {
            return false;
        }
        Map<Integer, Integer> alike = new HashMap<>();
        run.forEach(line -> alike.merge(bars(line), 1, Integer::sum));
        int most = alike.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most * 3 >= run.size() * 2;
    }

    /** Whether a line is an entry of a list: one that a cell holds stands below its row. */
    private boolean item(Span line) {
        return ListMarks.startsItem(text, line.start(), line.end());
    }

    private int bars(Span line) {
        int bars = 0;
        for (int i = line.start(); i < line.end(); i++) {
            bars += text.charAt(i) == BAR ? 1 : 0;
        }
        return bars;
    }

    private boolean hasFigure(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Characters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row is but the rule below the heads of the columns. */
    static boolean isRule(String text, Span row) {
        for (int i = row.start(); i < row.end(); i++) {
            if (" \t|:-–—=+".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
