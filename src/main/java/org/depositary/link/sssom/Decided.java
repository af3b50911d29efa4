package org.depositary.link.sssom;

import java.util.Optional;

/**
 * A row that a person wrote.
 *
 * @param verdict what was decided
 * @param subject a name in a document
 * @param other the other name in a document, where two names were compared
 * @param address the IRI of another dataset's entry, where a name was compared with one
 * @param reason for people
 */
public record Decided(
        Verdict verdict, Mention subject, Optional<Mention> other, Optional<String> address, String reason) {
    public Decided {
        if (other.isPresent() == address.isPresent()) {
            throw new IllegalArgumentException("a decision is of a name and one other thing: " + subject);
        }
    }
}
