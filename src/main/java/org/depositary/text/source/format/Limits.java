package org.depositary.text.source.format;

import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param bytes how large it may be
 * @param characters how much text it may hold
 * @param time how long the making of its text may take
 */
public record Limits(long bytes, int characters, Duration time) {
    /** 64 MiB, five million characters (two thousand pages), and a minute. */
    public static final Limits USUAL = new Limits(64L << 20, 5_000_000, Duration.ofMinutes(1));

    public Limits {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("no size of a file that can be read: " + bytes);
        }
        if (characters < 1) {
            throw new IllegalArgumentException("no text could be read: " + characters + " characters");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no time to read in: " + time);
        }
    }
}
