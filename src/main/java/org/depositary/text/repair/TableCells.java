package org.depositary.text.repair;

import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLineEnd;
import static org.depositary.text.token.Characters.isSpace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.text.token.ListMarks;

/**
 * Tabs that part the cells of a table, read as bars: lines one below the other, most with as many tabs between words,
 * and a figure in one of them. A tab behind a list mark parts no cells, nor does one that indents a line.
 */
final class TableCells {
    private static final String REASON = "a tab between the cells of a table";
    private static final char TAB = '\t';
    private static final int FEWEST = 3;

    private final Draft draft;
    private final List<List<Integer>> run = new ArrayList<>();
    private boolean figures;

    private TableCells(Draft draft) {
        this.draft = draft;
    }

    static void restore(Draft draft) {
        TableCells pass = new TableCells(draft);
        int i = 0;
        while (i < draft.length()) {
            int start = i;
            while (i < draft.length() && !isLineEnd(draft.at(i))) {
                i++;
            }
            pass.line(start, i);
            i++;
        }
        pass.close();
    }

    private void line(int start, int end) {
        boolean blank = true;
        boolean figure = false;
        for (int i = start; i < end; i++) {
            blank &= isSpace(draft.at(i));
            figure |= isDigit(draft.at(i));
        }
        if (blank) {
            return;
        }
        List<Integer> tabs = tabs(start, end);
        if (tabs.isEmpty()) {
            // The list that a cell holds stands below its row.
            if (!run.isEmpty() && !startsItem(start, end)) {
                close();
            }
        } else {
            run.add(tabs);
            figures |= figure;
        }
    }

    /** The tabs between words; one where several follow each other. */
    private List<Integer> tabs(int start, int end) {
        int first = start;
        while (first < end && isSpace(draft.at(first))) {
            first++;
        }
        int last = end;
        while (last > first && isSpace(draft.at(last - 1))) {
            last--;
        }
        List<Integer> tabs = new ArrayList<>();
        for (int i = first; i < last; i++) {
            if (draft.at(i) == TAB && !(tabs.isEmpty() && ListMarks.isMark(draft.words(first, i), 0, i - first))) {
                tabs.add(i);
            }
        }
        return tabs;
    }

    private boolean startsItem(int from, int to) {
        String line = draft.words(from, to);
        int first = 0;
        while (isSpace(line.charAt(first))) {
            first++;
        }
        return ListMarks.startsItem(line, first, line.length());
    }

    private void close() {
        Map<Integer, Integer> alike = new HashMap<>();
        run.forEach(tabs -> alike.merge(tabs.size(), 1, Integer::sum));
        int most = alike.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (figures && run.size() >= FEWEST && most * 3 >= run.size() * 2) {
            run.forEach(tabs -> tabs.forEach(tab -> draft.set(tab, '|', REASON)));
        }
        run.clear();
        figures = false;
    }
}
