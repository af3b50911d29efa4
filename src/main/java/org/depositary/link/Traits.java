package org.depositary.link;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.claim.DocumentClaims;
import org.depositary.claim.Entity;
import org.depositary.claim.Filler;
import org.depositary.claim.Frame;
import org.depositary.claim.Value;
import org.depositary.link.name.BodyNames;
import org.depositary.link.score.Period;
import org.depositary.match.discourse.name.Posts;
import org.depositary.rule.FrameType;
import org.depositary.rule.Kind;
import org.depositary.rule.RuleSet;
import org.depositary.text.name.Spelling;

/**
 * What documents say of entities as far as it tells them apart: their attributes, and what their facts say. A fact that
 * is no event ("she is harbour master of Norway") gives the one entity in it that goes by names the attributes that the
 * others are themselves (a state is of itself) and, as its post, the concept.
 */
final class Traits {
    private final Map<String, Map<String, Set<String>>> byEntity = new HashMap<>();
    private final Map<DocumentClaims, Set<String>> worlds = new IdentityHashMap<>();
    private final RuleSet rules;
    private final Posts levels;

    Traits(RuleSet rules, Iterable<DocumentClaims> documents) {
        this.rules = rules;
        this.levels = new Posts(rules.words());
        for (DocumentClaims document : documents) {
            for (Entity entity : document.entities()) {
                entity.attributes()
                        .forEach((name, values) ->
                                values.forEach(value -> add(document, entity.id(), name, value.text())));
            }
            for (Frame frame : document.frames()) {
                FrameType type = rules.frameTypes().get(frame.type());
                if (type != null && !type.event()) {
                    read(rules, document, frame, type);
                }
            }
        }
    }

    /** What its document tells of that a dictionary knows: where two share some, they speak of the same world. */
    Set<String> world(Member member) {
        return worlds.computeIfAbsent(member.document(), document -> {
            Set<String> told = document.told();
            return document.entities().stream()
                    .filter(entity -> entity.entry().isPresent() && told.contains(entity.id()))
                    .map(Entity::label)
                    .collect(Collectors.toSet());
        });
    }

    /** The values of an attribute of an entity. */
    Set<String> of(Member member, String attribute) {
        return byEntity.getOrDefault(key(member.document(), member.entity().id()), Map.of())
                .getOrDefault(attribute, Set.of());
    }

    /** Whether a post of an entity is told. */
    boolean holds(Kind kind, Member member) {
        return kind.post()
                .filter(post -> of(member, post).stream().anyMatch(its -> !levels.loose(Spelling.fold(its))))
                .isPresent();
    }

    /** Whether both hold posts of sorts that few hold, and in one seat. */
    boolean few(Kind kind, Member one, Member two) {
        return sort(kind, one, Kind.Career::few) && sort(kind, two, Kind.Career::few) && !elsewhere(kind, one, two);
    }

    private boolean elsewhere(Kind kind, Member one, Member two) {
        return kind.career()
                .filter(career -> apart(seats(one, career), seats(two, career)))
                .isPresent();
    }

    /** Where posts are held, a body by its state however its name tells it. */
    private Set<String> seats(Member member, Kind.Career career) {
        return of(member, career.seat()).stream()
                .map(seat -> BodyNames.ofState(seat, of(member, "state")))
                .collect(Collectors.toSet());
    }

    /** Whether both hold a post that is held for long, by one name alone. */
    boolean lasting(Kind kind, Member one, Member two) {
        return one.entity().label().equals(two.entity().label())
                && sort(kind, one, Kind.Career::lasting)
                && sort(kind, two, Kind.Career::lasting);
    }

    /** Whether a term that a document tells of the one has none of the days on which the other is told of. */
    boolean outside(Member one, Member two) {
        List<Period> dates = Asking.dates(two);
        return !dates.isEmpty()
                && terms(one).stream().anyMatch(term -> dates.stream().noneMatch(term::meets));
    }

    /** The spans of time for which a document says that somebody held a post, where it tells a beginning or an end. */
    private List<Period> terms(Member member) {
        return member.document().frames().stream()
                .filter(frame -> named(rules, member.document(), frame)
                        .filter(member.entity()::equals)
                        .isPresent())
                .flatMap(frame ->
                        Optional.ofNullable(rules.frameTypes().get(frame.type())).flatMap(FrameType::lapse).stream()
                                .flatMap(lapse -> frame.fillers().stream()
                                        .filter(filler -> !filler.role().equals(lapse.date()))))
                .map(Filler::value)
                .filter(Value.Time.class::isInstance)
                .flatMap(value -> Asking.period(((Value.Time) value).date()).stream())
                .toList();
    }

    private boolean sort(Kind kind, Member member, Function<Kind.Career, Set<String>> which) {
        return kind.career()
                .filter(career -> of(member, career.sort()).stream().anyMatch(which.apply(career)::contains))
                .isPresent();
    }

