package org.depositary.link.live;

/** That a service gave no answer that can be used, however often it was asked. */
public final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    Unanswered(String message, Throwable cause) {
        super(message, cause);
    }

    Unanswered(String message) {
        super(message);
    }
}
