package org.depositary.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Mention;
import org.depositary.text.Token;

/**
 * What has another name now, and the document says so ("Constantinople, now Istanbul"), is one thing: each name of what
 * was is read as the name of what it became. The dictionaries say what became of what by their feature {@value #NEXT};
 * where several things did, none is meant.
 */
final class Succession {
    /** The feature that says what became of something, by the entry's id in the same dictionary. */
    private static final String NEXT = "successor";

    private static final int LONGEST = 4;

    /** What stands between the name of what was and that of what it became. */
    private static final Set<List<String>> BECAME = Set.of(
            List.of(",", "now"),
            List.of("(", "now"),
            List.of(",", "today"),
            List.of("(", "today"),
            List.of(",", "today", "'s"),
            List.of("(", "today", "'s"),
            List.of(",", "present-day"),
            List.of("(", "present-day"),
            List.of(",", "later"),
            List.of("(", "later"),
            List.of(",", "which", "became"),
            List.of(",", "which", "later", "became"),
            List.of(",", "which", "is", "now"),
            List.of("became"),
            List.of("is", "now"),
            List.of("was", "renamed"));

    /** What stands between the name of what is and that of what it was. */
    private static final Set<List<String>> WAS = Set.of(
            List.of(",", "formerly"),
            List.of("(", "formerly"),
            List.of(",", "formerly", "called"),
            List.of("(", "formerly", "called"),
            List.of(",", "then"),
            List.of("(", "then"),
            List.of(",", "then", "called"),
            List.of("(", "then", "called"),
            List.of(",", "previously"),
            List.of("(", "previously"),
            List.of(",", "the", "former"),
            List.of("(", "the", "former"));

    private Succession() {}

    /** The mentions, those of what the document says became another as mentions of that. */
    static List<Mention> read(List<Token> tokens, List<Mention> mentions) {
        Map<Integer, List<Mention>> starting = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.entry().isPresent()) {
                starting.computeIfAbsent(mention.first(), any -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<String, Mention> became = new HashMap<>();
        for (Mention mention : mentions) {
            for (int between = 1; between <= LONGEST && mention.entry().isPresent(); between++) {
                int at = mention.end() + between;
                for (Mention next : starting.getOrDefault(at, List.of())) {
                    List<String> words = tokens.subList(mention.end(), at).stream()
                            .map(token -> token.folded())
                            .toList();
                    if (BECAME.contains(words) && follows(mention, next)) {
                        became.put(mention.entry().orElseThrow(), next);
                    } else if (WAS.contains(words) && follows(next, mention)) {
                        became.put(next.entry().orElseThrow(), mention);
                    }
                }
            }
        }
        return became.isEmpty()
                ? mentions
                : mentions.stream()
                        .map(mention -> mention.entry()
                                .flatMap(entry -> Optional.ofNullable(became.get(entry)))
                                .map(next -> as(mention, next))
                                .orElse(mention))
                        .toList();
    }

    private static boolean follows(Mention former, Mention next) {
        String entry = former.entry().orElseThrow();
        String dictionary = entry.substring(0, entry.indexOf('/') + 1);
        return Optional.ofNullable(former.features().get(NEXT))
                .filter(id -> next.entry().filter((dictionary + id)::equals).isPresent())
                .isPresent();
    }

    private static Mention as(Mention former, Mention next) {
        return new Mention(
                former.kind(),
                former.first(),
                former.end(),
                former.headFirst(),
                former.headEnd(),
                next.label(),
                next.entry(),
                former.measure(),
                former.parts(),
                next.features(),
                former.source());
    }
}
