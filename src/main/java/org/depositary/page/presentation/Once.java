package org.depositary.page.presentation;

import java.util.Map;

/**
 * What is told once where two properties have the same values.
 *
 * @param sooner by property the one that is told instead of it
 */
public record Once(Map<String, String> sooner) {
    public Once {
        sooner = Map.copyOf(sooner);
    }

    /**
     * Leaves out what another property tells.
     *
     * @param told by property and value
     */
    public <V> void in(Map<String, Map<String, V>> told) {
        sooner.forEach((role, other) -> {
            if (told.getOrDefault(role, Map.of())
                    .keySet()
                    .equals(told.getOrDefault(other, Map.of()).keySet())) {
                told.remove(role);
            }
        });
    }
}
