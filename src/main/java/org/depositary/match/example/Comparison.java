package org.depositary.match.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Frame;
import org.depositary.text.Mention;

/** Compares what was read with what an example gives: every role named must have exactly the values named. */
final class Comparison {
    private final Shown shown;

    Comparison(Shown shown) {
        this.shown = shown;
    }

    /** Whether a mention is the one expected: kind and label, and parts or features by name, its own or its parts'. */
    static boolean fits(Map<String, List<String>> expected, Mention mention) {
        return expected.entrySet().stream()
                .allMatch(entry -> entry.getKey().equals(mention.kind())
                        ? entry.getValue().equals(List.of(mention.label()))
                        : Set.copyOf(entry.getValue()).equals(values(mention, entry.getKey())));
    }

    private static Set<String> values(Mention mention, String name) {
        List<Mention> parts = mention.parts().getOrDefault(name, List.of());
        Set<String> values = new HashSet<>();
        parts.forEach(part -> values.add(part.label()));
        if (values.isEmpty() && mention.features().containsKey(name)) {
            values.add(mention.features().getOrDefault(name, ""));
        }
        if (values.isEmpty()) {
            mention.parts().values().stream().flatMap(List::stream).forEach(part -> values.addAll(values(part, name)));
        }
        return values;
    }

    /** Whether a frame has what is expected of one. */
    boolean fits(Map<String, List<String>> expected, DocumentClaims claims, Frame frame) {
        Map<String, List<String>> values = shown.values(claims, frame);
        return expected.entrySet().stream()
                .allMatch(entry -> Set.copyOf(entry.getValue())
                        .equals(Set.copyOf(values.getOrDefault(entry.getKey(), List.of()))));
    }

    /**
     * What is wrong with the frames read: one that is expected is missing, or the rule gives more of its type.
     *
     * @param own the frames that the rule itself states, with those of its companions
     * @param all all frames, of which one may be expected too if the rule adds to it
     */
    Optional<String> fault(
            List<Map<String, List<String>>> gives, DocumentClaims claims, List<Frame> own, List<Frame> all) {
        Optional<Set<Frame>> taken = assign(gives, claims, own, new HashSet<>());
        if (taken.isEmpty()) {
            return Optional.of("wanted " + gives + ", read " + shown(claims, own) + others(claims, own, all));
        }
        Set<String> types = new HashSet<>();
        taken.get().forEach(frame -> types.add(frame.type()));
        List<Frame> more = own.stream()
                .filter(frame -> types.contains(frame.type()) && !taken.get().contains(frame))
                .toList();
        return more.isEmpty() ? Optional.empty() : Optional.of("reads also " + shown(claims, more));
    }

    /**
     * Role by role, what the frames that are missing have otherwise in those read that are most like them.
     *
     * @param read the frames among which they should be
     */
    List<String> differences(List<Map<String, List<String>>> gives, DocumentClaims claims, List<Frame> read) {
        List<String> differences = new ArrayList<>();
        for (Map<String, List<String>> expected : gives) {
            if (read.stream().anyMatch(frame -> fits(expected, claims, frame))) {
                continue;
            }
            Optional<Frame> nearest = read.stream()
                    .max(Comparator.comparingLong(frame -> expected.size()
                            - differing(expected, shown.values(claims, frame)).size()));
            if (nearest.isEmpty()) {
                differences.add("nothing was read where " + expected + " is wanted");
            } else {
                Map<String, List<String>> values = shown.values(claims, nearest.get());
                differing(expected, values)
                        .forEach(role -> differences.add(role + ": wanted "
                                + expected.getOrDefault(role, List.of()) + ", read "
                                + Optional.ofNullable(values.get(role))
                                        .map(List::toString)
                                        .orElse("nothing")));
            }
        }
        return differences;
    }

    private static List<String> differing(Map<String, List<String>> expected, Map<String, List<String>> values) {
        return expected.keySet().stream()
                .filter(role -> !Set.copyOf(expected.getOrDefault(role, List.of()))
                        .equals(Set.copyOf(values.getOrDefault(role, List.of()))))
                .toList();
    }

    /** A frame of its own for each one expected, if there are. */
    private Optional<Set<Frame>> assign(
            List<Map<String, List<String>>> gives, DocumentClaims claims, List<Frame> frames, Set<Frame> taken) {
        if (gives.isEmpty()) {
            return Optional.of(taken);
        }
        for (Frame frame : frames) {
            if (!taken.contains(frame) && fits(gives.getFirst(), claims, frame)) {
                Set<Frame> more = new HashSet<>(taken);
                more.add(frame);
                Optional<Set<Frame>> rest = assign(gives.subList(1, gives.size()), claims, frames, more);
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    private String others(DocumentClaims claims, List<Frame> own, List<Frame> all) {
        List<Frame> others = new ArrayList<>(all);
        others.removeAll(own);
        return others.isEmpty() ? "" : "; other rules read " + shown(claims, others);
    }

    private List<String> shown(DocumentClaims claims, List<Frame> frames) {
        return frames.stream().map(frame -> shown.frame(claims, frame)).toList();
    }
}
