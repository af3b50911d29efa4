package org.depositary.store;

/** A store that cannot be opened, reached or written; the message says which and why. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what failed. */
    public StoreException(String message) {
        super(message);
    }

    /** Says what failed and what caused it. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
