package org.depositary.match.search;

import java.util.Arrays;

/**
 * Where patterns may be tried in a sentence.
 *
 * @param numbers the patterns' numbers, ascending
 * @param anchors for each the tokens where its anchor may begin, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Walked for every sentence.
public record Places(int[] numbers, int[][] anchors) {
    private static final Places EMPTY = new Places(new int[0], new int[0][]);

    /** Gathers pattern numbers and tokens. */
    public static final class Hits {
        private static final long[] NONE_YET = {};

        private long[] hits = NONE_YET;
        private int size;

        public void add(int number, int at) {
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, Math.max(16, 2 * size));
            }
            hits[size++] = (long) number << Integer.SIZE | at;
        }

        public Places places() {
            if (size == 0) {
                return EMPTY;
            }
            Arrays.sort(hits, 0, size);
            int count = 0;
            for (int i = 0; i < size; i++) {
                count += i == 0 || number(i) != number(i - 1) ? 1 : 0;
            }
            int[] numbers = new int[count];
            int[][] anchors = new int[count][];
            int from = 0;
            for (int i = 0; i < count; i++) {
                numbers[i] = number(from);
                int to = from;
                int different = 0;
                for (; to < size && number(to) == numbers[i]; to++) {
                    different += to == from || hits[to] != hits[to - 1] ? 1 : 0;
                }
                anchors[i] = new int[different];
                for (int hit = from, place = 0; hit < to; hit++) {
                    if (hit == from || hits[hit] != hits[hit - 1]) {
                        anchors[i][place++] = (int) hits[hit];
                    }
                }
                from = to;
            }
            return new Places(numbers, anchors);
        }

        private int number(int hit) {
            return (int) (hits[hit] >>> Integer.SIZE);
        }
    }
}
