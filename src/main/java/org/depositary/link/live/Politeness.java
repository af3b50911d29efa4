package org.depositary.link.live;

import java.time.Duration;

/**
 * How a service is treated.
 *
 * @param userAgent who asks, with an address where one can be reached
 * @param between the least time between two requests
 * @param patience how long one answer is waited for
 * @param tries how often one request is made at most
 * @param first how long is waited after a failure; twice as long after each further one
 * @param longest the longest wait; a service that asks for a longer one is asked no more
 */
public record Politeness(
        String userAgent, Duration between, Duration patience, int tries, Duration first, Duration longest) {
    public Politeness {
        if (tries < 1 || userAgent.isBlank()) {
            throw new IllegalArgumentException("a request is made at least once, by somebody");
        }
    }

    /** Five requests in four seconds, half a minute for an answer, six tries over a minute. */
    public static Politeness usual(String userAgent) {
        return new Politeness(
                userAgent,
                Duration.ofMillis(800),
                Duration.ofSeconds(30),
                6,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2));
    }

    /** How long to wait after a failure, the first being number 0. */
    Duration after(int failure) {
        Duration wait = first.multipliedBy(1L << Math.min(failure, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
