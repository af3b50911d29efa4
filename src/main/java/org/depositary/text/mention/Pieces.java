package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.Mention;

/** Places that are but a piece of the longer name of a place elsewhere: "Guinea" in "Equatorial Guinea". */
final class Pieces {
    private Pieces() {}

    /** All mentions but those of places that lie inside the longer name of a place elsewhere. */
    static List<Mention> outside(List<Mention> dictionary) {
        Map<Integer, List<Mention>> places = new HashMap<>();
        for (Mention mention : dictionary) {
            if (mention.end() - mention.first() > 1 && Whole.of(mention).isPresent()) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    places.computeIfAbsent(token, any -> new ArrayList<>()).add(mention);
                }
            }
        }
        if (places.isEmpty()) {
            return dictionary;
        }
        List<Mention> outside = new ArrayList<>(dictionary.size());
        for (Mention mention : dictionary) {
            Optional<String> own = Whole.of(mention);
            boolean piece = own.isPresent()
                    && places.getOrDefault(mention.first(), List.of()).stream()
                            .anyMatch(longer -> longer.first() <= mention.first()
                                    && mention.end() <= longer.end()
                                    && mention.end() - mention.first() < longer.end() - longer.first()
                                    && !Whole.of(longer).equals(own));
            if (!piece) {
                outside.add(mention);
            }
        }
        return outside;
    }
}
