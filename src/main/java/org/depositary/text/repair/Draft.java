package org.depositary.text.repair;

import static org.depositary.text.token.Characters.DAMAGED;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isLetter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.text.Repair;

/** A reading view while it is being restored. */
final class Draft {
    private static final int LONGEST_WORD = 40;

    private final String received;
    private final char[] view;
    private final Map<Integer, String> reasons = new HashMap<>();

    Draft(String received) {
        this.received = received;
        this.view = received.toCharArray();
    }

    /** The view and what was restored in it. */
    Restoration.View view() {
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < view.length && !reasons.isEmpty(); i++) {
            if (view[i] != received.charAt(i)) {
                repairs.add(new Repair(i, received.charAt(i), view[i], reasons.getOrDefault(i, "restored")));
            }
        }
        return repairs.isEmpty()
                ? new Restoration.View(received, List.of())
                : new Restoration.View(new String(view), repairs);
    }

    void set(int at, char reads, String reason) {
        if (view[at] != reads) {
            view[at] = reads;
            reasons.put(at, reason);
        }
    }

    /** The character as restored so far; a space beyond the text. */
    char at(int i) {
        return i < 0 || i >= view.length ? ' ' : view[i];
    }

    /** The character as received. */
    char received(int i) {
        return received.charAt(i);
    }

    boolean isRestored(int i) {
        return reasons.containsKey(i);
    }

    int length() {
        return view.length;
    }

    String words(int start, int end) {
        return new String(view, start, end - start);
    }

    /** Whether an undamaged letter or digit stands here. */
    boolean isWord(int i) {
        char c = at(i);
        return c != DAMAGED && (isLetter(c) || isDigit(c));
    }

    int wordEnd(int start) {
        int end = start;
        while (end < view.length && end - start < LONGEST_WORD && isWord(end)) {
            end++;
        }
        return end;
    }

    int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && isWord(start - 1)) {
            start--;
        }
        return start;
    }

    /** The words of the text, in lower case. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        int i = 0;
        while (i < view.length) {
            int end = wordEnd(i);
            if (end - i > 3) {
                words.add(new String(view, i, end - i).toLowerCase(Locale.ROOT));
            }
            i = Math.max(end, i + 1);
        }
        words.add("");
        return words;
    }
}
