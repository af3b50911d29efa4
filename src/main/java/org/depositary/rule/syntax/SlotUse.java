package org.depositary.rule.syntax;

import org.depositary.rule.Position;

/**
 * A slot as a pattern names it.
 *
 * @param slot its name
 * @param form what it takes
 * @param kind the kind's name or the frame's type; {@code Phrase} for a phrase
 * @param several whether it can be bound more than once in a match: a list, or repeated
 * @param position where it stands
 */
public record SlotUse(String slot, Form form, String kind, boolean several, Position position) {
    /** What a slot takes. */
    public enum Form {
        MENTION,
        PHRASE,
        EARLIER
    }

    /** Whether it is bound but not published: its name begins with {@code _}. */
    public boolean hidden() {
        return slot.startsWith("_");
    }

    SlotUse repeated() {
        return new SlotUse(slot, form, kind, true, position);
    }
}
