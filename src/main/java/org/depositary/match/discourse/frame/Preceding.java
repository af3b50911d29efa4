package org.depositary.match.discourse.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.match.discourse.focus.Telling;
import org.depositary.match.discourse.occurrence.Layout;

/** Which telling of the same type was told last before another. */
final class Preceding {
    private final Layout layout;
    private final Map<String, List<Telling>> byType = new HashMap<>();

    /** @param told all tellings; of those that begin together the first is the one that was told last */
    Preceding(List<Telling> told, Layout layout) {
        this.layout = layout;
        for (Telling telling : told) {
            byType.computeIfAbsent(telling.draft().type(), type -> new ArrayList<>())
                    .add(telling);
        }
        byType.values().forEach(same -> same.sort(Comparator.comparingInt(Telling::first)));
    }

    /** The telling of the same type nearest before, in the same paragraph or the one above. */
    Optional<Telling> before(Telling telling) {
        List<Telling> same = byType.getOrDefault(telling.draft().type(), List.of());
        int behind = upTo(same, telling.first());
        if (behind == 0) {
            return Optional.empty();
        }
        Telling nearest = same.get(upTo(same, same.get(behind - 1).first()));
        return layout.block(telling.first()) - layout.block(nearest.first()) <= 1
                ? Optional.of(nearest)
                : Optional.empty();
    }

    /** How many begin before a token. */
    private static int upTo(List<Telling> sorted, int token) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
