package org.depositary.web.sparql;

/** A query that is not carried out; the message says why. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public QueryRefused(String message) {
        super(message);
    }
}
