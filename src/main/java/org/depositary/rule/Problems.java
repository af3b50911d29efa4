package org.depositary.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Gathers what is wrong while mapping files are read, so that all of it is told at once. Not thread-safe. */
public final class Problems {
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Set<RuleError> errors = new LinkedHashSet<>();

    /** Keeps a file's lines, to be shown with its errors. */
    public void file(String name, List<String> fileLines) {
        lines.put(name, List.copyOf(fileLines));
    }

    /** Something is wrong at a place. */
    public void report(Position position, String message) {
        report(position, message, Optional.empty());
    }

    /** A name is unknown at a place; the nearest of the known ones is suggested where one is near. */
    public void unknown(Position position, String message, String name, Collection<String> known) {
        unknown(position, message, name, known, Set.of());
    }

    /** The same; of equally near names one of the likelier ones is suggested. */
    public void unknown(
            Position position, String message, String name, Collection<String> known, Set<String> likelier) {
        report(position, message, nearest(name, known, likelier));
    }

    /** Something is wrong at a place, and this was probably meant. */
    public void report(Position position, String message, Optional<String> suggestion) {
        List<String> file = lines.getOrDefault(position.file(), List.of());
        String line = position.line() <= file.size() ? file.get(position.line() - 1) : "";
        errors.add(new RuleError(position, message, suggestion, line));
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return errors.isEmpty();
    }

    /** @throws RuleErrors if anything is wrong */
    public void throwAny() {
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors.stream()
                    .sorted(Comparator.comparing(
                                    (RuleError error) -> error.position().file())
                            .thenComparing(error -> error.position().line())
                            .thenComparing(error -> error.position().column()))
                    .toList());
        }
    }

    /** The known name that differs least, if it differs by a third of its letters at most. */
    private static Optional<String> nearest(String name, Collection<String> known, Set<String> likelier) {
        int limit = Math.max(1, (name.length() + 1) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String best = null;
        int least = limit + 1;
        List<String> candidates = known.stream()
                .sorted(Comparator.comparing((String candidate) -> !likelier.contains(candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String candidate : candidates) {
            int steps = candidate.equalsIgnoreCase(name) ? 0 : distance.apply(name, candidate);
            if (steps >= 0 && steps < least) {
                best = candidate;
                least = steps;
            }
        }
        return Optional.ofNullable(best);
    }
}
