package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/** Reads from a mention's own words what its kind remembers ("of Brazil" in "Judge Ana Lima of Brazil"). */
public final class Attributes {
    /** A source that names an entry of a dictionary by a feature: {@code rivers/{river}}. */
    private static final Pattern ENTRY = Pattern.compile("([^/{}]+/)\\{([^{}]+)\\}");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*\\|\\s*");

    private final Map<String, Kind> kinds;

    public Attributes(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** The kind of the entities that mentions of a kind denote; none for kinds that are not declared. */
    public Optional<Kind> denoted(String kind) {
        Kind declared = kinds.get(kind);
        if (declared == null) {
            return Optional.empty();
        }
        return declared.refers().map(kinds::get).or(() -> Optional.of(declared));
    }

    /** The attributes of a kind. */
    public Set<String> names(String kind) {
        return Optional.ofNullable(kinds.get(kind))
                .map(declared -> declared.attributes().keySet())
                .orElse(Set.of());
    }

    /** What a mention says of an attribute; empty where it says nothing. */
    public List<Held> of(Mention mention, String attribute) {
        Kind kind = kinds.get(mention.kind());
        if (kind == null) {
            return List.of();
        }
        String source = kind.attributes().get(attribute);
        if (source == null) {
            source = denoted(mention.kind())
                    .map(target -> target.attributes().get(attribute))
                    .orElse(null);
        }
        if (source == null) {
            return List.of();
        }
        for (String way : ways(source)) {
            List<Held> held = follow(mention, way);
            if (!held.isEmpty()) {
                return held;
            }
        }
        return List.of();
    }

    /** The alternatives of a source, divided by bars. */
    public static List<String> ways(String source) {
        return List.of(ALTERNATIVES.split(source.strip()));
    }

    private List<Held> follow(Mention mention, String way) {
        if (way.equals("self")) {
            return List.of(Held.of(mention));
        }
        Matcher entry = ENTRY.matcher(way);
        if (entry.matches()) {
            return feature(mention, entry.group(2))
                    .map(id -> new Held(id, Optional.empty(), Optional.of(entry.group(1) + id)))
                    .stream()
                    .toList();
        }
        int dot = way.indexOf('.');
        if (dot < 0) {
            return find(mention, mention, way);
        }
        return find(mention, mention, way.substring(0, dot)).stream()
                .flatMap(held -> held.mention().stream())
                .flatMap(owner -> of(owner, way.substring(dot + 1)).stream())
                .toList();
    }

    private static Optional<String> feature(Mention mention, String name) {
        return Optional.ofNullable(mention.features().get(name)).filter(value -> !value.isBlank());
    }

    private List<Held> find(Mention whole, Mention mention, String source) {
        List<Mention> parts = mention.parts().get(source);
        if (parts != null && !parts.isEmpty()) {
            return parts.stream().map(Held::of).toList();
        }
        Optional<String> feature = feature(mention, source);
        if (feature.isPresent()) {
            return List.of(Held.of(feature.get()));
        }
        for (Mention part : inner(whole, mention)) {
            List<Held> found = find(whole, part, source);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The parts that are no entities of their own but a piece of what the whole denotes, in the order of the text. */
    private List<Mention> inner(Mention whole, Mention mention) {
        List<Mention> inner = new ArrayList<>();
        for (List<Mention> parts : mention.parts().values()) {
            for (Mention part : parts) {
                boolean piece = part.kind().equals(whole.kind())
                        || denoted(part.kind())
                                .map(kind -> kind.identity() == Kind.Identity.NONE)
                                .orElse(true);
                if (piece && !part.equals(mention)) {
                    inner.add(part);
                }
            }
        }
        inner.sort(Comparator.comparingInt(Mention::first)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed())
                .thenComparing(Mention::kind));
        return inner;
    }
}
