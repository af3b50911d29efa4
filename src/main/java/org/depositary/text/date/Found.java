package org.depositary.text.date;

/**
 * A date as written and the tokens that write it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param written what it says
 */
record Found(int first, int end, Written written) {
    Found from(int earlier) {
        return new Found(earlier, end, written);
    }

    Found to(int later) {
        return new Found(first, later, written);
    }
}
