package org.depositary.claim;

import java.math.BigDecimal;
import org.depositary.text.Edtf;

/** What fills a role of a frame. */
public sealed interface Value {
    /** An entity of the same document, by its {@link Entity#id()}. */
    record Thing(String entity) implements Value {}

    /** Another frame of the same document, by its {@link Frame#id()}. */
    record Event(String frame) implements Value {}

    /** A concept of a controlled scheme, by its label ("official", "signed", "first violin"). */
    record Term(String label) implements Value {}

    /** Words of the document, as read. */
    record Words(String text) implements Value {}

    /** A date or interval. */
    record Time(Edtf date) implements Value {}

    /** A plain number. */
    record Number(BigDecimal amount) implements Value {}
}
