package org.depositary.link;

/**
 * What was decided about two names, and why.
 *
 * @param kind segment of their addresses ({@code person})
 * @param one the first, with its document
 * @param other the second
 * @param same whether they are one
 * @param reason for people
 */
public record Decision(String kind, String one, String other, boolean same, String reason) {
    @Override
    public String toString() {
        return one + (same ? " is " : " is not ") + other + ": " + reason;
    }
}
