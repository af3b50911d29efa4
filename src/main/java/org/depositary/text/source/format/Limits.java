package org.depositary.text.source.format;

import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param bytes how large it may be
 * @param time how long the making of its text may take
 */
public record Limits(long bytes, Duration time) {
    /** 64 MiB and a minute. */
    public static final Limits USUAL = new Limits(64L << 20, Duration.ofMinutes(1));

    /** Files unpack to no more text than this many times their largest size. */
    private static final int UNPACKED = 4;

    public Limits {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("no size of a file that can be read: " + bytes);
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no time to read in: " + time);
        }
    }

    /** The most characters that a file may give, so that one made to explode does not. */
    int characters() {
        return (int) Math.min(bytes * UNPACKED, Integer.MAX_VALUE - 8);
    }
}