    /** The posts that an entity holds, as a list of words; empty where none is told. */
    String posts(Kind kind, Member member) {
        Set<String> seats =
                kind.career().map(career -> of(member, career.seat())).orElse(Set.of());
        return String.join(", ", kind.post().map(post -> of(member, post)).orElse(Set.of()))
                + (seats.isEmpty() ? "" : " (" + String.join(", ", seats) + ")");
    }

    /** The posts that both hold, in the words of the one; none where they hold them in two seats. */
    Set<String> sharedPosts(Kind kind, Member one, Member two) {
        if (elsewhere(kind, one, two)) {
            return Set.of();
        }
        Set<String> held = kind.post().map(post -> levelled(of(two, post))).orElse(Set.of());
        return kind.post().map(post -> of(one, post)).orElse(Set.of()).stream()
                .filter(post -> held.contains(levels.fullest(Spelling.fold(post))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Posts by the fullest of the words that name each, in small letters. */
    Set<String> levelled(Set<String> posts) {
        return posts.stream()
                .map(post -> levels.fullest(Spelling.fold(post)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether both are known and no value is the other's. */
    private static boolean apart(Set<String> a, Set<String> b) {
        Set<String> folded = b.stream().map(Spelling::fold).collect(Collectors.toSet());
        return !a.isEmpty() && !b.isEmpty() && a.stream().map(Spelling::fold).noneMatch(folded::contains);
    }

    /** What the mappings say of an entity's kind. */
    Optional<Kind> kind(Entity entity) {
        return kind(rules, entity);
    }

    private void read(RuleSet rules, DocumentClaims document, Frame frame, FrameType type) {
        Optional<Entity> about = named(rules, document, frame);
        if (about.isEmpty()) {
            return;
        }
        Kind kind = kind(rules, about.get()).orElseThrow();
        kind.post()
                .ifPresent(post -> postsWithin(rules, document, frame, type)
                        .forEach(words -> add(document, about.get().id(), post, words)));
        for (Filler filler : frame.fillers()) {
            if (type.key().contains(filler.role())) {
                switch (filler.value()) {
                    case Value.Term term ->
                        kind.post().ifPresent(post -> add(document, about.get().id(), post, term.label()));
                    case Value.Thing thing -> {
                        Entity other = document.entity(thing.entity());
                        kind(rules, other)
                                .ifPresent(its -> its.attributes().forEach((name, from) -> {
                                    if (from.equals("self") && kind.gates().contains(name)) {
                                        add(document, about.get().id(), name, other.label());
                                    }
                                }));
                    }
                    case Value.Event event -> {}
                    case Value.Words words -> {}
                    case Value.Time time -> {}
                    case Value.Number number -> {}
                }
            }
        }
    }

    /** Posts in what goes by a title of its own: "Member" alone says little, "Member of Congress" enough. */
    private static List<String> postsWithin(RuleSet rules, DocumentClaims document, Frame frame, FrameType type) {
        List<Filler> fillers = frame.fillers().stream()
                .filter(filler -> type.key().contains(filler.role()))
                .toList();
        return fillers.stream()
                .filter(filler -> filler.value() instanceof Value.Term)
                .map(filler -> ((Value.Term) filler.value()).label())
                .flatMap(post -> fillers.stream()
                        .filter(filler -> filler.value() instanceof Value.Thing)
                        .map(filler -> document.entity(((Value.Thing) filler.value()).entity()))
                        .filter(body -> kind(rules, body)
                                .filter(its -> its.identity() == Kind.Identity.TITLE)
                                .isPresent())
                        .map(body -> post + " of " + body.label()))
                .toList();
    }

    /** The only entity in a frame that goes by personal names; none where there are two. */
    private static Optional<Entity> named(RuleSet rules, DocumentClaims document, Frame frame) {
        Set<String> ids = new TreeSet<>();
        for (Filler filler : frame.fillers()) {
            if (filler.value() instanceof Value.Thing thing
                    && kind(rules, document.entity(thing.entity()))
                            .filter(kind -> kind.identity() == Kind.Identity.NAME)
                            .isPresent()) {
                ids.add(thing.entity());
            }
        }
        return ids.size() == 1 ? Optional.of(document.entity(ids.iterator().next())) : Optional.empty();
    }

    private static Optional<Kind> kind(RuleSet rules, Entity entity) {
        return Optional.ofNullable(rules.kinds().get(entity.kind()));
    }

    private void add(DocumentClaims document, String entity, String attribute, String value) {
        byEntity.computeIfAbsent(key(document, entity), any -> new HashMap<>())
                .computeIfAbsent(attribute, any -> new TreeSet<>())
                .add(value);
    }

    private static String key(DocumentClaims document, String entity) {
        return document.reading().document().id() + "\n" + entity;
    }
}
