package org.depositary.rule.syntax;

import java.util.List;
import org.depositary.rule.Pattern;

/**
 * A pattern and the slots that it names.
 *
 * @param pattern with fragments put in and inflections written out
 * @param slots every use of a named slot, in the order written; those of fragments stand where the fragment does
 */
public record ParsedPattern(Pattern pattern, List<SlotUse> slots) {
    public ParsedPattern {
        slots = List.copyOf(slots);
    }
}
