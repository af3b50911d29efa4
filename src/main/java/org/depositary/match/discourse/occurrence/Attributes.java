package org.depositary.match.discourse.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.rule.Kind;
import org.depositary.text.Mention;

/** Reads from a mention's own words what its kind remembers ("of Brazil" in "Judge Ana Lima of Brazil"). */
public final class Attributes {
    /** The slot of an entity rule that takes somebody else, by whose post it tells whom it means. */
    public static final String PEER = "peer";

    /** The slot of an entity rule that takes somebody else, whose post has passed to the one named. */
    public static final String FORERUNNER = "forerunner";

    /**
     * The slot of an entity rule that takes to whom the post of the one in {@value #FORERUNNER} has passed, or, where
     * nobody stands there, of whom all else is told that the words say.
     */
    public static final String HEIR = "heir";

    /** The slot of an entity rule that takes the name. */
    public static final String NAME = "name";

    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*\\|\\s*");

    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::first)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed())
            .thenComparing(Mention::kind);

    private final Map<String, Kind> kinds;

    /** By kind of mention the kind of the entities that it denotes. */
    private final Map<String, Optional<Kind>> denoted = new HashMap<>();

    /** By kind of mention and attribute where its values come from. */
    private final Map<String, Map<String, List<Source>>> sources = new HashMap<>();

    /** By kind the slots through which its attributes are told and that are no attributes themselves. */
    private final Map<String, List<String>> through = new HashMap<>();

    /** Kinds whose mentions are entities of their own, not a piece of what a whole denotes. */
    private final Set<String> wholes = new HashSet<>();

    public Attributes(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
        kinds.forEach((name, declared) ->
                denoted.put(name, declared.refers().map(kinds::get).or(() -> Optional.of(declared))));
        kinds.values().forEach(kind -> {
            Map<String, List<Source>> own = new HashMap<>();
            denoted(kind.name())
                    .ifPresent(target ->
                            target.attributes().forEach((attribute, source) -> own.put(attribute, Source.of(source))));
            kind.attributes().forEach((attribute, source) -> own.put(attribute, Source.of(source)));
            sources.put(kind.name(), own);
            through.put(
                    kind.name(),
                    kind.attributes().keySet().stream()
                            .flatMap(attribute -> own.getOrDefault(attribute, List.of()).stream())
                            .flatMap(source -> source.via().stream())
                            .filter(slot -> !kind.attributes().containsKey(slot))
                            .distinct()
                            .toList());
            if (denoted(kind.name())
                    .filter(target -> target.identity() != Kind.Identity.NONE)
                    .isPresent()) {
                wholes.add(kind.name());
            }
        });
    }

    /** The kind of the entities that mentions of a kind denote; none for kinds that are not declared. */
    public Optional<Kind> denoted(String kind) {
        return denoted.getOrDefault(kind, Optional.empty());
    }

    /** The attributes of a kind. */
    public Set<String> names(String kind) {
        return Optional.ofNullable(kinds.get(kind))
                .map(declared -> declared.attributes().keySet())
                .orElse(Set.of());
    }

    /** The attributes that keep two of a kind apart. */
    public List<String> gates(String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(Kind::gates).orElse(List.of());
    }

    /** What a mention says of an attribute; empty where it says nothing. */
    public List<Held> of(Mention mention, String attribute) {
        List<Source> ways = sources.getOrDefault(mention.kind(), Map.of()).getOrDefault(attribute, List.of());
        for (int i = 0; i < ways.size(); i++) {
            List<Held> held = follow(mention, ways.get(i));
            if (!held.isEmpty()) {
                return held;
            }
        }
        return List.of();
    }

    /** What a part of a mention says of an attribute of the whole. */
    List<Held> held(Mention whole, Mention part, String attribute) {
        return sources.getOrDefault(whole.kind(), Map.of()).getOrDefault(attribute, List.of()).stream()
                .map(way -> switch (way) {
                    case Source.Own own -> find(whole, part, own.name());
                    case Source.Self self -> List.<Held>of();
                    case Source.Entry entry -> List.<Held>of();
                    case Source.Through through -> List.<Held>of();
                })
                .filter(held -> !held.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The alternatives of a source, divided by bars. */
    public static List<String> ways(String source) {
        return source.indexOf('|') < 0 ? List.of(source.strip()) : List.of(ALTERNATIVES.split(source.strip()));
    }

    /** The parts of a mention through which alone it tells an attribute: the club in "the club's head", of its town. */
    public List<Mention> through(Kind kind, Mention whole) {
        return through.getOrDefault(kind.name(), List.of()).stream()
                .flatMap(slot -> whole.parts().getOrDefault(slot, List.of()).stream())
                .toList();
    }

    private List<Held> follow(Mention mention, Source way) {
        return switch (way) {
            case Source.Self self -> List.of(Held.of(mention));
            case Source.Own own -> find(mention, mention, own.name());
            case Source.Entry entry -> {
                String id = feature(mention, entry.feature());
                yield id.isEmpty()
                        ? List.of()
                        : List.of(new Held(id, Optional.empty(), Optional.of(entry.dictionary() + id)));
            }
            case Source.Through through -> {
                List<Held> all = new ArrayList<>();
                for (Held owner : find(mention, mention, through.slot())) {
                    owner.mention().ifPresent(one -> all.addAll(of(one, through.attribute())));
                }
                yield all;
            }
        };
    }

    private static String feature(Mention mention, String name) {
        String value = mention.features().isEmpty() ? "" : mention.features().getOrDefault(name, "");
        return value.isBlank() ? "" : value;
    }

    private List<Held> find(Mention whole, Mention mention, String source) {
        List<Mention> parts = mention.parts().get(source);
        if (parts != null && !parts.isEmpty()) {
            return parts.size() == 1
                    ? List.of(Held.of(parts.getFirst()))
                    : parts.stream().map(Held::of).toList();
        }
        String feature = feature(mention, source);
        if (!feature.isEmpty()) {
            return List.of(Held.of(feature));
        }
        if (!mention.parts().isEmpty()) {
            for (Mention part : inner(whole, mention)) {
                List<Held> found = find(whole, part, source);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The parts that are no entities of their own but a piece of what the whole denotes, in the order of the text. */
    private List<Mention> inner(Mention whole, Mention mention) {
        List<Mention> inner = List.of();
        for (Map.Entry<String, List<Mention>> parts : mention.parts().entrySet()) {
            if (parts.getKey().equals(PEER) || parts.getKey().equals(FORERUNNER)) {
                continue;
            }
            for (Mention part : parts.getValue()) {
                // What has neither parts nor features can tell nothing.
                boolean tells = !part.parts().isEmpty() || !part.features().isEmpty();
                boolean piece = tells && (part.kind().equals(whole.kind()) || !wholes.contains(part.kind()));
                if (piece && inner.isEmpty()) {
                    inner = List.of(part);
                } else if (piece) {
                    inner = inner.size() == 1 ? new ArrayList<>(inner) : inner;
                    inner.add(part);
                }
            }
        }
        if (inner.size() > 1) {
            inner.sort(ORDER);
        }
        return inner;
    }
}
