package org.depositary.text;

import java.util.Arrays;

/**
 * Positions in a text counted in code points: looked up, where {@link String#codePointCount} goes through all that
 * stands before. Immutable.
 */
public final class CodePoints {
    private final int[] pairs;

    /** @param text whose positions are counted */
    public CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        this.pairs = Arrays.copyOf(found, count);
    }

    /** The position of a UTF-16 unit. */
    public int before(int unit) {
        int at = Arrays.binarySearch(pairs, unit);
        // The second unit of a pair counts once the pair is whole.
        return unit - (at < 0 ? -at - 1 : at);
    }
}
