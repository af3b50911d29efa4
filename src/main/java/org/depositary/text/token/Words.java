package org.depositary.text.token;

import static org.depositary.text.token.Characters.SOFT_HYPHEN;
import static org.depositary.text.token.Characters.isApostrophe;
import static org.depositary.text.token.Characters.isDigit;
import static org.depositary.text.token.Characters.isHyphen;

import java.util.Set;

/** Where a word ends: at its apostrophes, hyphens and full stops something has to be decided. */
final class Words {
    private static final int MOST_INITIALS = 8;

    private final Window window;
    private final Addresses addresses;
    private final Set<String> abbreviations;
    private final Joints joints;

    Words(Window window, Set<String> abbreviations, Joints joints) {
        this.window = window;
        this.addresses = new Addresses(window);
        this.abbreviations = abbreviations;
        this.joints = joints;
    }

    /** The end of the word or address that begins here. */
    int end(int start) {
        return addresses.isAddress(start) ? addresses.addressEnd(start) : word(start);
    }

    private int word(int start) {
        int part = start;
        while (true) {
            int end = window.letters(part);
            char mark = window.at(end);
            if (isApostrophe(mark) && window.isLetterAt(end + 1)) {
                boolean possessive = (window.at(end + 1) == 's' || window.at(end + 1) == 'S')
                        && !window.isWordAt(end + 2)
                        && window.at(end + 2) != SOFT_HYPHEN;
                if (possessive
                        || (part == start
                                && Contractions.full(window, start, end).isPresent())) {
                    return end;
                }
                part = end + 1;
            } else if (isHyphen(mark) && window.isWordAt(window.afterSoft(end + 1))) {
                int right = window.afterSoft(end + 1);
                boolean dated = isDigit(window.at(right)) && Abbreviations.CALENDAR.contains(window.fold(part, end));
                boolean before = part == start && joints.isPrefix(window.fold(start, end));
                if (dated || before || joins(part, end, right)) {
                    return end;
                }
                part = right;
            } else if (mark == '.') {
                return stop(start, part, end);
            } else {
                return end;
            }
        }
    }

    /** Where a word ends that has a full stop after it. */
    private int stop(int start, int part, int end) {
        if (part == start && end - start == 1) {
            return initials(start);
        }
        String folded = window.fold(part, end);
        if (part == start
                && Character.isUpperCase(window.at(start))
                && Character.isLowerCase(window.at(start + 1))
                && Shapes.ONE_LETTER.contains(folded)
                && Character.isUpperCase(window.at(window.skipSpaces(end + 1)))) {
            return end + 1;
        }
        if (abbreviations.contains(folded)) {
            boolean number = Abbreviations.BEFORE_NUMBERS.contains(folded);
            return !number || isDigit(window.at(window.skipSpaces(end + 1))) ? end + 1 : end;
        }
        int next = window.letters(end + 1);
        if (next > end + 1 && abbreviations.contains(window.fold(part, next))) {
            return window.at(next) == '.' ? next + 1 : next;
        }
        return addresses.isDomain(end + 1) ? addresses.addressEnd(start) : end;
    }

    /** {@code U.S.}, {@code p.m.} and {@code H.E.} are one token; the initials of a person's names one each. */
    private int initials(int start) {
        int end = start + 2;
        while (window.isLetterAt(end) && window.at(end + 1) == '.' && end - start < 2 * MOST_INITIALS) {
            end += 2;
        }
        boolean open = window.isLetterAt(end) && !window.isWordAt(end + 1) && end > start + 2;
        if (end == start + 2 && !open) {
            return end;
        }
        int whole = open ? end + 1 : end;
        String folded = Abbreviations.withoutStop(window.fold(start, whole));
        if (abbreviations.contains(folded)) {
            return whole;
        }
        boolean lower = Character.isLowerCase(window.at(start));
        boolean named = Character.isUpperCase(window.at(window.skipSpaces(whole))) && window.at(whole) != '-';
        return lower || !named ? whole : start + 2;
    }

    private boolean joins(int part, int end, int right) {
        if (!Character.isUpperCase(window.at(part)) || !Character.isUpperCase(window.at(right)) || end - part < 2) {
            return false;
        }
        int last = window.letters(right);
        if (last - right < 2 && window.at(last) != '.') {
            return false;
        }
        String left = window.fold(part, end);
        return joints.join(left, edge(right, last))
                || (Abbreviations.CALENDAR.contains(left) && Abbreviations.CALENDAR.contains(window.fold(right, last)));
    }

    private String edge(int start, int end) {
        int last = end;
        while (last - start < 2 * MOST_INITIALS
                && window.at(last) == '.'
                && window.isLetterAt(last + 1)
                && !window.isWordAt(last + 2)) {
            last += 2;
        }
        return window.fold(start, last);
    }
}
