package org.depositary.rule.syntax;

import java.util.Optional;
import org.depositary.rule.Position;

/**
 * {@code {name:Kind+}}, taken apart.
 *
 * @param name the slot's name; {@code _} where nothing is bound
 * @param kind kind, {@code Phrase} or prefixed type
 * @param list whether a {@code +} stands behind it
 * @param kindAt where the kind stands
 */
record SlotSyntax(String name, String kind, boolean list, Position kindAt) {
    /** @return none if what stands at the cursor is no slot */
    static Optional<SlotSyntax> take(Cursor cursor) {
        cursor.take("{");
        String name = Names.takeSimple(cursor);
        if (name.isEmpty() || Character.isDigit(name.charAt(0)) || !cursor.take(":")) {
            return Optional.empty();
        }
        Position kindAt = cursor.position();
        String kind = Names.take(cursor);
        if (!kind.isEmpty() && cursor.take(":")) {
            String local = Names.take(cursor);
            kind = local.isEmpty() ? "" : kind + ":" + local;
        }
        boolean list = cursor.take("+");
        if (kind.isEmpty() || !cursor.take("}")) {
            return Optional.empty();
        }
        return Optional.of(new SlotSyntax(name, kind, list, kindAt));
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
