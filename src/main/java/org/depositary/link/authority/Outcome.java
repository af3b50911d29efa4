package org.depositary.link.authority;

/** What comes of a candidate. */
public enum Outcome {
    /** It is published. */
    ACCEPT,
    /** A person has to look at it; it is not published. */
    REVIEW,
    /** It is not it, as far as can be told. */
    NONE
}
