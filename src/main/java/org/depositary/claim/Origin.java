package org.depositary.claim;

/** How a value came to its role. */
public sealed interface Origin {
    /** The rule's pattern bound words of the document to it. */
    record Read() implements Origin {}

    /** The rule inferred it. @param from the expression of the rule, such as {@code homeOf(performer)} */
    record Inferred(String from) implements Origin {}

    /** Taken over from another frame of the document that tells its circumstances. */
    record Inherited(String frame) implements Origin {}
}
