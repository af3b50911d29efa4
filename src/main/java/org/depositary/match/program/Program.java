package org.depositary.match.program;

import java.util.List;

/**
 * A compiled pattern, or the part of one before or after its anchor.
 *
 * @param steps the instructions
 * @param entry where to begin
 * @param backwards whether it reads from right to left
 */
public record Program(List<Step> steps, int entry, boolean backwards) {
    public Program {
        steps = List.copyOf(steps);
    }
}
