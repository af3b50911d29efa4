package org.depositary.rule.syntax;

import java.util.Optional;
import org.depositary.rule.Position;

/**
 * {@code {name:Kind+}}, taken apart.
 *
 * @param name the slot's name; {@code _} where nothing is bound
 * @param kind kind, {@code Phrase} or prefixed type
 * @param list whether a {@code +} stands behind it
 * @param position where the name stands
 * @param kindAt where the kind stands
 */
record SlotSyntax(String name, String kind, boolean list, Position position, Position kindAt) {
    /** @throws Cursor.SyntaxError if what stands at the cursor is no slot */
    static SlotSyntax take(Cursor cursor) {
        cursor.take("{");
        Position position = cursor.position();
        String name = Names.takeSimple(cursor);
        boolean named = !name.isEmpty() && !Character.isDigit(name.charAt(0)) && cursor.take(":");
        Position kindAt = cursor.position();
        String kind = Names.take(cursor);
        if (!kind.isEmpty() && cursor.take(":")) {
            String local = Names.take(cursor);
            kind = local.isEmpty() ? "" : kind + ":" + local;
        }
        boolean list = cursor.take("+");
        if (!named || kind.isEmpty() || !cursor.take("}")) {
            throw new Cursor.SyntaxError(
                    position,
                    "a slot is written {slot:Kind}, {slot:Kind+}, {slot:Phrase} or {slot:prefix:Type}, unbound {_:Kind}");
        }
        SlotSyntax slot = new SlotSyntax(name, kind, list, position, kindAt);
        if (list && slot.form() == SlotUse.Form.PHRASE) {
            throw new Cursor.SyntaxError(position, "a Phrase is no list: write {" + name + ":Phrase}");
        }
        if (list && slot.form() == SlotUse.Form.EARLIER) {
            throw new Cursor.SyntaxError(position, "a frame named again is no list: leave out the +");
        }
        return slot;
    }

    Optional<String> named() {
        return name.equals("_") ? Optional.empty() : Optional.of(name);
    }

    SlotUse.Form form() {
        if (kind.equals("Phrase")) {
            return SlotUse.Form.PHRASE;
        }
        return kind.contains(":") ? SlotUse.Form.EARLIER : SlotUse.Form.MENTION;
    }
}
